using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Whether a text ends in a day of a month or a year, so that a stop behind it ends a sentence and parts no decimals.</summary>
internal static class DateBefore
{
    /// <summary>True when the text ends in <c>November 27</c>, <c>November 26-27</c> or a year from 1900 to 2099.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && IsDigit(text[start - 1]))
        {
            start--;
        }

        int width = text.Length - start;
        if (width == 4 && (start == 0 || !IsNumberSign(text[start - 1])))
        {
            return (text[start], text[start + 1]) is ('1' or 'I' or 'l', '9') or ('2', '0' or 'O' or 'o');
        }

        if (width is < 1 or > 2)
        {
            return false;
        }

        // "26-27": the month stands before the first day.
        if (start > 1 && text[start - 1] is '-' or '\u2013' && IsDigit(text[start - 2]))
        {
            start--;
            while (start > 0 && IsDigit(text[start - 1]))
            {
                start--;
            }
        }

        ReadOnlySpan<char> before = text[..start].TrimEnd();
        if (before.Length == start)
        {
            return false;
        }

        before = before.TrimEnd('.');
        int word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1]))
        {
            word--;
        }

        return IsName(before[word..]);
    }

    /// <summary>True when the text begins with the name of a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return IsName(text[..end]);
    }

    // With the letters that scanners read for digits: "November I2".
    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is 'I' or 'l' or '|' or 'O' or 'o';

    private static bool IsNumberSign(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '$' or '\u20AC' or '\u00A3';

    private static bool IsName(ReadOnlySpan<char> word) => MonthNames.TryRead(word, 0, out int end, out _, out _) && end == word.Length;
}
