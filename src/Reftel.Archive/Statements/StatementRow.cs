using System.Collections.Immutable;

namespace Reftel.Archive.Statements;

/// <summary>A statement as lists and tables have it: by itself, with where it stands. Places are code points from 0 in the text of the file.</summary>
internal sealed record StatementRow
{
    private const string Quoted = "quoted";

    /// <summary>The statement's id, as the record of its document has it: <c>07MINSK1009/s3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place among the statements of its document, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Id of the document, or null where it has none.</summary>
    public string? Document { get; init; }

    /// <summary>Name of the file as it was given.</summary>
    public string? Path { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>From 1, of the first character.</summary>
    public required int Line { get; init; }

    public required int Column { get; init; }

    public required Stretch Span { get; init; }

    public required string Kind { get; init; }

    public required string Voice { get; init; }

    public string? Marking { get; init; }

    public StatementPart? Speaker { get; init; }

    public StatementPart? Cue { get; init; }

    public required StatementPart Content { get; init; }

    public StatementPart? ReportedBy { get; init; }

    public StatementPart? Condition { get; init; }

    public string? Via { get; init; }

    /// <summary>ISO 8601 as far as known.</summary>
    public string? SaidOn { get; init; }

    public string? About { get; init; }

    /// <summary>Key, in the document, of the one actor that <see cref="About"/> names; null for nobody or several.</summary>
    public string? AboutActor { get; init; }

    /// <summary>A TIMEX3 value; see <see cref="DueEnd"/>.</summary>
    public string? Due { get; init; }

    public RowEstimate? Estimate { get; init; }

    public bool Negated { get; init; }

    public ImmutableArray<int> Notes { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The last day of <see cref="Due"/>, for comparisons: <c>2021-03-31</c>.</summary>
    public string? DueEnd => LastDay.Of(Due);

    /// <summary>
    /// Whether the document itself says it. A cue without a speaker ("it was reported") hides who does; only where the words are more than
    /// information they are the author's own ("we judge"). A text that is quoted whole is another's.
    /// </summary>
    public bool IsByAuthor => IsUnnamed && Voice != Quoted;

    /// <summary>Whether a text that the document quotes whole says it: its author stands outside the sentence, if anywhere.</summary>
    public bool IsByQuotedText => Speaker is null && IsUnnamedText(Kind, Voice, Cue is not null);

    /// <summary><see cref="IsByQuotedText"/> of words without a speaker.</summary>
    public static bool IsUnnamedText(string kind, string voice, bool hasCue) => voice == Quoted && IsNobodysReport(kind, hasCue);

    private bool IsUnnamed => Speaker is null && IsNobodysReport(Kind, Cue is not null);

    private static bool IsNobodysReport(string kind, bool hasCue) => !hasCue || kind != "information";

    public string? SpeakerWords => FoldedWords.Of(Speaker?.Text, Speaker?.Actor);

    public string? AboutWords => FoldedWords.Of(About);

    public string? EstimateWords => FoldedWords.Of(Estimate?.Term);
}

/// <summary>A stretch of the text of a file: code points from 0, the end exclusive.</summary>
internal readonly record struct Stretch(int Start, int End);

/// <summary>Words of a statement with their places.</summary>
internal sealed record StatementPart(string Text, ImmutableArray<Stretch> Spans, string? Actor = null);

/// <summary>How sure a statement is.</summary>
/// <param name="Index">Its place among the estimates of its document, from 0.</param>
/// <param name="Term">As printed, in small letters.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Likelihood, possibility or confidence.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="Use">What it is said of.</param>
/// <param name="Scale">Key of its scale, or null.</param>
/// <param name="ScaleDeclared">Whether the document names the scale.</param>
/// <param name="Low">From 0 to 1, or null.</param>
/// <param name="High">From 0 to 1, or null.</param>
internal sealed record RowEstimate(
    int Index, string Term, Stretch Span, string Kind, bool Negated, string Use, string? Scale, bool ScaleDeclared, double? Low, double? High);
