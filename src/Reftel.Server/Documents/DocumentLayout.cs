using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Lays a document out for reading.</summary>
internal static class DocumentLayout
{
    // A finding over a whole page is told by its line; its words would fill the margin.
    private const int LongestOriginal = 120;

    // Enough to be the only such words in all but lists, and short enough for a link.
    private const int LinkedWords = 60;

    /// <param name="open">The document.</param>
    /// <param name="card">What the archive says of it.</param>
    /// <param name="held">Whether the archive holds a document with an id.</param>
    public static DocumentView Of(OpenDocument open, DocumentCard card, Func<string, bool> held)
    {
        Document document = open.Document;
        var leaves = new SyntaxLeaves(document.Tree);
        DocumentView view = document switch
        {
            { Telegram: { } telegram } => TelegramLayout.Of(open, card, telegram, leaves, held),
            { Report: { } report } => ReportLayout.Of(open, card, report, leaves, held),
            _ => PlainLayout.Of(open, card, leaves),
        };
        view.Head.Words = TitleWords.Of(document, leaves, view.Head.Title);
        foreach (TextBlock block in view.Blocks)
        {
            block.Place = document.Source.ToCodePoint(block.Span.Start);
            block.Line = document.Source.GetPosition(block.Span.Start).Line;
            block.Link = LinkOf(document.Source, card, block);
        }

        return view with { Findings = Place(document, view) };
    }

    private static string? LinkOf(SourceText source, DocumentCard card, TextBlock block)
    {
        int length = Math.Min(block.Text.Length, LinkedWords);
        length -= length > 0 && char.IsHighSurrogate(block.Text[length - 1]) ? 1 : 0;
        if (length == 0)
        {
            return null;
        }

        var words = TextSpan.Between(block.Map.ToSource(0), block.Map.ToSource(length - 1) + 1);
        return new SpanLink(card.Sha256, source.ToCodePoint(words.Start), source.ToCodePoint(words.End), source.Slice(words).ToString()).Address(card.Id);
    }

    /// <summary>The block that holds a place of the source, or the last one before it; null before the first.</summary>
    public static T? BlockAt<T>(IReadOnlyList<T> blocks, int place)
        where T : MarkedWords =>
        IndexAt(blocks, place) is >= 0 and var index ? blocks[index] : null;

    /// <summary>Index of the block that holds a place of the source, or of the last one before it; -1 before the first.</summary>
    public static int IndexAt<T>(IReadOnlyList<T> blocks, int place)
        where T : MarkedWords
    {
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].Span.Start <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private static List<FindingView> Place(Document document, DocumentView view)
    {
        NoteView[] notes = [.. view.Notes.OrderBy(note => note.Span.Start)];
        var findings = new List<FindingView>(document.Diagnostics.Length);
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            MarkedWords? words = Within(BlockAt(view.Blocks, diagnostic.Span.Start), diagnostic.Span.Start);
            if (words is null && diagnostic.Span.Length is > 0 and <= LongestOriginal)
            {
                // The number of a note stands before its words, and what is odd of it begins there.
                int last = diagnostic.Span.End - 1;
                words = Within(BlockAt(notes, last), last);
            }

            string? original = diagnostic.Span.Length is > 0 and <= LongestOriginal ? document.Source.Slice(diagnostic.Span).ToString() : null;
            var finding = new FindingView(
                $"f{findings.Count + 1}", diagnostic.Code, diagnostic.Severity.ToWord(), diagnostic.Message, original, FixOf(diagnostic),
                document.Source.GetPosition(diagnostic.Span.Start).Line, words?.Id);
            findings.Add(finding);
            if (words?.TryMark(Within(diagnostic.Span, words.Span), MarkKind.Finding, finding.Id, finding.Message) == true && words is TextBlock block)
            {
                block.Findings.Add(finding);
            }
        }

        return findings;
    }

    private static MarkedWords? Within(MarkedWords? words, int place) => words is not null && place >= words.Span.Start && place < words.Span.End ? words : null;

    private static string? FixOf(Diagnostic diagnostic) => diagnostic.Fix is { Replacement.Length: <= LongestOriginal } fix ? fix.Replacement : null;

    private static TextSpan Within(TextSpan span, TextSpan limits) => TextSpan.Between(Math.Max(span.Start, limits.Start), Math.Max(span.Start, Math.Min(span.End, limits.End)));
}
