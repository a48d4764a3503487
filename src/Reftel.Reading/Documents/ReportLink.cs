using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A link in the prose of a report.</summary>
/// <param name="Text">The linked words, as they read; null where an address stands for itself.</param>
/// <param name="Url">The usable address. A host or mailbox without a scheme stays without one.</param>
/// <param name="Raw">The address as it is printed, or as the container gives it for linked words.</param>
/// <param name="Repairs">Words of the repairs made to the address, each once.</param>
/// <param name="Span">Place of the linked words, or of the address; UTF-16 offsets in the source text.</param>
public sealed record ReportLink(string? Text, string Url, string Raw, ImmutableArray<string> Repairs, TextSpan Span)
{
    /// <summary>The same place in <see cref="ReportParagraph.Text"/>; UTF-16 offsets.</summary>
    public TextSpan Words { get; init; }
}
