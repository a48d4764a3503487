using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>The pieces of a telegram.</summary>
internal static class TelegramPieces
{
    public static void Add(List<TextPiece> pieces, Document document, Telegram telegram, ReadableSource source)
    {
        TextSpan whole = document.Segment.Span;
        int first = telegram.Paragraphs.IsEmpty ? whole.End : telegram.Paragraphs[0].Span.Start;
        int last = telegram.Paragraphs.IsEmpty ? whole.End : telegram.Paragraphs[^1].Span.End;
        var head = TextSpan.Between(whole.Start, Math.Clamp(first, whole.Start, whole.End));
        pieces.Add(PieceKind.Title, null, document.Title, head);
        pieces.Add(PieceKind.Head, null, source.Read(head), head);
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            pieces.Add(PieceKind.Paragraph, paragraph.Number, WithHeading(paragraph.Heading, paragraph.Text), paragraph.Span, Voices(paragraph));
        }

        var tail = TextSpan.Between(Math.Clamp(last, whole.Start, whole.End), whole.End);
        pieces.Add(PieceKind.Tail, null, source.Read(tail), tail);
    }

    // A heading is printed over a line of signs.
    private static string WithHeading(string? heading, string text)
    {
        if (heading is null)
        {
            return text;
        }

        string words = string.Join('\n', heading.Split('\n').Select(line => line.Trim()).Where(line => line.Any(char.IsLetterOrDigit)));
        return words.Length == 0 ? text : $"{words}\n{text}";
    }

    // A note inside a paragraph is found as a note as well.
    private static string Voices(Paragraph paragraph) => string.Join(
        ' ', paragraph.Passages.Select(passage => passage.Voice.ToWord()).Prepend(paragraph.Voice.ToWord()).Distinct(StringComparer.Ordinal));
}
