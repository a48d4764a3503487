using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Baselines;

/// <summary>A report in a baseline: what it says of itself, its prose, its notes, its sources.</summary>
internal sealed class ReportText(RecordText record, SourceText source)
{
    private const int WordsBefore = 40;

    public void Write(Report report)
    {
        record.Field("series", report.Series);
        record.Field("headline", report.Headline);
        record.Field("title at", report.TitleSpan?.ToString());
        record.Field("published", report.Published is { } p ? $"{p.Date?.ToString() ?? "?"} {p.Value ?? "-"} {p.Zone ?? "-"} {p.Span} |{p.Raw}|" : null);
        record.List("authors", report.Authors);
        record.Field("house", report.House);
        record.Items("paragraph", report.Paragraphs.Select(Line));
        foreach (Note note in report.Notes)
        {
            Write(note);
        }

        record.Items("orphan anchor", report.OrphanAnchors.Select(o => $"{o.Number} {Place(new Anchor(o.Span, o.How))}"));
        record.Items("source", report.Sources.Select(Line));
        record.Items("reference", report.References.Select(r => $"{r.Id ?? "?"} {r.Span} |{r.Title ?? "-"}| {r.Url ?? "-"} notes {string.Join(' ', r.Notes)}"));
        record.Items("repair", report.Repairs.Select(r => $"{r.Kind} {r.Span} |{r.Original}| => |{r.Repaired}| {r.Reason}"));
    }

    private static string Line(ReportParagraph p) => string.Concat(
        $"{p.Span} {p.Role} {p.Voice.ToWord()}",
        p.Heading is null ? "" : $" under |{p.Heading}|",
        p.TopicSentence is { } topic ? $" topic {topic}" : "",
        $" |{p.Text}|");

    private static string Line(Source s) => string.Concat(
        $"{s.Id} {s.Kind} {s.House ?? "-"}{(s.SameHouse is { } same ? same ? " same house" : " other house" : "")} {s.Key}",
        $" notes {string.Join(' ', s.CitedBy)}{(s.CitedIn.Length == s.CitedBy.Length ? "" : $" in {string.Join(' ', s.CitedIn)}")}",
        s.Title is null ? "" : $" |{s.Title}|",
        s.Url is null || s.Url == s.Key ? "" : $" {s.Url}",
        string.Concat(s.SameAs.Select(o => $" same as {o.Url} of {string.Join(' ', o.Notes)}: {o.Evidence}")));

    private static string Line(Citation c) => string.Concat(
        $"{c.Span} {c.Source ?? "-"} {c.Url ?? "-"}",
        c.Repairs.IsEmpty ? "" : $" [{string.Join(", ", c.Repairs)}]",
        c.RefersTo is { } other ? $" refers to {other}" : "",
        c.Title is null ? "" : $" title |{c.Title}|",
        c.Authors.IsEmpty ? "" : $" by {string.Join("; ", c.Authors)}",
        c.Date is null ? "" : $" of {c.Date}",
        c.Pages is null ? "" : $" pages {c.Pages}",
        c.Archived is { } copy ? $" archived {copy.CapturedOn?.ToString() ?? "?"} {copy.Url}" : "",
        $" |{c.Raw}|");

    private void Write(Note note)
    {
        string label = note.LabelRepair is null ? $"|{note.Label}|" : $"|{note.Label}| {note.LabelRepair}: {note.LabelReason}";
        record.Field($"note {note.Number?.ToString() ?? "?"} {note.Span}", $"{label} |{note.Text}|");
        record.Items("  at", note.AnchorState == AnchorState.Lost ? ["lost"] : note.Anchors.Select(Place));
        record.Items("  cites", note.Citations.Select(Line));
    }

    /// <summary>The number and the words before it, as they stand in the source.</summary>
    private string Place(Anchor anchor)
    {
        int from = Math.Max(0, anchor.Span.Start - WordsBefore);
        return $"{anchor.How} {anchor.Span} {source.Text[from..anchor.Span.Start]}|{source.Slice(anchor.Span)}|";
    }
}
