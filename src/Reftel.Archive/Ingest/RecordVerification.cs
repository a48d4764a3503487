using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Ingest;

/// <summary>Whether the row of a document, the fields of the index and its pieces say the same.</summary>
internal static class RecordVerification
{
    /// <param name="document">The row.</param>
    /// <param name="facts">The fields of the index.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="targets">What it refers to, by the tables.</param>
    public static bool Agree(KeptDocument document, DocumentFacts facts, IReadOnlyList<TextPiece> pieces, IEnumerable<string> targets)
    {
        DocumentCard card = document.Card;
        return facts.Id == card.Id
            && facts.Day == KeptDay.Of(card.Date)
            && ValuesOf(facts, DocumentField.Form).SequenceEqual([card.Form])
            && ValuesOf(facts, DocumentField.Language).SequenceEqual(document.Language is { } language ? [language] : [])
            && ValuesOf(facts, DocumentField.Cites).ToHashSet(StringComparer.Ordinal).SetEquals(targets)
            && IsTitle(card.Title, pieces.FirstOrDefault(piece => piece.Kind == PieceKind.Title)?.Text);
    }

    private static IEnumerable<string> ValuesOf(DocumentFacts facts, DocumentField field) =>
        facts.Values.Where(value => value.Field == field).Select(value => value.Value);

    // A title that says nothing is no piece, and plain texts have none.
    private static bool IsTitle(string? title, string? piece) => piece is null ? string.IsNullOrWhiteSpace(title) : title == Storable.Text(piece);
}
