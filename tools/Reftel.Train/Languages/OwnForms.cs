using Reftel.Reading.Language.Identification;

namespace Reftel.Train.Languages;

/// <summary>
/// Inflected words of languages that a few letters part, written down for this project as stems under their endings (<c>Forms/xx.txt</c>): a line of endings, each behind a hyphen, then lines of the stems that take them.
/// The hyphen alone stands for the stem itself.
/// </summary>
internal static class OwnForms
{
    public static IEnumerable<(int Language, string Text)> All()
    {
        for (int language = 0; language < Alphabets.Count; language++)
        {
            using Stream? forms = typeof(OwnForms).Assembly.GetManifestResourceStream("Forms." + Alphabets.Code(language));
            if (forms is null)
            {
                continue;
            }

            using var reader = new StreamReader(forms);
            foreach (string word in Words(reader.ReadToEnd()))
            {
                yield return (language, word);
            }
        }
    }

    /// <summary>Every stem of a text of this form with each of its endings.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        string[] endings = [];
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line[0] == '-')
            {
                endings = [.. line.Split(' ').Select(ending => ending[1..])];
                continue;
            }

            foreach (string stem in line.Split(' '))
            {
                foreach (string ending in endings)
                {
                    yield return stem + ending;
                }
            }
        }
    }
}
