using Reftel.Archive.Store;

namespace Reftel.Archive.Ingest;

/// <summary>What a run brought into the archive.</summary>
internal sealed record IngestionTotals
{
    // Enough to look at; a changed format of a whole archive would name them all.
    private const int MostNamed = 20;

    public long Files { get; init; }

    public long Documents { get; init; }

    /// <summary>Files that were kept already.</summary>
    public long Known { get; init; }

    /// <summary>Of these, those that came under a new name.</summary>
    public long NewNames { get; init; }

    public long Failed { get; init; }

    /// <summary>Documents of which an older version is kept.</summary>
    public long NewVersions { get; init; }

    /// <summary>Ids of the first of them.</summary>
    public IReadOnlyList<string> NamedVersions { get; init; } = [];

    public static IngestionTotals operator +(IngestionTotals totals, AddedFiles? added) => added is null ? totals : new IngestionTotals
    {
        Files = totals.Files + added.Files,
        Documents = totals.Documents + added.Documents,
        Known = totals.Known + added.Known,
        NewNames = totals.NewNames + added.NewNames,
        Failed = totals.Failed + added.Failed,
        NewVersions = totals.NewVersions + added.NewVersions.Count,
        NamedVersions = [.. totals.NamedVersions.Concat(added.NewVersions).Take(MostNamed)],
    };
}
