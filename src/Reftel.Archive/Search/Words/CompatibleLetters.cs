namespace Reftel.Archive.Search.Words;

/// <summary>
/// Signs that stand for plain letters (compatibility decompositions of Unicode), by an own table: what typesetting leaves in texts of PDF files, and
/// numerals that are one sign.
/// </summary>
internal static class CompatibleLetters
{
    /// <summary>The longest of the table.</summary>
    public const int Most = 4;

    private const char FirstLigature = '\uFB00';
    private const char FirstSmallNumeral = '\u2170';
    private const char FirstWide = '\uFF10';
    private const char LastWide = '\uFF5A';
    private const int FromWide = '\uFF10' - '0';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"];

    /// <summary>Whether the sign is a Roman numeral, which is a letter here although Unicode counts it among the numbers.</summary>
    public static bool IsNumeral(char c) => c is >= '\u2160' and <= '\u217F';

    /// <summary>The letters that a sign stands for; null for any other.</summary>
    /// <param name="small">In its small form.</param>
    public static string? Of(char small) => small switch
    {
        < '\u0133' => small switch { '\u00AA' => "a", '\u00B5' => "\u03BC", '\u00BA' => "o", _ => null },
        '\u0133' => "ij",
        '\u01C6' => "dz",
        '\u01C9' => "lj",
        '\u01CC' => "nj",
        '\u01F3' => "dz",
        >= FirstSmallNumeral and < (char)(FirstSmallNumeral + 16) => Numerals[small - FirstSmallNumeral],
        >= FirstLigature and < (char)(FirstLigature + 7) => Ligatures[small - FirstLigature],
        >= FirstWide and <= LastWide when char.IsAsciiLetterOrDigit((char)(small - FromWide)) => ((char)(small - FromWide)).ToString(),
        _ => null,
    };

    /// <summary>A word with plain letters for its signs; the word itself where it has none.</summary>
    public static string Expand(string word)
    {
        if (!word.Any(c => Of(c) is not null))
        {
            return word;
        }

        return string.Concat(word.Select(c => Of(c) ?? c.ToString()));
    }
}
