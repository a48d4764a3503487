using System.Collections.Immutable;
using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>The pieces of a report. What stands between and behind paragraphs and notes (headings, stray links) is found too.</summary>
internal static class ReportPieces
{
    public static void Add(List<TextPiece> pieces, Document document, Report report, ReadableSource source)
    {
        TextSpan whole = document.Segment.Span;
        int first = report.Paragraphs.IsEmpty ? whole.End : report.Paragraphs.Min(paragraph => paragraph.Span.Start);
        first = report.Notes.IsEmpty ? first : Math.Min(first, report.Notes.Min(note => note.Span.Start));
        var head = TextSpan.Between(whole.Start, Math.Clamp(first, whole.Start, whole.End));
        pieces.Add(PieceKind.Title, null, document.Title, report.TitleSpan ?? head);
        pieces.Add(PieceKind.Head, null, source.Read(head), head);
        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            pieces.Add(PieceKind.Paragraph, null, paragraph.Text, paragraph.Span, paragraph.Voice.ToWord());
        }

        foreach (Note note in report.Notes)
        {
            pieces.Add(PieceKind.Note, note.Number, WithUsableLinks(note), note.Span);
        }

        foreach (TextSpan gap in Gaps(report, head.End, whole.End))
        {
            string text = source.Read(gap);
            if (text.Any(char.IsLetterOrDigit))
            {
                pieces.Add(PieceKind.Tail, null, text, gap);
            }
        }
    }

    // "hxxps://a[.]example" is found as it stands and as it is meant.
    private static string WithUsableLinks(Note note)
    {
        IEnumerable<string> mended = note.Citations
            .Where(citation => !citation.Repairs.IsDefaultOrEmpty && citation.Url is { } url && !note.Text.Contains(url, StringComparison.Ordinal))
            .Select(citation => citation.Url!);
        return string.Join('\n', mended.Distinct(StringComparer.Ordinal).Prepend(note.Text));
    }

    private static List<TextSpan> Gaps(Report report, int start, int end)
    {
        ImmutableArray<TextSpan> held =
        [
            .. report.Paragraphs.Select(paragraph => paragraph.Span).Concat(report.Notes.Select(note => note.Span)).OrderBy(span => span.Start),
        ];
        var gaps = new List<TextSpan>();
        int covered = start;
        foreach (TextSpan span in held)
        {
            if (span.Start > covered)
            {
                gaps.Add(TextSpan.Between(covered, span.Start));
            }

            covered = Math.Max(covered, span.End);
        }

        if (covered < end)
        {
            gaps.Add(TextSpan.Between(covered, end));
        }

        return gaps;
    }
}
