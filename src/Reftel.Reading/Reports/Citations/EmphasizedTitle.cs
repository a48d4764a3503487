using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>A title in italics that stands directly behind the word "link", linked or not: <c>[link](...) *The Mills of the North*</c>.</summary>
internal sealed class EmphasizedTitle(InlineIndex inlines)
{
    private const int Nearest = 3;

    /// <param name="piece">The words of the note.</param>
    /// <param name="from">Behind the word "link" in them.</param>
    /// <param name="to">Where the title has to end at the latest.</param>
    public (string Title, int Start, int End)? Behind(PieceText piece, int from, int to)
    {
        if (from >= to)
        {
            return null;
        }

        int at = piece.ToReadable(from);
        foreach (ContainerInline inline in inlines.In(at, at + Nearest + 1))
        {
            int start = from + inline.Start - at;
            int end = from + inline.End - at;
            if (inline.Kind == ContainerInlineKind.Emphasis && end <= to && piece.Text.AsSpan(from, start - from).Trim(": \n").IsEmpty)
            {
                string title = BlankSpace.Fold(piece.Text.AsSpan(start, end - start)).Trim(CitationFacts.TitleEdges);
                return title.Contains(' ', StringComparison.Ordinal) && char.IsUpper(title[0]) ? (title, start, end) : null;
            }
        }

        return null;
    }
}
