using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;
using Reftel.Server.Documents;

namespace Reftel.Server.Readers;

/// <summary>Puts remarks on the words that they are on.</summary>
/// <param name="Lost">Remarks whose words do not stand at their place any more: to be told, and shown nowhere else.</param>
/// <param name="InOriginal">Remarks on words that the reading text has in no paragraph: of the envelope, the head, the foot of a page.</param>
public sealed record RemarkMarks(IReadOnlyList<Remark> Lost, IReadOnlyList<Remark> InOriginal)
{
    public static RemarkMarks Set(DocumentView view, IEnumerable<Remark> remarks)
    {
        var lost = new List<Remark>();
        var inOriginal = new List<Remark>();
        foreach (Remark remark in remarks)
        {
            if (SpanOf(view.Document.Source, remark.Stretch) is not { } span)
            {
                lost.Add(remark);
            }
            else
            {
                (Mark(view, span, remark)?.Remarks ?? inOriginal).Add(remark);
            }
        }

        return new RemarkMarks(lost, inOriginal);
    }

    /// <summary>Where the words of a remark stand; null where others stand there now.</summary>
    public static TextSpan? SpanOf(SourceText source, RemarkStretch stretch) =>
        stretch.End <= source.CodePointCount && LinkResolver.Quote(source, stretch.Start, stretch.End) == stretch.Quote
            ? TextSpan.Between(source.FromCodePoint(stretch.Start), source.FromCodePoint(stretch.End))
            : null;

    // All paragraphs that it goes over are marked; beside the first it is told.
    private static MarkedWords? Mark(DocumentView view, TextSpan span, Remark remark)
    {
        MarkedWords? first = view.Head.Words is { } title && TryMark(title, span, remark) ? title : null;
        for (int i = Math.Max(0, DocumentLayout.IndexAt(view.Blocks, span.Start)); i < view.Blocks.Count && view.Blocks[i].Span.Start < span.End; i++)
        {
            if (TryMark(view.Blocks[i], span, remark))
            {
                first ??= view.Blocks[i];
            }
        }

        if (first is null)
        {
            foreach (NoteView note in view.Notes)
            {
                if (TryMark(note, span, remark))
                {
                    first ??= note;
                }
            }
        }

        return first;
    }

    private static bool TryMark(MarkedWords words, TextSpan span, Remark remark) =>
        words.Span.Overlaps(span) && words.TryMark(span, MarkKind.Highlight, $"r{remark.Key}", remark.Comment.Length == 0 ? null : remark.Comment);
}
