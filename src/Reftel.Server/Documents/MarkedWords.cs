using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Words of a document that can be marked, cited and remarked on: those of a block or of a note.</summary>
/// <param name="id">Id of its element.</param>
/// <param name="text">The words.</param>
/// <param name="map">Where they stand.</param>
/// <param name="span">Their place; UTF-16 offsets in the source text.</param>
public abstract class MarkedWords(string id, string text, SourceMap map, TextSpan span)
{
    private List<TextRun>? _runs;

    public string Id => id;

    public string Text => text;

    public SourceMap Map => map;

    /// <summary>UTF-16 offsets in the source text.</summary>
    public TextSpan Span => span;

    /// <summary>Code point of the source at which it begins; hits are linked by it.</summary>
    public int Place { get; set; }

    /// <summary>How it is cited: <c>para 3</c>, <c>note 12</c>; null where it has no number.</summary>
    public abstract string? Cited { get; }

    public List<TextMark> Marks { get; } = [];

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
