namespace Reftel.Reading.Reports.Links;

/// <summary>Characters that look like a small ASCII letter, digit or sign: of other scripts, or of full width.</summary>
internal static class LookAlikes
{
    private const string Others = "аеорсухіјѕһӏԁԛԝАВЕКМНОРСТХІЈЅ";
    private const string Latin = "aeopcyxijshldqwABEKMHOPCTXIJS";

    // In the word "http" also letters that only a scanner takes for one another.
    private const string OfSchemes = "тнТН";
    private const string OfSchemesLatin = "thth";

    /// <summary>The letter of a scheme that is meant, in lower case.</summary>
    public static char SchemeLetter(char c)
    {
        if (c < '\u0080')
        {
            return char.ToLowerInvariant(c);
        }

        int scanner = OfSchemes.IndexOf(c, StringComparison.Ordinal);
        return scanner >= 0 ? OfSchemesLatin[scanner] : char.ToLowerInvariant(Letter(c));
    }

    /// <summary>The Latin letter that looks the same, or the character itself.</summary>
    public static char Letter(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - 0xFEE0);
        }

        int at = c < '\u0080' ? -1 : Others.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Latin[at];
    }

    /// <summary>
    /// Whether a label mixes Latin letters with others that all look like Latin ones, or is of full width. No registry takes such a label, so the others
    /// were typed or scanned for Latin ones.
    /// </summary>
    public static bool IsMixed(ReadOnlySpan<char> label)
    {
        bool latin = false;
        bool other = false;
        bool wide = false;
        foreach (char c in label)
        {
            if (c < '\u0080')
            {
                latin |= char.IsAsciiLetter(c);
            }
            else if (Letter(c) < '\u0080')
            {
                other = true;
                wide |= c >= '\uFF01';
            }
            else if (!DefangConventions.IsInvisible(c))
            {
                return false;
            }
        }

        return other && (latin || wide);
    }
}
