using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>Digits as a program reads them that takes 1 for a letter I or l, 0 for an o, and a small 11 for a quotation mark.</summary>
internal static class Misreading
{
    /// <summary>The label as misread, or null where none of its digits is of that kind.</summary>
    public static string? Label(SeededRandom random, int number, bool markup)
    {
        if (number == 11 && random.Percent(60))
        {
            return markup && random.Percent(50) ? "&quot;" : "\"";
        }

        string digits = $"{number}";
        return digits.AsSpan().IndexOfAny('1', '0') < 0 ? null : Digits(random, digits);
    }

    /// <summary>A date path with its month or day misread (<c>/2020/II/</c>), or null where there is none.</summary>
    public static string? DatePath(SeededRandom random, string url)
    {
        for (int i = 0; i + 8 < url.Length; i++)
        {
            if (url[i] == '/' && url[i + 5] == '/' && url[i + 8] == '/' && Digits(url, i + 1, 4) && Digits(url, i + 6, 2)
                && url.AsSpan(i + 6, 2).IndexOfAny('1', '0') >= 0)
            {
                return string.Concat(url.AsSpan(0, i + 6), Digits(random, url.Substring(i + 6, 2)), url.AsSpan(i + 8));
            }
        }

        return null;
    }

    /// <summary>Prose with the day of a date misread (<c>December II</c>), or null where there is no such date.</summary>
    public static string? Date(SeededRandom random, string prose)
    {
        foreach (string month in Vocabulary.ReportWords.Months)
        {
            int at = prose.IndexOf($"{month} ", StringComparison.Ordinal);
            int day = at + month.Length + 1;
            int end = day;
            while (at >= 0 && end < prose.Length && char.IsAsciiDigit(prose[end]))
            {
                end++;
            }

            if (at >= 0 && end - day is 1 or 2 && prose[day] == '1' && end < prose.Length)
            {
                return string.Concat(prose.AsSpan(0, day), Digits(random, prose[day..end]), prose.AsSpan(end));
            }
        }

        return null;
    }

    private static string Digits(SeededRandom random, string digits)
    {
        string one = random.OneOf("I", "I", "l");
        string printed = digits.Replace("1", one, StringComparison.Ordinal);
        return printed == digits || random.Percent(40) ? printed.Replace('0', 'o') : printed;
    }

    private static bool Digits(string text, int start, int length) => text.AsSpan(start, length).IndexOfAnyExceptInRange('0', '9') < 0;
}
