namespace Reftel.Reading.Reports.Citations;

/// <summary>A paper that is cited by its number alone: <c>07 PORT SELWYN 1009</c>, year of two digits, post in capitals, number.</summary>
internal static class NumberedPaper
{
    private const int MostWords = 4;

    /// <summary>The numbers as printed, and where they stand.</summary>
    public static List<(int Start, int End)> FindAll(ReadOnlySpan<char> words)
    {
        var found = new List<(int, int)>();
        for (int at = 0; at + 6 < words.Length; at++)
        {
            bool year = char.IsAsciiDigit(words[at]) && char.IsAsciiDigit(words[at + 1]) && char.IsWhiteSpace(words[at + 2]) && (at == 0 || !char.IsLetterOrDigit(words[at - 1]));
            if (year && NumberEnd(words, at + 3) is int end and > 0)
            {
                found.Add((at, end));
                at = end - 1;
            }
        }

        return found;
    }

    private static int NumberEnd(ReadOnlySpan<char> words, int at)
    {
        for (int word = 0; word < MostWords; word++)
        {
            int end = at;
            while (end < words.Length && char.IsAsciiLetterUpper(words[end]))
            {
                end++;
            }

            if (end - at < 2 || end >= words.Length || !char.IsWhiteSpace(words[end]))
            {
                return 0;
            }

            at = end + 1;
            int digits = at;
            while (digits < words.Length && char.IsAsciiDigit(words[digits]))
            {
                digits++;
            }

            if (digits > at)
            {
                return digits - at <= 6 && (digits == words.Length || !char.IsLetterOrDigit(words[digits])) ? digits : 0;
            }
        }

        return 0;
    }
}
