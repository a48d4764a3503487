using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Testing;

namespace Reftel.Reading.Tests.Truth;

/// <summary>What a person wrote down about a sample of a report; <c>tests/Reftel.Testing/Truth/ReportTruth</c>.</summary>
internal sealed record ReportSampleTruth
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Path below <c>samples</c>.</summary>
    public required string Sample { get; init; }

    public bool IsReport { get; init; } = true;

    public string? Series { get; init; }

    public string? Headline { get; init; }

    public string? PublishedDay { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public int Sources { get; init; }

    public int SourcesWithAddress { get; init; }

    public ImmutableArray<int> OrphanAnchors { get; init; } = [];

    public ImmutableArray<ArchivedTruth> Archived { get; init; } = [];

    public ImmutableArray<NoteTruth> Notes { get; init; } = [];

    public static IReadOnlyList<ReportSampleTruth> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Samples.Root, "tests", "Reftel.Testing", "Truth", "ReportTruth"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(f => JsonSerializer.Deserialize<ReportSampleTruth>(File.ReadAllText(f), Options)!),
    ];
}

/// <param name="Number">The number; null where none can be proved.</param>
/// <param name="Urls">The sound addresses in their order.</param>
/// <param name="Anchors">The last words before each anchor, anchors taken out and blanks folded.</param>
/// <param name="AnchorState"><c>found</c> or <c>lost</c>.</param>
/// <param name="RefersTo">Notes that "ibid." and the like point to.</param>
internal sealed record NoteTruth(int? Number, ImmutableArray<string> Urls, ImmutableArray<string> Anchors, string AnchorState, ImmutableArray<int>? RefersTo);

/// <summary>A citation of a web archive.</summary>
internal sealed record ArchivedTruth(string Copy, string Original, string CapturedOn);
