using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting;

/// <summary>One sentence, with what it rests on.</summary>
/// <param name="Text">On one line.</param>
public sealed record DraftSentence(string Text)
{
    /// <summary>The words are those of a statement, and are printed in quotation marks.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>Portion mark without brackets: <c>C</c>, <c>S/NF</c>; or null.</summary>
    public string? Marking { get; init; }

    /// <summary>What its note cites, in order; without any it has no note.</summary>
    public ImmutableArray<DraftCitation> Citations { get; init; } = [];

    /// <summary>Id of the statement that it was made from (<c>07MINSK1009/s3</c>); null for a sentence of the person's own.</summary>
    public string? Statement { get; init; }

    /// <summary>The word of likelihood in it whose range is printed behind it, or null.</summary>
    public DraftEstimate? Estimate { get; init; }

    /// <summary>Where it stands in the file that it was read from, or null.</summary>
    public DraftPlace? Place { get; init; }
}

/// <summary>A word of likelihood with its numbers, printed as <c>likely (55-80%)</c>.</summary>
/// <param name="Term">As it stands in the sentence.</param>
/// <param name="Low">From 0 to 1.</param>
/// <param name="High">From 0 to 1.</param>
public sealed record DraftEstimate(string Term, double Low, double High);

/// <summary>A place in a file of a draft; both count from 1.</summary>
public readonly record struct DraftPlace(int Line, int Column);
