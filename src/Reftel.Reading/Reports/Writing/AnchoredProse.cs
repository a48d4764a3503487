using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The prose of a report with its notes' anchors put back into the words.</summary>
/// <param name="TitleAnchors">Anchors above the first paragraph: in title, dateline or byline.</param>
/// <param name="Paragraphs">All paragraphs, in order.</param>
public sealed record AnchoredProse(ImmutableArray<PlacedAnchor> TitleAnchors, ImmutableArray<AnchoredParagraph> Paragraphs)
{
    /// <summary>Places every anchor of the report; linear in the text. Of a document that is no report there is nothing to place.</summary>
    public static AnchoredProse Of(Document document)
    {
        if (document.Report is not { } report)
        {
            return new AnchoredProse([], []);
        }

        List<SourceAnchor> anchors = SourceAnchor.AllOf(report);
        var inner = new InnerNotes(report);
        int next = 0;
        ImmutableArray<PlacedAnchor> title = [];
        if (!report.Paragraphs.IsEmpty)
        {
            bool heading = report.Paragraphs[0].Heading is not null;
            int start = heading && report.TitleSpan is { } span ? span.End : Begin(document.Source.Text, anchors, next, report.Paragraphs[0]);
            title = [.. Take(anchors, ref next, start).Select(anchor => anchor.At(0))];
        }

        var paragraphs = ImmutableArray.CreateBuilder<AnchoredParagraph>(report.Paragraphs.Length);
        for (int i = 0; i < report.Paragraphs.Length; i++)
        {
            ReportParagraph paragraph = report.Paragraphs[i];

            // A picture in the midst of a paragraph parts nothing.
            int after = i + 1;
            while (after < report.Paragraphs.Length && report.Paragraphs[after] is { Role: ParagraphRole.Figure } figure && paragraph.Span.Contains(figure.Span))
            {
                after++;
            }

            int end = after < report.Paragraphs.Length ? report.Paragraphs[after].Span.Start : int.MaxValue;
            bool followedByHeading = i + 1 < report.Paragraphs.Length && report.Paragraphs[i + 1].Heading is not null;
            ImmutableArray<PlacedAnchor> above = [.. Take(anchors, ref next, Begin(document.Source.Text, anchors, next, paragraph)).Select(anchor => anchor.At(0))];
            string source = document.Source.Text;
            List<SourceAnchor> own = Take(anchors, ref next, followedByHeading ? EndOfLine(source, paragraph.Span.End) : end);
            paragraphs.Add(new AnchoredParagraph(paragraph, above, Place(source, paragraph, own, inner.Within(paragraph.Span))));
        }

        return new AnchoredProse(title, paragraphs.MoveToImmutable());
    }

    // ":45", raised behind the number.
    private static TextSpan WithPages(string source, TextSpan around, SourceAnchor anchor)
    {
        const int Farthest = 300;
        int at = anchor is { How: AnchorStyle.Superscript, Pages: { } pages } ? source.AsSpan(around.End, Math.Min(Farthest, source.Length - around.End)).IndexOf($">:{pages}", StringComparison.Ordinal) : -1;
        return at < 0 ? around : TextSpan.Between(around.Start, around.End + at + anchor.Pages!.Length + 2);
    }

    // "[^1]The law came back": an anchor before the first word is the paragraph's too.
    private static int Begin(string source, List<SourceAnchor> anchors, int next, ReportParagraph paragraph)
    {
        int start = paragraph.Span.Start;
        int last = next;
        while (last < anchors.Count && anchors[last].Span.Start < start)
        {
            last++;
        }

        while (--last >= next && anchors[last].Span is var span && source[span.End] == ']' && span.End + 1 == start)
        {
            start = span.Start;
            while (start > 0 && source[start - 1] is '[' or '^')
            {
                start--;
            }
        }

        return start;
    }

    // What stands close behind a paragraph on its last line is the paragraph's; what comes later is the heading's.
    private static int EndOfLine(string source, int end)
    {
        ReadOnlySpan<char> window = source.AsSpan(end, Math.Min(40, source.Length - end));
        int lineEnd = window.IndexOf('\n');
        return end + (lineEnd < 0 ? window.Length : lineEnd);
    }

    private static List<SourceAnchor> Take(List<SourceAnchor> anchors, ref int next, int end)
    {
        int first = next;
        while (next < anchors.Count && anchors[next].Span.Start < end)
        {
            next++;
        }

        return anchors[first..next];
    }

    private static ImmutableArray<PlacedAnchor> Place(string source, ReportParagraph paragraph, List<SourceAnchor> anchors, List<TextSpan> inner)
    {
        if (anchors.Count == 0)
        {
            return [];
        }

        (TextSpan Span, bool IsAnchor)[] places =
            [.. anchors.Select(anchor => (WithPages(source, CitedBracket.Around(source, anchor.Span), anchor), true)).Concat(inner.Select(span => (span, false))).OrderBy(place => place.Item1.Start)];
        int[] located = TextAlignment.Locate(source, paragraph.Span, paragraph.Text, [.. places.Select(place => new AlignedPlace(place.Span, true))]);
        int[] offsets = [.. located.Where((_, i) => places[i].IsAnchor)];
        var placed = new PlacedAnchor[anchors.Count];

        // One that was not found stands where the next one does: behind its own words, never before them.
        int after = paragraph.Text.Length;
        for (int i = anchors.Count - 1; i >= 0; i--)
        {
            after = anchors[i].Span.Start < paragraph.Span.Start ? 0 : offsets[i] < 0 ? after : offsets[i];
            placed[i] = anchors[i].At(after) with { Pages = anchors[i].Pages ?? (anchors[i].Note is null ? CitedBracket.PagesBehind(source, anchors[i].Span) : null) };
        }

        return [.. placed];
    }
}
