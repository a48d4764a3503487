using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A link of a text.</summary>
/// <param name="Raw">As it stands in the text.</param>
/// <param name="Url">The usable form. A host, address or mailbox without a scheme stays without one.</param>
/// <param name="Kind"><c>url</c>, <c>host</c>, <c>mailbox</c> or <c>ip</c>.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Repairs">What was done to the printed characters; empty for a sound link.</param>
public sealed record TextLink(string Raw, string Url, string Kind, TextSpan Span, ImmutableArray<Repair> Repairs)
{
    /// <summary>The words of the repairs, each once, in the order of the text.</summary>
    public IEnumerable<string> RepairWords => Repairs.Select(repair => repair.Kind).Distinct(StringComparer.Ordinal);
}
