using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;
using Reftel.Server.Documents;

namespace Reftel.Server.Readers;

/// <summary>Puts remarks on the words that they are on.</summary>
internal static class RemarkMarks
{
    /// <returns>Remarks whose words do not stand at their place any more: to be told, and shown nowhere else.</returns>
    public static List<Remark> Set(DocumentView view, IEnumerable<Remark> remarks)
    {
        SourceText source = view.Document.Source;
        var lost = new List<Remark>();
        foreach (Remark remark in remarks)
        {
            RemarkStretch stretch = remark.Stretch;
            if (stretch.End > source.CodePointCount || LinkResolver.Quote(source, stretch.Start, stretch.End) != stretch.Quote)
            {
                lost.Add(remark);
                continue;
            }

            var span = TextSpan.Between(source.FromCodePoint(stretch.Start), source.FromCodePoint(stretch.End));
            MarkedWords? words = DocumentLayout.BlockAt(view.Blocks, span.Start);
            if (words?.TryMark(span, MarkKind.Highlight, $"r{remark.Key}", Label(remark)) != true)
            {
                words = view.Notes.FirstOrDefault(note => note.TryMark(span, MarkKind.Highlight, $"r{remark.Key}", Label(remark)));
            }

            (words?.Remarks ?? lost).Add(remark);
        }

        return lost;
    }

    private static string? Label(Remark remark) => remark.Comment.Length == 0 ? null : remark.Comment;
}
