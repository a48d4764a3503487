using Reftel.Reading.Language.Identification;

namespace Reftel.Train.Languages;

/// <summary>Frequent words of each language, written down for this project (<c>Words/xx.txt</c>): what a small corpus lacks.</summary>
internal static class OwnWords
{
    public static IEnumerable<(int Language, string Text)> All()
    {
        for (int language = 0; language < Alphabets.Count; language++)
        {
            using Stream? words = typeof(OwnWords).Assembly.GetManifestResourceStream("Words." + Alphabets.Code(language));
            if (words is null)
            {
                continue;
            }

            using var reader = new StreamReader(words);
            foreach (string word in reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (language, word);
            }
        }
    }
}
