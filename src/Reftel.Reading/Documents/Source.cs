using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>What citations point to, once however often cited.</summary>
/// <param name="Id"><c>s1</c>, <c>s2</c>, in the order of first citation.</param>
/// <param name="Url">The address as first given, repaired; null for a source without an address.</param>
/// <param name="Key">The normalised address (or title) that makes citations one source.</param>
/// <param name="Host">Host without <c>www.</c>, or null.</param>
/// <param name="Title">Title where a citation prints one, or null.</param>
/// <param name="CitedBy">Numbers of the notes that cite it, in the order of the text, each once.</param>
/// <param name="SameHouse">True when the report's own house publishes it: no corroboration. Null when either house is unknown.</param>
/// <param name="House">Key of the house in the catalogue, or null.</param>
/// <param name="Kind">What kind of house it is.</param>
/// <param name="SameAs">Other addresses that are taken for this source because they look like damaged copies of it, with the evidence.</param>
public sealed record Source(
    string Id,
    string? Url,
    string Key,
    string? Host,
    string? Title,
    ImmutableArray<int> CitedBy,
    bool? SameHouse,
    string? House,
    SourceKind Kind,
    ImmutableArray<ProposedSame> SameAs)
{
    /// <summary>
    /// Indexes in <see cref="Report.Notes"/> of the notes that cite it, from 0, upwards: those without a number too, and each for itself where numbers
    /// begin again with every chapter.
    /// </summary>
    public ImmutableArray<int> CitedIn { get; init; } = [];

    /// <summary>Indexes of the paragraphs whose links lead to it, from 0, upwards; empty where the report has notes, which then give the sources.</summary>
    public ImmutableArray<int> LinkedFrom { get; init; } = [];
}

/// <summary>A proposal that an address is a damaged copy of a source's own; a person decides.</summary>
/// <param name="Url">The other address.</param>
/// <param name="Notes">Numbers of the notes that give it.</param>
/// <param name="Evidence">In words for a reader.</param>
public sealed record ProposedSame(string Url, ImmutableArray<int> Notes, string Evidence)
{
    /// <summary>Indexes in <see cref="Report.Notes"/> of those notes, from 0, upwards.</summary>
    public ImmutableArray<int> CitedIn { get; init; } = [];
}

public enum SourceKind
{
    Unknown,
    Official,
    StateMedia,
    IndependentMedia,
    ThinkTank,
    Social,
    InternationalBody,
    Academic,
}
