using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A line of a report's head that nothing else of the record holds: a subtitle, the name of the house, "For internal use only".</summary>
/// <param name="Text">The words as they read.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
public sealed record ReportHeadLine(string Text, TextSpan Span)
{
    /// <summary>True for a heading above the title that names the series.</summary>
    public bool NamesSeries { get; init; }
}
