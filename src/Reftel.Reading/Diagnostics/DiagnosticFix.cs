using Reftel.Reading.Text;

namespace Reftel.Reading.Diagnostics;

/// <summary>A change of the text that would remove a finding. It is offered, never made by reading.</summary>
/// <param name="Title">What the change does, in the imperative.</param>
/// <param name="Span">The characters to replace; UTF-16 offsets in the source text.</param>
/// <param name="Replacement">What stands there afterwards; empty to delete.</param>
public sealed record DiagnosticFix(string Title, TextSpan Span, string Replacement);
