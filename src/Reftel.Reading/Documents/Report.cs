using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>What a report says of itself, its prose, and its notes. What is not in the text is null or empty.</summary>
public sealed record Report
{
    /// <summary>Name of the series where the title begins with one: <c>Belarus Warning Update</c>.</summary>
    public string? Series { get; init; }

    /// <summary>The title without the series.</summary>
    public string? Headline { get; init; }

    public TextSpan? TitleSpan { get; init; }

    public Dateline? Published { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Lines above and around the title that no other member holds, in the order of the text.</summary>
    public ImmutableArray<ReportHeadLine> HeadLines { get; init; } = [];

    /// <summary>The house that published it, where its own words or addresses say so; the key of the catalogue of houses.</summary>
    public string? House { get; init; }

    public ImmutableArray<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>Notes by number; those whose number is unknown last, in the order of the text.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Anchors in the prose whose note is not in the text.</summary>
    public ImmutableArray<OrphanAnchor> OrphanAnchors { get; init; } = [];

    /// <summary>Each real source once, in the order of first citation.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Earlier documents of the same series or house that this one cites; as reftels are for a telegram.</summary>
    public ImmutableArray<ReportReference> References { get; init; } = [];

    /// <summary>Every repair that a reader made, in the order of the text. The original stands at its span.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];
}

/// <summary>When and where a report says it was published.</summary>
/// <param name="Raw">As printed: <c>November 30, 2020, 6:00 EDT</c>.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Date">The day as printed, in the zone of the place; or less where less is known.</param>
/// <param name="Value">ISO 8601 with offset where a time is given: <c>2020-11-30T06:00:00-05:00</c>.</param>
/// <param name="Zone">The abbreviation as printed, or null.</param>
public sealed record Dateline(string Raw, TextSpan Span, PartialDate? Date, string? Value, string? Zone);

/// <summary>A paragraph, list item or heading of the prose.</summary>
/// <param name="Text">The words as they read: anchors, markup and line ends taken out.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="Heading">The heading that stands directly above, or null.</param>
/// <param name="Role">What the paragraph is for.</param>
/// <param name="TopicSentence">Place of the first sentence where it states what the rest supports; null in lists, quotes and boilerplate.</param>
public sealed record ReportParagraph(string Text, TextSpan Span, Voice Voice, string? Heading, ParagraphRole Role, TextSpan? TopicSentence)
{
    /// <summary>Level of <see cref="Heading"/> from 1, as the container gives it; 0 where it gives none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Number or letter of an item of an ordered list as printed, without stop or bracket; else null.</summary>
    public string? Label { get; init; }

    /// <summary>What is shown as code within the words; UTF-16 offsets in <see cref="Text"/>, in order.</summary>
    public ImmutableArray<TextSpan> CodeSpans { get; init; } = [];

    /// <summary>Links to other pages that stand in the words, in order, without overlap; anchors of notes are none.</summary>
    public ImmutableArray<ReportLink> Links { get; init; } = [];

    /// <summary>Depth of an item of a list from 1; 0 for what is none.</summary>
    public int Depth { get; init; }

    /// <summary>ISO 639-1 code of its language where that is another than the document's, else null.</summary>
    public string? Language { get; init; }
}

/// <summary>What a paragraph of a report is for.</summary>
public enum ParagraphRole
{
    Prose,

    /// <summary>An item of a list of key takeaways or key judgements.</summary>
    Takeaway,

    /// <summary>An item of any other list.</summary>
    ListItem,

    /// <summary>Words that every number of the series repeats: "will continue monitoring".</summary>
    Boilerplate,

    /// <summary>Text of another, set off as a block.</summary>
    Quotation,

    Caption,

    /// <summary>What a page says in the place of a picture (<c>alt</c>).</summary>
    Figure,

    /// <summary>Lines of a table of contents, each with its page.</summary>
    Contents,

    /// <summary>Rows on lines, cells parted by tabs.</summary>
    Table,

    /// <summary>Lines of a program or a listing, as they stand.</summary>
    Code,
}

/// <summary>An earlier document that a report cites.</summary>
/// <param name="Raw">Title or address as printed.</param>
/// <param name="Id">Canonical id where title or address give one, or null.</param>
/// <param name="Title">Title where printed, or null.</param>
/// <param name="Url">Normalised address, or null.</param>
/// <param name="Span">Place of <paramref name="Raw"/>; UTF-16 offsets.</param>
/// <param name="Notes">Numbers of the notes that cite it.</param>
public sealed record ReportReference(string Raw, string? Id, string? Title, string? Url, TextSpan Span, ImmutableArray<int> Notes);

/// <summary>One repair, as a claim that can be refused.</summary>
/// <param name="Kind">The word that the JSON gives: <c>refanged</c>, <c>ocr-digits</c>, <c>restored-from-sequence</c>.</param>
/// <param name="Original">The characters as they stand in the source.</param>
/// <param name="Repaired">What they are read as.</param>
/// <param name="Reason">The evidence, in words for a reader.</param>
/// <param name="Span">Place of the original; UTF-16 offsets.</param>
public sealed record Repair(string Kind, string Original, string Repaired, string Reason, TextSpan Span);
