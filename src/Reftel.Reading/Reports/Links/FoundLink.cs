using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Links;

/// <summary>A link in a text.</summary>
/// <param name="Start">First character; UTF-16 offsets in the text that was searched.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Url">The usable form. A host, address or mailbox without a scheme stays without one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Repairs">What was done to the printed characters, in the order of the text; empty for a sound link.</param>
internal sealed record FoundLink(int Start, int End, string Url, LinkKind Kind, ImmutableArray<LinkRepair> Repairs);

internal enum LinkKind
{
    /// <summary>With a scheme.</summary>
    Url,

    /// <summary>A host, with or without a path, no scheme.</summary>
    Host,

    Mailbox,
    IpAddress,
}

/// <summary>One repair of a link.</summary>
/// <param name="Kind">Word for the record: see <see cref="RepairKinds"/>.</param>
/// <param name="Original">The characters as they stood.</param>
/// <param name="Repaired">What they became.</param>
/// <param name="Reason">The evidence, in words for a reader.</param>
/// <param name="Start">First of the original characters in the text that was searched; -1 where only the link is known.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct LinkRepair(string Kind, string Original, string Repaired, string Reason, int Start = -1, int End = -1);
