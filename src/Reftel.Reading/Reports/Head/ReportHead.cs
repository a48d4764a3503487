using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Head;

/// <summary>What stands above the prose of a report. All offsets but those of the dateline and the findings count in the readable text.</summary>
internal sealed record ReportHead
{
    /// <summary>The title as it reads, line ends taken out, or null.</summary>
    public string? Title { get; init; }

    /// <summary>First character of the title; 0 where there is none.</summary>
    public int TitleStart { get; init; }

    /// <summary>Behind the title.</summary>
    public int TitleEnd { get; init; }

    public string? Series { get; init; }

    public string? Headline { get; init; }

    /// <summary>When it was published; its span leads to the source text.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>City of the dateline, or null.</summary>
    public string? City { get; init; }

    public ImmutableArray<HeadAuthor> Authors { get; init; } = [];

    /// <summary>Places in the source of authors that stand in no line of the readable text.</summary>
    public ImmutableArray<TextSpan> StatedBylines { get; init; } = [];

    /// <summary>Its lines that say none of this; spans in the source text.</summary>
    public ImmutableArray<ReportHeadLine> Rest { get; init; } = [];

    /// <summary>Indexes of blocks that hold nothing but the head.</summary>
    public ImmutableArray<int> Blocks { get; init; } = [];

    /// <summary>Offset behind the last line of the head: a block that begins before it gives its prose from here on.</summary>
    public int End { get; init; }

    /// <summary>What is odd about it; spans in the source text.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>Repairs of the dateline; spans in the source text.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];
}

/// <summary>An author as printed.</summary>
/// <param name="Name">Without roles and titles.</param>
/// <param name="Start">Offset in the readable text.</param>
/// <param name="End">Behind the name.</param>
internal readonly record struct HeadAuthor(string Name, int Start, int End);
