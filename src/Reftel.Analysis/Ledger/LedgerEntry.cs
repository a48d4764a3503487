using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Ledger;

/// <summary>
/// A forecast or a commitment, as it stands in a document. It is not kept but made anew from the statement, and says nothing that the statement does not.
/// What <c>yes</c> means of it: that it came as it says, denial included; the word of likelihood is left aside. Of "Minsk will not sign" and of "Minsk is not
/// likely to sign" yes is that Minsk did not sign; of "Minsk is unlikely to sign", that it signed.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Id of the statement: <c>07MINSK1009/s3</c>.</summary>
    public required string Id { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>What is forecast or promised, as printed.</summary>
    public required string Proposition { get; init; }

    /// <summary>Where those words stand; several where they are split.</summary>
    public ImmutableArray<CodePointRange> Words { get; init; } = [];

    /// <summary>Where the statement stands; this outlives its id.</summary>
    public required EntryPlace Place { get; init; }

    /// <summary>The subject of the clause, as printed, or null.</summary>
    public string? About { get; init; }

    /// <summary>Who forecasts or undertakes it; null where the document itself does, or where nobody is named.</summary>
    public NamedActor? Actor { get; init; }

    /// <summary>Who says that the actor says it, where that is not the document: his word for another's promise.</summary>
    public NamedActor? ReportedBy { get; init; }

    /// <summary>By when, as a TIMEX3 value, or null.</summary>
    public string? Due { get; init; }

    public EntryEstimate? Estimate { get; init; }

    /// <summary>Whether it says that something will not be.</summary>
    public bool Negated { get; init; }

    /// <summary>The condition under which it is said, as printed, or null.</summary>
    public string? Condition { get; init; }

    /// <summary>The post of a telegram, the publishing house of a report; null when unknown.</summary>
    public string? House { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was said, ISO 8601 as far as known; null when unknown.</summary>
    public string? SaidOn { get; init; }

    /// <summary>Of the document, ISO 8601 as far as known; null when unknown.</summary>
    public string? DocumentDate { get; init; }

    /// <summary>Portion mark of its paragraph, or null.</summary>
    public string? Marking { get; init; }

    /// <summary>The class of its document in a word of the field (<c>confidential</c>), or null.</summary>
    public string? Classification { get; init; }

    /// <summary>The days of <see cref="Due"/>; null where it names no last day.</summary>
    public Period? DueOn => Period.Parse(Due);

    /// <summary>The last day on which it may have been made public: of the document's date, as far as known.</summary>
    public DateOnly? KnownOn => Period.Parse(DocumentDate)?.Last;

    /// <summary>The last day on which it may have been said; that of the document where the saying has no day, or one behind the document's.</summary>
    public DateOnly? MadeOn => Period.Parse(SaidOn)?.Last is { } said && !(KnownOn < said) ? said : KnownOn;

    /// <summary>The first day on which it may have been said; that of the document where the saying has no day.</summary>
    public DateOnly? SaidFrom => (Period.Parse(SaidOn) ?? Period.Parse(DocumentDate))?.First;

    /// <summary>A forecast under "may", "could" or "possible": whatever comes, it is not wrong, and no number can be given.</summary>
    public bool IsUnfalsifiable => Kind == EntryKind.Forecast && Estimate?.Kind == EstimateKind.Possibility;

    /// <summary>Whether the document itself forecasts, so that it counts for its house and its authors.</summary>
    public bool IsByAuthor => Actor is null;
}

/// <summary>Somebody as the text names him.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Key">Key of the actor, or null where the text does not settle who it is: "he" of one document is not that of another.</param>
public sealed record NamedActor(string Name, string? Key);

/// <summary>A stretch of the text of a file: code points from 0, the end exclusive.</summary>
public readonly record struct CodePointRange(int Start, int End);

/// <summary>Where a statement stands. A statement that is read again by other rules may have another number; its place stays.</summary>
/// <param name="Sha256">Of the file.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="CueStart">First code point of the words that attribute it; null where the document itself says it.</param>
public readonly record struct EntryPlace(string Sha256, CodePointRange Sentence, int? CueStart)
{
    /// <summary>What stays the same: the cue, where there is one, also when rules end the sentence elsewhere.</summary>
    public (string Sha256, int Start, int End) Key => CueStart is { } cue ? (Sha256, cue, -1) : (Sha256, Sentence.Start, Sentence.End);
}

/// <summary>How sure it is said to be.</summary>
/// <param name="Term">As printed, in small letters.</param>
/// <param name="Kind">Likelihood, possibility, or confidence, which is no likelihood.</param>
/// <param name="Negated">Whether the term, or what it is said of, is denied; the numbers are those of the term itself.</param>
/// <param name="Use">What it is said of.</param>
/// <param name="Scale">Key of the scale, or null.</param>
/// <param name="ScaleDeclared">Whether the document names the scale; else it is assumed from its date.</param>
/// <param name="Low">From 0 to 1, or null where the term has no number.</param>
/// <param name="High">From 0 to 1, or null where the term has no number.</param>
public sealed record EntryEstimate(
    string Term, EstimateKind Kind, bool Negated, EstimateUse Use, string? Scale, bool ScaleDeclared, double? Low, double? High);
