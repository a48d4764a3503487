using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Citations;

/// <summary>One citation of a note while it is being read.</summary>
/// <param name="Start">First character of the citation in the readable text.</param>
/// <param name="End">Behind the last.</param>
internal sealed record CitationDraft(int Start, int End)
{
    /// <summary>The address as it can be used, or null.</summary>
    public string? Url { get; set; }

    /// <summary>Address of a copy in a web archive that stands beside it, or null.</summary>
    public string? Copy { get; init; }

    /// <summary>Where the address stands in the readable text.</summary>
    public (int Start, int End) UrlRange { get; init; }

    /// <summary>The link as it was found; null for one that the container itself links.</summary>
    public FoundLink? Link { get; init; }

    /// <summary>The text that <see cref="Link"/> was found in, with the way back; null where there is no such link.</summary>
    public PieceText? Searched { get; init; }

    /// <summary>Its links as they stand in the note; null where it has none.</summary>
    public CitedLinks? Links { get; init; }

    public ImmutableArray<LinkRepair> Repairs { get; set; } = [];

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PartialDate? Date { get; init; }

    /// <summary>When the author looked at the page, as printed.</summary>
    public PartialDate? Accessed { get; init; }

    public string? Pages { get; init; }

    /// <summary>Words that name a work without a title in quotation marks, up to its year and pages; null for any other citation.</summary>
    public string? Work { get; init; }

    /// <summary>Words before a quoted title that are no full names of persons: the body that wrote it, a family name; else null.</summary>
    public string? Lead { get; init; }

    public BackReference? Back { get; set; }

    /// <summary>False for a short citation that only an earlier work can prove.</summary>
    public bool IsProven { get; init; } = true;

    /// <summary>Number of the note that the citation points back to, once resolved.</summary>
    public int? RefersTo { get; set; }

    /// <summary>It points back to an author of whom several works were cited, and does not say to which.</summary>
    public bool FitsSeveral { get; set; }

    /// <summary>Id of the source, once known.</summary>
    public string? Source { get; set; }
}
