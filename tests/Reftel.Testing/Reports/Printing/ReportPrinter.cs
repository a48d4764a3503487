using Reftel.Reading.Text;

namespace Reftel.Testing.Reports.Printing;

/// <summary>Prints a draft in its form and notes the truth about the print.</summary>
internal static class ReportPrinter
{
    public static (string Text, ReportTruth Truth) Print(ReportDraft draft)
    {
        string marked = draft.Form switch
        {
            ReportForm.Html => HtmlReport.Print(draft),
            ReportForm.Plain => PlainReport.Print(draft),
            ReportForm.Pdf => PagedReport.Print(draft),
            _ => MarkdownReport.Print(draft),
        };
        (string text, Dictionary<int, TextSpan> places) = Marks.Strip(marked);
        return (text, TruthOf(draft, places));
    }

    /// <summary>The prose of one paragraph with its anchors.</summary>
    public static string Prose(ReportDraft draft, ParagraphDraft paragraph) => string.Concat(paragraph.Pieces.Select(p =>
        (draft.Style.IsHtml() ? NoteText.Html(p.Printed) : p.Printed) + (p.Anchor is { } anchor ? AnchorText.Print(draft, anchor) : "")));

    /// <summary>The notes in print, the ones printed twice in both places.</summary>
    public static IEnumerable<NoteDraft> PrintedNotes(ReportDraft draft) =>
        draft.Notes.Where(n => !n.IsGone).SelectMany(n => n.IsTwice ? new[] { n, n } : [n]);

    private static ReportTruth TruthOf(ReportDraft draft, Dictionary<int, TextSpan> places)
    {
        string prose = string.Join('\n', draft.Paragraphs.Select(p => string.Concat(p.Pieces.Select(x => x.Text))));
        var anchors = new List<(int Number, AnchorTruth Anchor)>();
        int at = 0;
        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            foreach (PieceDraft piece in paragraph.Pieces)
            {
                at += piece.Text.Length;
                if (piece.Anchor is { } anchor)
                {
                    string before = prose[Math.Max(0, at - 30)..at];
                    anchors.AddRange(anchor.Numbers.Select(n => (n, new AnchorTruth(at, before, anchor.IsDropped, places.GetValueOrDefault(anchor.Index)))));
                }
            }

            at++;
        }

        ILookup<int, AnchorTruth> byNumber = anchors.ToLookup(a => a.Number, a => a.Anchor);
        return new ReportTruth(
            draft.Title,
            draft.Series,
            draft.Headline,
            draft.Day,
            draft.Authors,
            prose,
            [.. draft.Notes.OrderBy(n => n.Number).Select(n => TruthOf(n, [.. byNumber[n.Number]]))],
            draft.Damage);
    }

    private static NoteTruth TruthOf(NoteDraft note, IReadOnlyList<AnchorTruth> anchors) => new(
        note.Number,
        note.IsGone,
        [.. note.Parts.Select(p => p.Text.Trim()).Where(t => t.Count(char.IsLetter) > 2)],
        [.. note.Parts.Select(p => p.Url).OfType<string>().Distinct()],
        string.Concat(note.Parts.Select(p => p.Url is null || p.Text.Length == 0 ? p.Url ?? p.Text : $"{p.Text}, {p.Url}")),
        note.LabelPrint is LabelPrint.Dropped or LabelPrint.Misread,
        anchors);
}
