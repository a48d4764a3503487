using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>An expression of time in the prose.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Type">TIMEX3 type: <c>DATE</c>, <c>TIME</c>, <c>DURATION</c>, <c>SET</c>.</param>
/// <param name="Value">TIMEX3 value, as far as known: <c>2020-12-11</c>.</param>
/// <param name="Repair">Word of the repair where the text was damaged (<c>ocr-digits</c>: "December II"), or null.</param>
public sealed record TimeExpression(string Text, TextSpan Span, string Type, string Value, string? Repair);
