using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A paragraph, heading, item or passage, with its margin.</summary>
public sealed class TextBlock(string id, BlockShape shape, string text, SourceMap map, TextSpan span)
{
    private List<TextRun>? _runs;

    /// <summary>Id of its element: <c>p3</c>. Counted in the order of the text, so that it holds as long as the file and the rules do.</summary>
    public string Id => id;

    public BlockShape Shape => shape;

    public string Text => text;

    public SourceMap Map => map;

    /// <summary>UTF-16 offsets in the source text.</summary>
    public TextSpan Span => span;

    /// <summary>Code point of the source at which it begins; hits are linked by it.</summary>
    public int Place { get; set; }

    /// <summary>Printed number or letter, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Portion mark, or null.</summary>
    public string? Marking { get; init; }

    /// <summary>Who speaks, where it is not the document reporting; else null.</summary>
    public string? Voice { get; init; }

    /// <summary>Depth of an item from 1; level of a heading from 1.</summary>
    public int Level { get; init; }

    /// <summary>Heading that stands above it, or null.</summary>
    public string? Heading { get; init; }

    public List<TextMark> Marks { get; } = [];

    /// <summary>Notes whose first anchor stands in it.</summary>
    public List<NoteView> Notes { get; } = [];

    public List<FindingView> Findings { get; } = [];

    /// <summary>What readers said of its words.</summary>
    public List<Remark> Remarks { get; } = [];

    /// <summary>The words cut by their marks; to be asked for when all marks are set.</summary>
    public List<TextRun> Runs => _runs ??= TextRun.Cut(text, Marks);

    /// <summary>Sets a mark at a place of the source; one that lies outside is passed over.</summary>
    /// <returns>Whether it was set.</returns>
    public bool TryMark(TextSpan place, MarkKind kind, string target, string? label = null)
    {
        if (place.End < span.Start || place.Start > span.End)
        {
            return false;
        }

        int start = map.FromSource(place.Start);
        if (kind == MarkKind.Anchor)
        {
            // A number belongs to the word before it, however it was set.
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }
        }

        int end = kind == MarkKind.Anchor ? start : map.FromSource(place.End);
        if (start == end && kind is not (MarkKind.Anchor or MarkKind.Finding))
        {
            return false;
        }

        Marks.Add(new TextMark(start, end, kind, target, label));
        return true;
    }
}

/// <summary>How a block is set.</summary>
public enum BlockShape
{
    Paragraph,
    Item,
    Takeaway,
    Quotation,
    Caption,
    Contents,
    Table,
    Code,
    Boilerplate,
}
