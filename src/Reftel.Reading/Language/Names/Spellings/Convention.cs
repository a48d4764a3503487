using System.Collections.Frozen;
using System.Text;

namespace Reftel.Reading.Language.Names.Spellings;

/// <summary>A rule by which Cyrillic names are written in Latin letters.</summary>
internal sealed class Convention
{
    private const string Vowels = "аеёиоуыэюяієїў";

    private readonly FrozenDictionary<char, string[]> _letters;

    private Convention(string name, CyrillicLanguage language, FrozenDictionary<char, string[]> letters) => (Name, Language, _letters) = (name, language, letters);

    /// <summary>As people know it: "BGN/PCGN, Russian".</summary>
    public string Name { get; }

    /// <summary>Of which names it is.</summary>
    public CyrillicLanguage Language { get; }

    /// <summary>Reads rows such as <c>е ye/e</c>: the letter, what it is at the start and behind vowels and signs, behind consonants, and behind ш, ж, ч, щ, ц
    /// if these differ; - is nothing.</summary>
    public static Convention Parse(string name, CyrillicLanguage language, params string[] rows)
    {
        var letters = new Dictionary<char, string[]>();
        foreach (string[] row in rows.SelectMany(row => row.Split(", ")).Select(row => row.Split(' ')))
        {
            letters[row[0][0]] = [.. row[1].Split('/').Select(latin => latin == "-" ? "" : latin)];
        }

        return new Convention(name, language, letters.ToFrozenDictionary());
    }

    /// <returns>Null when the word has a letter that the language has not.</returns>
    public string? Write(string cyrillic)
    {
        var latin = new StringBuilder(2 * cyrillic.Length);
        for (int i = 0; i < cyrillic.Length; i++)
        {
            if (!_letters.TryGetValue(cyrillic[i], out string[]? written))
            {
                return null;
            }

            bool behindConsonant = i > 0 && !Vowels.Contains(cyrillic[i - 1], StringComparison.Ordinal) && cyrillic[i - 1] is not ('ь' or 'ъ' or '\'' or '’');
            int form = !behindConsonant ? 0 : cyrillic[i - 1] is 'ш' or 'ж' or 'ч' or 'щ' or 'ц' ? 2 : 1;
            latin.Append(written[Math.Min(form, written.Length - 1)]);
        }

        return latin.ToString();
    }
}
