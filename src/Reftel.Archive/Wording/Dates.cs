using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>Dates in words, as far as they are known.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The day of a date in ISO 8601, for lists; as partial as it is.</summary>
    public static string? DayOf(string? date) => date is { Length: > 10 } ? date[..10] : date;

    /// <summary><c>2007-12-11 12:51 UTC</c>, of a time that a table holds in ISO 8601.</summary>
    public static string OfTime(string time) => time.Length >= 16 ? $"{time[..10]} {time[11..16]} UTC" : time;

    /// <summary><c>11 December 2007 12:51 UTC</c>, <c>11 December 2007</c>, <c>December 2007</c> or <c>2007</c>.</summary>
    public static string InWords(PartialDate date)
    {
        if (date.Month == 0)
        {
            return $"{date.Year}";
        }

        string month = $"{Months[date.Month - 1]} {date.Year}";
        if (date.Day == 0)
        {
            return month;
        }

        return date.HasTime
            ? $"{date.Day} {month} {date.MinuteOfDay / 60:D2}:{date.MinuteOfDay % 60:D2} UTC"
            : $"{date.Day} {month}";
    }
}
