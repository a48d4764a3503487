namespace Reftel.Reading.Language.Dates;

/// <summary>A calendar date in a text.</summary>
/// <param name="Start">First character; UTF-16 offsets in the text that was searched.</param>
/// <param name="End">Behind the last.</param>
/// <param name="First">The date, or the first day of a span of days.</param>
/// <param name="Last">Last day of a span of days, else null.</param>
/// <param name="HasYear">Whether the text prints the year; else it was taken from the anchor, or is unknown.</param>
/// <param name="Type">TIMEX3 type; every date of the calendar is <c>DATE</c>.</param>
/// <param name="IsImpossible">True when the calendar has no such day: <c>June 31</c>.</param>
/// <param name="Repair"><c>ocr-digits</c> where letters were read as digits, else null.</param>
internal readonly record struct FoundDate(
    int Start, int End, CalendarDate First, CalendarDate? Last, bool HasYear, string Type, bool IsImpossible, string? Repair)
{
    /// <summary>TIMEX3 value (<c>2020-11-26</c>, <c>2020-12-13/2020-12-14</c>), or null where the calendar has no such day; written when asked for.</summary>
    public string? Value => IsImpossible ? null : Last is { } to ? $"{First}/{to}" : First.ToString();

    public static FoundDate Of(int start, int end, CalendarDate first, CalendarDate? last, bool hasYear, bool repaired)
    {
        bool possible = (first.Day == 0 || first.IsDay) && (last is not { } end2 || (end2.IsDay && end2.Day > first.Day));
        return new FoundDate(start, end, first, last, hasYear, "DATE", !possible, repaired ? "ocr-digits" : null);
    }

    public FoundDate InYear(int year) =>
        Of(Start, End, First with { Year = year }, Last is { } last ? last with { Year = year } : null, HasYear, Repair is not null);
}
