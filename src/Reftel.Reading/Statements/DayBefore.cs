using System.Globalization;

namespace Reftel.Reading.Statements;

/// <summary>The last day before a date of TIMEX3: what is to be "before 1982" is due on 31 December 1981.</summary>
internal static class DayBefore
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <returns>A day; the value itself where it names no day, month or year.</returns>
    public static string Of(string value)
    {
        ReadOnlySpan<char> first = value.AsSpan();
        first = first[..(first.IndexOf('/') is >= 0 and var slash ? slash : first.Length)];
        first = first[..(first.IndexOf('T') is >= 0 and var clock ? clock : first.Length)];
        return DateOnly.TryParseExact(first, Forms, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out DateOnly day) && day > DateOnly.MinValue
            ? day.AddDays(-1).ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo)
            : value;
    }
}
