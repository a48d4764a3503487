using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading;

/// <summary>Findings about the text itself, whatever its form: nothing in it, or bytes that could not be decoded.</summary>
internal static class TextFindings
{
    // All below the blank, but for tab, line ends, form feed and escape.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c).Except(['\t', '\n', '\r', '\f', '\x1B'])]);

    public static ImmutableArray<Document> AddTo(SourceText source, ImmutableArray<Document> documents)
    {
        Diagnostic? finding = Find(source);
        if (finding is null)
        {
            return documents;
        }

        int at = 0;
        while (at < documents.Length - 1 && !documents[at].Segment.Span.Contains(finding.Span.Start))
        {
            at++;
        }

        Document document = documents[at];
        var bag = new DiagnosticBag(int.MaxValue);
        bag.AddRange(document.Diagnostics.Add(finding));
        return documents.SetItem(at, document with { Diagnostics = bag.ToSorted() });
    }

    // One in ten of the first characters is a control that no text has.
    private static bool IsBinary(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, 4_000));
        if (!head.ContainsAny(Controls))
        {
            return false;
        }

        int controls = 0;
        foreach (char c in head)
        {
            controls += Controls.Contains(c) ? 1 : 0;
        }

        return controls * 10 > head.Length;
    }

    private static Diagnostic? Find(SourceText source)
    {
        if (source.Text.AsSpan().IsWhiteSpace())
        {
            return new Diagnostic(DiagnosticCatalogue.EmptyDocument, new TextSpan(0, 0), null);
        }

        if (IsBinary(source.Text))
        {
            return new Diagnostic(DiagnosticCatalogue.BinaryContent, new TextSpan(0, 0), null, "control characters stand where words should");
        }

        int first = source.Text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first < 0)
        {
            return null;
        }

        // A replacement character that the document itself holds is three good bytes; a bad byte is fewer.
        int count = 0;
        int place = -1;
        for (int at = first; at >= 0 && count < 1_000; at = source.Text.IndexOf('\uFFFD', at + 1))
        {
            bool honest = source.GetBytes(new TextSpan(at, 1)).SequenceEqual("\uFFFD"u8);
            place = place < 0 && !honest ? at : place;
            count += honest ? 0 : 1;
        }

        return count == 0
            ? null
            : new Diagnostic(DiagnosticCatalogue.UndecodableBytes, new TextSpan(place, 1), null, $"{count}");
    }
}
