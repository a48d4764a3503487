using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers;

internal enum StatedKind
{
    Author,
    Published,
}

/// <summary>What a container says of the whole apart from its readable text: front matter of Markdown, <c>meta</c> of a page.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The value without quotes.</param>
/// <param name="Span">Where the value stands; UTF-16 offsets in the source.</param>
internal readonly record struct StatedFact(StatedKind Kind, string Value, TextSpan Span);
