using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Analysis.Questions.Sources;

/// <summary>
/// What a question asks of the documents of an archive. What the archive does not hold and what the reader may not see is null alike, so that the one cannot be told from the other.
/// </summary>
public interface IQuestionSources
{
    /// <summary>Scales of likelihood of users, on which judgements are compared beside those of the catalogue.</summary>
    ScaleList Scales => ScaleList.Empty;

    /// <summary>The document with an id, or null.</summary>
    SourceDocument? Document(string id);

    /// <summary>Whether a statement is there; cheaper than reading its document.</summary>
    bool HasStatement(string id);

    /// <summary>Everything that is said in a document, or null where it is not there.</summary>
    SourceStatements? Statements(string document);
}

/// <summary>A document as evidence.</summary>
/// <param name="Id">As the archive has it.</param>
/// <param name="Date">ISO 8601 as far as known, or null.</param>
/// <param name="Title">Title or subject, or null.</param>
/// <param name="House">Post of a telegram, house of a report, or null.</param>
public sealed record SourceDocument(string Id, string? Date, string? Title, string? House);

/// <summary>What is said in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="All">In the order of the text.</param>
/// <param name="Contradictions">Pairs of one speaker that may contradict each other.</param>
/// <param name="Cites">What the document cites as a whole.</param>
public sealed record SourceStatements(SourceDocument Document, ImmutableArray<SourceStatement> All, ImmutableArray<Contradiction> Contradictions, CitedByDocument Cites);

/// <summary>What a document cites as a whole; of a telegram, the documents it refers to.</summary>
/// <param name="Sources">Each once.</param>
/// <param name="SameHouse">How many of them its own house published.</param>
/// <param name="HouseKnown">Of how many that is known.</param>
public sealed record CitedByDocument(int Sources, int SameHouse, int HouseKnown);

/// <summary>A statement with what it rests on.</summary>
public sealed record SourceStatement
{
    public required string Id { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>The sentence as it reads, on one line: without anchors of notes and without markup.</summary>
    public required string Quotation { get; init; }

    /// <summary>What is said.</summary>
    public required string Content { get; init; }

    /// <summary>Who says it; null where the document itself does.</summary>
    public NamedActor? Speaker { get; init; }

    public string? About { get; init; }

    /// <summary>A TIMEX3 value, or null.</summary>
    public string? Due { get; init; }

    public string? Condition { get; init; }

    public EntryEstimate? Estimate { get; init; }

    /// <summary>Whether it denies, by its verb or by its word of likelihood, which are often one: "we do not believe".</summary>
    public bool Negated { get; init; }

    public string? Marking { get; init; }

    /// <summary>Labels of the notes whose anchors stand in its sentence.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>What those notes cite, and documents that its sentence names.</summary>
    public ImmutableArray<RestsOn> RestsOn { get; init; } = [];
}

/// <summary>A source of a statement.</summary>
/// <param name="Name">Address, title, or id of a document: what a person calls it.</param>
/// <param name="Key">What makes two the same: normal form of the address, title, or id.</param>
/// <param name="Host">Host without <c>www.</c>, or null.</param>
/// <param name="Document">Id of the document that it is, where address or name tell; whether an archive holds it or not.</param>
/// <param name="SameHouse">Whether the document's own house published it, which is no corroboration; null when unknown.</param>
public sealed record RestsOn(string Name, string Key, string? Host, string? Document, bool? SameHouse);
