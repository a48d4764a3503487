using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting;

/// <summary>
/// What a draft cites: an address, a document of the archive, or both. Two citations are of one source where the key is the same.
/// </summary>
public sealed record DraftSource
{
    /// <summary>What the draft calls it; never printed.</summary>
    public required string Key { get; init; }

    /// <summary>Address of <c>http</c> or <c>https</c>, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Id of a document of the archive, or a telegram as it is cited (<c>07 TEL AVIV 512</c>); or null.</summary>
    public string? Document { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? House { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>When the address was looked at, or null.</summary>
    public PartialDate? RetrievedOn { get; init; }
}

/// <summary>One citation of a source.</summary>
/// <param name="Source">What is cited.</param>
public sealed record DraftCitation(DraftSource Source)
{
    /// <summary>Number of the paragraph, as printed; or null.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Pages as printed, without a word for them; or null.</summary>
    public string? Pages { get; init; }

    /// <summary>Id of the statement of the archive that is cited (<c>07MINSK1009/s3</c>), or null.</summary>
    public string? Statement { get; init; }
}
