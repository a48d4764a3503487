using System.Collections.Immutable;
using Reftel.Reading.Language.Dates;

namespace Reftel.Evaluate.Dates;

/// <summary>An expression of time as annotated.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Kind">TIMEX3 type, or the type of the recognizer.</param>
/// <param name="Value">TIMEX3 value, or the value of the recognizer.</param>
internal sealed record MarkedTime(int Start, int End, string Kind, string Value)
{
    public string Text { get; init; } = "";

    /// <summary>Resolutions that the annotation allows, as dates and times of ISO 8601: value, or start and end.</summary>
    public ImmutableArray<(string? Value, string? Start, string? End)> Resolutions { get; init; } = [];

    public string? Mod { get; init; }
}

/// <summary>A text with its date and annotations.</summary>
internal sealed record MarkedText(string Name, string Text, CalendarDate? Date, int MinuteOfDay, ImmutableArray<MarkedTime> Times);
