using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words for a day that stand beside a cue without a preposition: "said Monday".</summary>
internal static class TimeWords
{
    /// <summary>The name of a month that may stand before a day; "May" among them.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) =>
        MonthNames.TryRead(word, 0, out int end, out _, out MonthUse use) && end >= word.TrimEnd('.').Length && use.HasFlag(MonthUse.BeforeDay) && char.IsUpper(word[0]);

    public static bool IsDay(ReadOnlySpan<char> word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "yesterday" or "today" or "tonight";
}
