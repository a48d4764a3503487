using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions;

/// <summary>
/// What expressions of time are counted from: the date of the document, and the last date of the text before. One anchor
/// serves one document, whose paragraphs are read in order; each reading moves its <see cref="Last"/> on.
/// </summary>
/// <param name="document">Date of the document as far as known, or null.</param>
/// <param name="minuteOfDay">Its time, minutes since midnight, or -1.</param>
internal sealed class TimeAnchor(CalendarDate? document, int minuteOfDay = -1)
{
    public CalendarDate? Document { get; } = document is { Year: > 0 } known ? known : null;

    public int MinuteOfDay { get; } = minuteOfDay;

    /// <summary>The last date that the text named, or null before the first.</summary>
    public When? Last { get; set; }

    /// <summary>How many tokens all readings looked at so far: the measure of the law that reading is linear.</summary>
    public long Looks { get; set; }

    /// <summary>The day of the document, or null where it is not known.</summary>
    public DateOnly? Today { get; } = Calendar.Day(document);

    /// <summary>Year of the document, or 0.</summary>
    public int Year => Document?.Year ?? 0;

    /// <summary>What "the day after" looks back on: the last day named, else the document's.</summary>
    public DateOnly? Then => Last is { IsDay: true } day ? new DateOnly(day.Year, day.Month, day.Day) : Today;
}
