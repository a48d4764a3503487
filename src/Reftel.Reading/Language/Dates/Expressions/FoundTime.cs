using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Dates.Expressions;

/// <summary>An expression of time in a text.</summary>
/// <param name="Span">Its words, without a preposition before them.</param>
/// <param name="Type">TIMEX3 type: <c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">TIMEX3 value; spans of time as ISO 8601 intervals, their last day included; null where the calendar has no such day.</param>
/// <param name="Mod">TIMEX3 <c>mod</c>: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>BEFORE</c>, <c>AFTER</c>, <c>ON_OR_BEFORE</c>, <c>ON_OR_AFTER</c>, <c>LESS_THAN</c>, <c>MORE_THAN</c>; or null.</param>
/// <param name="Repair"><c>ocr-digits</c> where letters were read as digits, else null.</param>
internal readonly record struct FoundTime(TextSpan Span, string Type, string? Value, string? Mod, string? Repair);
