namespace Reftel.Reading.Reports.Citations;

/// <summary>A year of publication: four digits that stand between marks as a year of a description does.</summary>
internal static class CitedYear
{
    private const int First = 1500;
    private const int Behind = 2100;

    /// <summary>The year whose digits begin at the place and are whole, or 0.</summary>
    public static int At(ReadOnlySpan<char> words, int at)
    {
        if (at < 0 || at + 4 > words.Length || words.Slice(at, 4).ContainsAnyExceptInRange('0', '9') || (at + 4 < words.Length && char.IsLetterOrDigit(words[at + 4]))
            || (at > 0 && char.IsLetterOrDigit(words[at - 1])))
        {
            return 0;
        }

        int year = int.Parse(words.Slice(at, 4));
        return year is >= First and < Behind ? year : 0;
    }

    /// <summary>The year that ends before a closing bracket, or 0.</summary>
    public static int EndingAt(ReadOnlySpan<char> words, int close) => close >= 5 && words[close - 5] is ' ' or ',' or '(' ? At(words, close - 4) : 0;

    /// <summary>The last year from a place on that stands behind a comma, stop or opening bracket and before a mark or the end; or 0.</summary>
    public static int Last(ReadOnlySpan<char> words, int from)
    {
        for (int at = words.Length - 4; at > from; at--)
        {
            if (char.IsAsciiDigit(words[at]) && IsLed(words, at) && IsClosed(words, at + 4) && At(words, at) is > 0 and int year)
            {
                return year;
            }
        }

        return 0;
    }

    private static bool IsLed(ReadOnlySpan<char> words, int at) => words[at - 1] == '(' || IsBehindSeason(words[..at]) || (at > 1 && words[at - 1] == ' ' && (words[at - 2] is ',' or ')' or '\u2014' or '\u00BB' || IsDashBehindStop(words, at - 2) || (words[at - 2] == '.' && !IsShort(words, at - 2))));

    // "44, no. 2 (Fall 2019)": the issue of a journal.
    private static bool IsBehindSeason(ReadOnlySpan<char> before)
    {
        foreach (string season in (ReadOnlySpan<string>)["(Spring ", "(Summer ", "(Autumn ", "(Fall ", "(Winter ", ", Spring ", ", Summer ", ", Autumn ", ", Fall ", ", Winter "])
        {
            if (before.EndsWith(season))
            {
                return true;
            }
        }

        return false;
    }

    // "// Вестник. – 2010. – № 3": a dash between two years stands behind no stop.
    private static bool IsDashBehindStop(ReadOnlySpan<char> words, int at) => at > 1 && words[at] is '\u2013' or '-' && words[at - 1] == ' ' && words[at - 2] is '.' or ')';

    // "No. 2010", "ст. 2010": the number of something.
    private static bool IsShort(ReadOnlySpan<char> words, int stop)
    {
        int at = stop;
        while (at > 0 && char.IsLetter(words[at - 1]))
        {
            at--;
        }

        return words.Slice(at, stop - at) is "No" or "no" or "Nr" or "nr" or "art" or "Art" or "ст" or "арт" or "Т" or "т" or "Vol" or "vol" or "п" or "para" or "с" or "С" or "p" or "pp" or "S" or "col";
    }

    private static bool IsClosed(ReadOnlySpan<char> words, int end) =>
        end >= words.Length || words[end] is ')' or ',' or '.' or ';' or ':' || words[end..].StartsWith(" г.") || words[end..].StartsWith(" [") || words[end..].StartsWith(" (") || words[end..].StartsWith(" r.");
}
