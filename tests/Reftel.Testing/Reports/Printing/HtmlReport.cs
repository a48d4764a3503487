using System.Text;

namespace Reftel.Testing.Reports.Printing;

/// <summary>A page of a web site, or Word's export of a document.</summary>
internal static class HtmlReport
{
    private const string Navigation =
        "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/analysis\">Analysis</a></li><li><a href=\"/about#1\">About 1</a></li></ul></nav>\n";

    private const string Footer =
        "<footer><p>Copyright. Write to <a href=\"/contact\">desk[at]straits.example.org</a></p><script>var notes = \"[1] <sup>2</sup>\";</script></footer>\n";

    public static string Print(ReportDraft draft)
    {
        bool cruft = draft.Style != NoteStyle.HtmlWord && draft.PrintRandom.Percent(60);
        var text = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
        text.Append($"<title>{NoteText.Html(draft.Title)}</title></head>\n<body>\n");
        text.Append(cruft ? Navigation : "").Append(cruft ? "<article>\n" : "");
        text.Append($"<h1>{NoteText.Html(draft.Title)}</h1>\n");
        foreach (string line in draft.HeadLines)
        {
            text.Append($"<p class=\"meta\">{NoteText.Html(line)}</p>\n");
        }

        WriteProse(text, draft);
        WriteNotes(text, draft);
        return text.Append(cruft ? "</article>\n" + Footer : "").Append("</body></html>\n").ToString();
    }

    private static void WriteProse(StringBuilder text, ReportDraft draft)
    {
        ParagraphShape before = ParagraphShape.Prose;
        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            bool bullet = paragraph.Shape == ParagraphShape.Bullet;
            text.Append(bullet && before != ParagraphShape.Bullet ? "<ul>\n" : !bullet && before == ParagraphShape.Bullet ? "</ul>\n" : "");
            string tag = paragraph.Shape switch { ParagraphShape.Heading => "h2", ParagraphShape.Bullet => "li", _ => "p" };
            text.Append($"<{tag}>{ReportPrinter.Prose(draft, paragraph)}</{tag}>{(paragraph.JoinedToNext ? "" : "\n")}");
            before = paragraph.Shape;
        }
    }

    private static void WriteNotes(StringBuilder text, ReportDraft draft)
    {
        text.Append(draft.Style switch
        {
            NoteStyle.HtmlList => "<section class=\"footnotes\">\n<hr>\n<ol>\n",
            NoteStyle.HtmlWord => "<div style=\"mso-element:footnote-list\">\n<hr size=\"1\">\n",
            _ => draft.PrintRandom.OneOf("<hr>\n", "<h2>Notes</h2>\n", "<h3>Endnotes</h3>\n"),
        });
        foreach (NoteDraft note in ReportPrinter.PrintedNotes(draft))
        {
            string words = NoteText.Print(draft, note).Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal);
            text.Append(draft.Style switch
            {
                NoteStyle.HtmlList => $"<li id=\"fn{note.Number}\"><p>{words} <a href=\"#ref{note.Number}-{Back(draft, note)}\">\u21A9</a></p></li>",
                NoteStyle.HtmlWord => $"<div id=\"ftn{note.Number}\"><p class=\"MsoFootnoteText\"><a href=\"#_ftnref{note.Number}\" name=\"_ftn{note.Number}\" title=\"\">"
                    + $"<span class=\"MsoFootnoteReference\"><sup>[{note.Number}]</sup></span></a> {words}</p></div>",
                NoteStyle.HtmlBracket => note.LabelPrint == LabelPrint.Dropped ? $"<p>{words}</p>" : $"<p>[{NoteText.Html(note.Label)}] {words}</p>",
                _ => note.LabelPrint == LabelPrint.Dropped ? $"<p>{words}</p>" : $"<p><sup>{NoteText.Html(note.Label)}</sup> {words}</p>",
            });
            text.Append(note.JoinedToNext ? "" : "\n");
        }

        text.Append(draft.Style switch { NoteStyle.HtmlList => "</ol>\n</section>\n", NoteStyle.HtmlWord => "</div>\n", _ => "" });
    }

    private static int Back(ReportDraft draft, NoteDraft note) => draft.Anchors.First(a => a.Numbers.Contains(note.Number)).Index;
}
