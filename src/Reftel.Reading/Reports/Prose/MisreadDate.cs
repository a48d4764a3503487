using System.Text;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Writes a date as it was before scanning: <c>December II, 2O20</c> is <c>December 11, 2020</c>. Only for dates that were proven.</summary>
internal static class MisreadDate
{
    private const int LongestNumber = 4;

    public static string Mend(string printed)
    {
        var mended = new StringBuilder(printed.Length);
        int at = 0;
        while (at < printed.Length)
        {
            int end = at;
            while (end < printed.Length && (char.IsLetterOrDigit(printed[end]) || printed[end] == '|'))
            {
                end++;
            }

            if (end == at)
            {
                mended.Append(printed[at++]);
                continue;
            }

            ReadOnlySpan<char> word = printed.AsSpan(at, end - at);
            bool number = IsNumber(word);
            foreach (char c in word)
            {
                int digit = number ? Math.Max(NumberWord.Digit(c), NumberWord.MisreadDigit(c)) : -1;
                mended.Append(digit >= 0 ? (char)('0' + digit) : c);
            }

            at = end;
        }

        return mended.ToString();
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (NumberWord.Digit(c) < 0 && NumberWord.MisreadDigit(c) < 0)
            {
                return false;
            }
        }

        return word.Length <= LongestNumber;
    }
}
