using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>A title in italics that stands directly behind the word "link", linked or not: <c>[link](...) *The Mills of the North*</c>.</summary>
internal sealed class EmphasizedTitle(InlineIndex inlines)
{
    private const int Nearest = 3;

    /// <param name="entry">The note.</param>
    /// <param name="piece">Its words.</param>
    /// <param name="from">Behind the word "link" in them.</param>
    /// <param name="to">Where the title has to end at the latest.</param>
    public (string Title, int Start, int End)? Behind(NoteEntry entry, PieceText piece, int from, int to)
    {
        for (int i = 0; i < entry.Pieces.Count; i++)
        {
            (int start, int end) = entry.Pieces[i];
            int joined = piece.ToJoined(i);
            int at = start + from - joined;
            if (at < start || at >= end)
            {
                continue;
            }

            foreach (ContainerInline inline in inlines.In(at, Math.Min(end, at + Nearest + 1)))
            {
                bool near = inline.Kind == ContainerInlineKind.Emphasis && inline.End <= end && inline.End - start + joined <= to;
                if (near && piece.Text.AsSpan(from, inline.Start - at).Trim(": \n").IsEmpty)
                {
                    string title = BlankSpace.Fold(piece.Text.AsSpan(joined + inline.Start - start, inline.End - inline.Start)).Trim(CitationFacts.TitleEdges);
                    int begin = joined + inline.Start - start;
                    return title.Contains(' ', StringComparison.Ordinal) && char.IsUpper(title[0]) ? (title, begin, begin + inline.End - inline.Start) : null;
                }
            }
        }

        return null;
    }
}
