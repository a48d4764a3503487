using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With both marks; UTF-16 offsets in the prose.</param>
/// <param name="Closed">False where the block ends without the closing mark.</param>
internal readonly record struct Quotation(TextSpan Span, bool Closed);
