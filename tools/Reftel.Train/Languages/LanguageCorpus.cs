using Reftel.Reading.Language.Identification;

namespace Reftel.Train.Languages;

/// <summary>Texts of known language: the files <c>sentences-xx.txt</c> and <c>word-pairs-xx.txt</c> of a folder, one text a line.</summary>
internal sealed class LanguageCorpus
{
    private readonly List<(int Language, bool Pair, string Text)> _texts = [];

    public IReadOnlyList<(int Language, bool Pair, string Text)> Texts => _texts;

    /// <exception cref="IOException">The folder lacks a language.</exception>
    public static LanguageCorpus Read(string folder)
    {
        var corpus = new LanguageCorpus();
        for (int language = 0; language < Alphabets.Count; language++)
        {
            foreach (string kind in (string[])["sentences", "word-pairs"])
            {
                string file = Path.Combine(folder, $"{kind}-{Alphabets.Code(language)}.txt");
                corpus._texts.AddRange(File.ReadLines(file).Where(line => line.Length > 0).Select(line => (language, kind == "word-pairs", line)));
            }
        }

        return corpus;
    }
}
