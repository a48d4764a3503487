using System.Globalization;

namespace Reftel.Reading.Statements;

/// <summary>The last day before a date of TIMEX3: what is to be "before 1982" is due on 31 December 1981.</summary>
internal static class DayBefore
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <returns>A day; the value itself where it names no day, month, season, quarter, half or year.</returns>
    public static string Of(string value)
    {
        ReadOnlySpan<char> first = value.AsSpan();
        first = first[..(first.IndexOf('/') is >= 0 and var slash ? slash : first.Length)];
        first = first[..(first.IndexOf('T') is >= 0 and var clock ? clock : first.Length)];
        if (first.Length >= 7 && first[4] == '-' && Months(first[5..]) is > 0 and var month)
        {
            first = string.Concat(first[..5], month.ToString("D2", NumberFormatInfo.InvariantInfo));
        }

        return DateOnly.TryParseExact(first, Forms, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out DateOnly day) && day > DateOnly.MinValue
            ? day.AddDays(-1).ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo)
            : value;
    }

    /// <summary>The last month of a season, a quarter or a half, winter ending with February; any other value as it is.</summary>
    public static string LastMonth(string value)
    {
        int first = value.Length == 7 ? Months(value.AsSpan(5)) : 0;
        if (first == 0 || !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int year))
        {
            return value;
        }

        int last = first + (value[5] == 'H' ? 5 : 2);
        return string.Create(NumberFormatInfo.InvariantInfo, $"{(last > 12 ? year + 1 : year):D4}-{(last > 12 ? last - 12 : last):D2}");
    }

    // First month of a season (summer begins with June), a quarter or a half; 0 of anything else.
    private static int Months(ReadOnlySpan<char> part) => part switch
    {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        "WI" => 12,
        "Q1" or "H1" => 1,
        "Q2" => 4,
        "Q3" or "H2" => 7,
        "Q4" => 10,
        _ => 0,
    };
}
