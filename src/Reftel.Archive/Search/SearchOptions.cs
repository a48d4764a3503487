namespace Reftel.Archive.Search;

/// <summary>What of a search's answer is wanted.</summary>
public sealed record SearchOptions
{
    /// <summary>Hits to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>Hits to give at most.</summary>
    public int Limit { get; init; } = 20;

    public SearchOrder Order { get; init; }

    /// <summary>Whether to count what documents have in their fields.</summary>
    public bool Facets { get; init; } = true;

    /// <summary>Values of a facet to give at most, the most frequent first.</summary>
    public int FacetValues { get; init; } = 25;

    /// <summary>A mark of the archive: what was added behind it is counted and told as new. Null where nobody asks.</summary>
    public string? Since { get; init; }

    /// <summary>Whether only what was added behind <see cref="Since"/> is wanted.</summary>
    public bool OnlyNew { get; init; }

    /// <summary>Whether documents of which a newer version is kept are found as well, and not only counted.</summary>
    public bool AllVersions { get; init; }

    /// <summary>Whether hits come with their words: piece, snippet and reasons. Without them the text of no document is opened.</summary>
    public bool WithWords { get; init; } = true;

    /// <summary>Characters of a snippet, about.</summary>
    public int SnippetLength { get; init; } = 240;
}

/// <summary>The order of hits.</summary>
public enum SearchOrder
{
    /// <summary>The best first.</summary>
    Relevance,

    /// <summary>By date, the latest first.</summary>
    Newest,

    /// <summary>By date, the earliest first.</summary>
    Oldest,
}
