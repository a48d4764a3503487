using System.Globalization;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Reading.Text;

namespace Reftel.Archive.Tests.Search;

/// <summary>A document of a test.</summary>
internal sealed class HeldDocument
{
    private readonly List<(DocumentField Field, string Value)> _values = [];
    private readonly List<TextPiece> _pieces = [];
    private int _length;

    public HeldDocument(long key, string id, string? date, string? title)
    {
        Key = key;
        Card = new DocumentCard(key, id, title, date, "telegram", new string('0', 64), 1, 1);
        if (title is not null)
        {
            Piece(PieceKind.Title, null, title, null);
        }

        Has(DocumentField.Form, "telegram");
    }

    public long Key { get; }

    public DocumentCard Card { get; }

    public IReadOnlyList<TextPiece> Pieces => _pieces;

    public DocumentFacts Facts => new(Key, Card.Id, Day, _values);

    private int Day
    {
        get
        {
            string digits = (Card.Date ?? "").Replace("-", "", StringComparison.Ordinal);
            return digits.Length == 0 ? 0 : int.Parse(digits[..Math.Min(8, digits.Length)].PadRight(8, '0'), CultureInfo.InvariantCulture);
        }
    }

    public HeldDocument Has(DocumentField field, params string[] values)
    {
        _values.AddRange(values.Select(value => (field, value)));
        return this;
    }

    /// <summary>Numbered paragraphs of the reporting post.</summary>
    public HeldDocument Says(params string[] paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            Piece(PieceKind.Paragraph, _pieces.Count(piece => piece.Kind == PieceKind.Paragraph) + 1, paragraph, "reporting");
        }

        return this;
    }

    public HeldDocument In(string voice, string paragraph)
    {
        Piece(PieceKind.Paragraph, _pieces.Count(piece => piece.Kind == PieceKind.Paragraph) + 1, paragraph, voice);
        return this;
    }

    public HeldDocument Piece(PieceKind kind, int? number, string text, string? voice)
    {
        _pieces.Add(new TextPiece(kind, number, text, new TextSpan(_length, text.Length), voice));
        _length += text.Length + 2;
        return this;
    }
}
