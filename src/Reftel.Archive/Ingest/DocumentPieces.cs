using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Parts a document into what is found as one: title, head, paragraphs, notes, and what is left. Every word of the document that a
/// person reads stands in at least one piece.
/// </summary>
internal static class DocumentPieces
{
    /// <param name="document">The document.</param>
    /// <param name="source">The source of its file.</param>
    public static List<TextPiece> Of(Document document, ReadableSource source)
    {
        var pieces = new List<TextPiece>();
        if (document.Telegram is { } telegram)
        {
            TelegramPieces.Add(pieces, document, telegram, source);
        }
        else if (document.Report is { } report)
        {
            ReportPieces.Add(pieces, document, report, source);
        }
        else
        {
            AddText(pieces, document);
        }

        return pieces;
    }

    /// <summary>Adds a piece unless it says nothing.</summary>
    public static void Add(this List<TextPiece> pieces, PieceKind kind, int? number, string? text, TextSpan span, string? voice = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            pieces.Add(new TextPiece(kind, number, text, span, voice));
        }
    }

    // Paragraphs of a plain text are parted by empty lines.
    private static void AddText(List<TextPiece> pieces, Document document)
    {
        string text = document.Source.Text;
        int start = -1;
        int end = 0;
        for (int line = 0; line < text.Length;)
        {
            int stop = text.IndexOf('\n', line);
            stop = stop < 0 ? text.Length : stop + 1;
            bool empty = text.AsSpan(line, stop - line).IsWhiteSpace();
            if (empty && start >= 0)
            {
                Add(pieces, text, start, end);
                start = -1;
            }
            else if (!empty)
            {
                start = start < 0 ? line : start;
                end = stop;
            }

            line = stop;
        }

        if (start >= 0)
        {
            Add(pieces, text, start, end);
        }
    }

    private static void Add(List<TextPiece> pieces, string text, int start, int end)
    {
        ReadOnlySpan<char> raw = text.AsSpan(start, end - start);
        int blank = raw.Length - raw.TrimStart().Length;
        string words = raw.Trim().ToString();
        pieces.Add(PieceKind.Paragraph, null, words, new TextSpan(start + blank, words.Length));
    }
}
