namespace Reftel.Analysis.Dates;

/// <summary>Whole days as ISO 8601 writes them, without a culture.</summary>
internal static class IsoDay
{
    /// <summary><c>2021-03-31</c></summary>
    public static string ToIso(this DateOnly day) => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}";

    /// <summary>The day at the beginning of a date or an instant (<c>2021-03-31T12:00:00Z</c>); null where that is none.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > 10 && text[10] == 'T')
        {
            text = text[..10];
        }

        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Number(text[..4]) is { } year && Number(text[5..7]) is { } month && Number(text[8..]) is { } day
            ? Of(year, month, day)
            : null;
    }

    /// <summary>The day, or null where the calendar has none.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Digits and nothing else.</summary>
    public static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.Length > 9)
        {
            return null;
        }

        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
