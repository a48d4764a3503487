using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>What must be the same in a report and in its repaired copy, a line for each fact.</summary>
internal static class CopySummary
{
    private const int WordsBefore = 24;

    public static List<string> Of(Document document)
    {
        if (document.Report is not { } report)
        {
            return ["no report"];
        }

        return
        [
            $"title {Fold(document.Title ?? "")}",
            $"day {report.Published?.Date}",
            $"series {Fold(report.Series ?? "")}",
            .. report.HeadLines.Select(line => $"head line {Fold(line.Text)}"),
            $"authors {string.Join("; ", report.Authors)}",
            .. report.Paragraphs.Select(p => $"paragraph {Fold(p.Heading ?? "")}: {Fold(Words(p))}"),
            .. report.Paragraphs.SelectMany((p, i) => p.Links.Select(link => $"link in {i}: {link.Text} -> {link.Url}")),
            .. report.Notes.Select(NoteLine).Order(StringComparer.Ordinal),
            .. report.Notes.SelectMany(n => n.Citations.Select(c => $"cited in {n.Number}: {Fold(c.Title ?? "")} by {Fold(string.Join("; ", c.Authors))} on {c.Date} at {c.Pages} copy {c.Archived?.Url} seen {c.Accessed}")),
            .. AnchorLines(document),
            .. report.Sources.Select(s => $"source {s.Url} by {string.Join(' ', s.CitedBy.Order())} from {string.Join(' ', s.LinkedFrom)}").Order(StringComparer.Ordinal),
        ];
    }

    // An address of the prose is given mended.
    private static string Words(ReportParagraph paragraph)
    {
        string words = paragraph.Text;
        foreach (ReportLink link in paragraph.Links.Where(link => link.Text is null).Reverse())
        {
            words = words.Remove(link.Words.Start, link.Words.Length).Insert(link.Words.Start, link.Url);
        }

        return words;
    }

    private static string NoteLine(Note note) =>
        $"note {note.Number} {note.AnchorState}: {string.Join(' ', note.Citations.Select(c => $"{c.Url}{(c.RefersTo is int number ? $"->{number}" : "")}"))}";

    private static IEnumerable<string> AnchorLines(Document document)
    {
        AnchoredProse prose = AnchoredProse.Of(document);
        return prose.TitleAnchors.Select(a => $"anchor {NumberOf(a)} in the head").Concat(
            prose.Paragraphs.SelectMany(p => p.HeadingAnchors.Select(a => $"anchor {NumberOf(a)} in a heading")
                .Concat(p.Anchors.Select(a => $"anchor {NumberOf(a)} {a.Pages} behind {Tail(Fold(p.Paragraph.Text[..a.Offset]))}"))));
    }

    private static string NumberOf(PlacedAnchor anchor) => $"{anchor.Number}";

    private static string Tail(string words) => words.Length <= WordsBefore ? words : words[^WordsBefore..];

    // Digits that the copy mends are the letters that they were misread as: 1 as I, 0 as O.
    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(c => c switch { 'I' or 'l' => '1', 'O' or 'o' => '0', _ => c }));
}
