namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words for a day that stand beside a cue without a preposition: "said Monday".</summary>
internal static class TimeWords
{
    public static bool IsDay(ReadOnlySpan<char> word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "yesterday" or "today";
}
