using System.Globalization;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements;

/// <summary>
/// Dates that the text leaves open ("Thursday", "June"): their clause decided on which side of the document they lie, and what is known of the saying may decide otherwise.
/// </summary>
internal static class OpenDates
{
    private const int DayLength = 10;

    /// <summary>The date of something that was when the document was written: a day of the week is the one before, a date without its year that of the year before.</summary>
    /// <param name="time">An expression with a date.</param>
    /// <param name="document">The date of the document, or null.</param>
    /// <returns>Null where it lies behind the document and says so itself.</returns>
    public static string? NotBehind(TimeExpression time, string? document)
    {
        if (document is null || !LiesBehind(time.Value, document))
        {
            return time.Value;
        }

        string? earlier = Day(time.Value) is { } day && NamesWeekday(time.Text, day) ? Written(day.AddDays(-7)) + time.Value[DayLength..]
            : IsOpen(time) ? AnotherYear(time.Value, -1) : null;
        return earlier is null || LiesBehind(earlier, document) ? null : earlier;
    }

    /// <summary>Of a limit that lies before the document the date of the next year, where that is nearer and the text has no year: of what was promised in February, "before June" is the June to come.</summary>
    public static string Nearest(TimeExpression time, string? document)
    {
        if (document is null || !IsOpen(time) || Months(document) is not { } now || Months(time.Value) is not { } then)
        {
            return time.Value;
        }

        return then + 12 - now < now - then ? AnotherYear(time.Value, 1) ?? time.Value : time.Value;
    }

    // Compared as far as both go: "2020" does not lie behind 30 November 2020.
    private static bool LiesBehind(string value, string document)
    {
        int length = Math.Min(Math.Min(value.Length, document.Length), DayLength);
        return string.CompareOrdinal(value, 0, document, 0, length) > 0;
    }

    // A month or a day whose year is not printed.
    private static bool IsOpen(TimeExpression time) =>
        time.Value.Length is 7 or DayLength && time.Value[4] == '-' && char.IsAsciiDigit(time.Value[5]) && !time.Text.Contains(time.Value[2..4], StringComparison.Ordinal) && NamesMonth(time.Text);

    private static bool NamesMonth(string text) => Names(text, DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames);

    private static bool Names(string text, string[] names) => names.Any(name => name.Length > 0 && text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool NamesWeekday(string text, DateOnly day) => text.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase) && !text.Contains("next", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? Day(string value) =>
        value.Length >= DayLength && DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out DateOnly day) && day.DayNumber > 7 ? day : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo);

    // 29 February has no other year beside it.
    private static string? AnotherYear(string value, int years)
    {
        int year = int.Parse(value.AsSpan(0, 4), NumberFormatInfo.InvariantInfo) + years;
        string other = year.ToString("0000", NumberFormatInfo.InvariantInfo) + value[4..];
        return year is < 1 or > 9998 || (value.Length == DayLength && Day(other) is null) ? null : other;
    }

    private static int? Months(string value) =>
        value.Length >= 7 && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int year) && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int month)
            ? year * 12 + month : null;
}
