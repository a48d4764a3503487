using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>Every span that a report hands out, with what it belongs to.</summary>
internal static class ReportSpans
{
    public static IEnumerable<(string Owner, TextSpan Span)> Of(Report? report)
    {
        if (report is null)
        {
            yield break;
        }

        if (report.TitleSpan is { } title)
        {
            yield return ("title", title);
        }

        if (report.Published is { } published)
        {
            yield return ("dateline", published.Span);
        }

        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            yield return ("paragraph", paragraph.Span);
            if (paragraph.TopicSentence is { } topic)
            {
                yield return ("topic sentence", topic);
            }
        }

        foreach (Note note in report.Notes)
        {
            yield return ($"note {note.Number}", note.Span);
            foreach (Anchor anchor in note.Anchors)
            {
                yield return ($"anchor of note {note.Number}", anchor.Span);
            }

            foreach (Citation citation in note.Citations)
            {
                yield return ($"citation of note {note.Number}", citation.Span);
            }
        }

        foreach (OrphanAnchor orphan in report.OrphanAnchors)
        {
            yield return ($"orphan anchor {orphan.Number}", orphan.Span);
        }

        foreach (ReportReference reference in report.References)
        {
            yield return ($"reference {reference.Raw}", reference.Span);
        }

        foreach (Repair repair in report.Repairs)
        {
            yield return ($"repair {repair.Kind}", repair.Span);
        }
    }
}
