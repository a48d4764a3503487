using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Identity;

/// <summary>The canonical id of a report: series, else headline, and the day; <c>belarus-warning-update-2020-11-30</c>.</summary>
internal static class ReportSlug
{
    private const int Longest = 80;

    // Cyrillic to Latin so that an id can stand in an address and on a command line; not meant to be turned back.
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['ґ'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['є'] = "ie",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['і'] = "i",
        ['ї'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ў'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "yu",
        ['я'] = "ya",
        ['ä'] = "a",
        ['ö'] = "o",
        ['ü'] = "u",
        ['ß'] = "ss",
        ['é'] = "e",
        ['è'] = "e",
        ['ê'] = "e",
        ['à'] = "a",
        ['â'] = "a",
        ['ç'] = "c",
        ['ô'] = "o",
        ['î'] = "i",
        ['ù'] = "u",
        ['û'] = "u",
        ['ą'] = "a",
        ['ć'] = "c",
        ['ę'] = "e",
        ['ł'] = "l",
        ['ń'] = "n",
        ['ó'] = "o",
        ['ś'] = "s",
        ['ź'] = "z",
        ['ż'] = "z",
        ['č'] = "c",
        ['š'] = "s",
        ['ž'] = "z",
    };

    /// <returns>The id, or null when the report names itself nowhere.</returns>
    public static string? Of(string? series, string? headline, PartialDate? day)
    {
        string words = Fold(series ?? headline ?? "");
        if (words.Length == 0)
        {
            return null;
        }

        return day is { } date ? $"{words}-{Day(date)}" : words;
    }

    private static string Day(PartialDate date) => date.ToString().Split('T')[0];

    private static string Fold(string words)
    {
        var slug = new StringBuilder();
        foreach (char c in words)
        {
            char lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterOrDigit(lower))
            {
                slug.Append(lower);
            }
            else if (Latin.TryGetValue(lower, out string? letters))
            {
                slug.Append(letters);
            }
            else if (char.IsLetterOrDigit(lower))
            {
                slug.Append(lower);
            }
            else if (lower is not ('\'' or '\u2019') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length >= Longest && slug[^1] == '-')
            {
                break;
            }
        }

        return slug.ToString().Trim('-');
    }
}
