using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>The pieces of a telegram.</summary>
internal static class TelegramPieces
{
    private static readonly char[] Partings = [' ', '\t', '\r', '\n', '-', '_', '.', ',', ':', ';', '(', ')', '/', '"'];

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
            // A paragraph that only marks the whole text, (SECRET-ENTIRE TEXT), has no words of its own in the record.
            string text = paragraph.Text.Length == 0 ? source.Read(paragraph.Span) : WithHeading(paragraph.Heading, paragraph.Text);
            pieces.Add(PieceKind.Paragraph, paragraph.Number, text, paragraph.Span, Voices(paragraph));
        }

        AddBetween(pieces, telegram, source);

        var tail = TextSpan.Between(Math.Clamp(last, whole.Start, whole.End), whole.End);
        pieces.Add(PieceKind.Tail, null, source.Read(tail), tail);
    }

    // Between paragraphs stand headings, and what pages repeat: class, post, captions. What says something new is found as well: (S - ENTIRE TEXT).
    private static void AddBetween(List<TextPiece> pieces, Telegram telegram, ReadableSource source)
    {
        HashSet<string>? known = null;
        int position = telegram.Paragraphs.IsEmpty ? 0 : telegram.Paragraphs[0].Span.End;
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            var gap = TextSpan.Between(position, Math.Max(position, paragraph.Span.Start));
            position = Math.Max(position, paragraph.Span.End);
            if (source.IsBlank(gap))
            {
                continue;
            }

            known ??= Words(string.Join('\n', pieces.Select(piece => piece.Text))).ToHashSet(StringComparer.OrdinalIgnoreCase);
            string text = source.Read(gap);
            if (Words(text).Any(word => !known.Contains(word)))
            {
                pieces.Add(PieceKind.Tail, null, text, gap);
            }
        }
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split(Partings, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsLetter(word[0]));

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
