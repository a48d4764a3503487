using Reftel.Archive.Store;
using Reftel.Reading.Documents;

namespace Reftel.Server.Documents;

/// <summary>A document laid out for reading: its head as a card, its words block by block, and what stands in the margin.</summary>
public sealed record DocumentView(DocumentCard Card, OpenDocument Open, HeadCard Head, IReadOnlyList<TextBlock> Blocks, IReadOnlyList<NoteView> Notes)
{
    public Document Document => Open.Document;

    /// <summary>All words that can be marked: those of the title, of the blocks, then of the notes.</summary>
    public IEnumerable<MarkedWords> Words => (Head.Words is { } title ? new MarkedWords[] { title } : []).Concat(Blocks).Concat(Notes);

    /// <summary>All findings, in the order of the text.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    /// <summary>Lines below the text: who signed.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];
}

/// <summary>What a person needs to know of a document before reading it.</summary>
/// <param name="Kind">Telegram, report, text.</param>
/// <param name="Title">Subject or headline.</param>
/// <param name="Sentence">Who to whom, how marked: one sentence.</param>
/// <param name="Facts">The rest, by label.</param>
public sealed record HeadCard(string Kind, string Title, string Sentence, IReadOnlyList<Fact> Facts)
{
    private readonly List<TextMark> _marks = [];

    /// <summary>The title as words of the original; null where it is given by the program, as "(no subject)".</summary>
    public TitleWords? Words { get; set; }

    /// <summary>Marks in the title.</summary>
    public List<TextMark> Marks => Words?.Marks ?? _marks;

    public List<TextRun> Runs => TextRun.Cut(Title, Marks);
}

/// <summary>A labelled fact of the head.</summary>
public sealed record Fact(string Label, IReadOnlyList<FactValue> Values)
{
    public static Fact Of(string label, params IEnumerable<string> values) => new(label, [.. values.Select(value => new FactValue(value, null))]);
}

/// <summary>One value; with the document it leads to, or the query that finds others like it.</summary>
public sealed record FactValue(string Text, string? Address, string? Document = null);

/// <summary>A source that a note cites.</summary>
/// <param name="Url">Usable address, or null.</param>
/// <param name="Host">Its host, or null.</param>
/// <param name="Words">Own house, official, state media: what is known of it; may be empty.</param>
/// <param name="Repairs">What was mended in the address, in words.</param>
public sealed record SourceView(string? Url, string? Host, string Words, string Repairs);

/// <summary>A finding of the reader.</summary>
/// <param name="Id">Of its element: <c>f3</c>.</param>
/// <param name="Code">RT1203.</param>
/// <param name="Severity">error, warning, info: as the JSON has it.</param>
/// <param name="Message">For a person.</param>
/// <param name="Original">The words as they stand in the original, or null where there are too many or none.</param>
/// <param name="Fix">What they are read as, or null.</param>
/// <param name="Line">One-based line of the original.</param>
/// <param name="Block">Id of the block it stands in, or null.</param>
public sealed record FindingView(string Id, string Code, string Severity, string Message, string? Original, string? Fix, int Line, string? Block);
