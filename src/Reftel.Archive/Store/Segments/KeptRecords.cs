using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>
/// Records as they are kept, made ready to be indexed anew: of a file that cannot be read any more. The row of the document says what it holds, as long as it
/// is as it was written, and the index the rest; where one of them is damaged, the other says all that it knows.
/// </summary>
/// <param name="documents">The tables of documents.</param>
/// <param name="segments">The tables of the index.</param>
internal sealed class KeptRecords(IDocumentRows documents, SegmentTables segments)
{
    private readonly DocumentWordReader _words = new();
    private readonly Dictionary<long, (SegmentContents Contents, Dictionary<long, int> Numbers)?> _contents = [];
    private List<SegmentRow>? _rows;

    public IReadOnlyList<IncomingDocument> Of(long original) => documents.OfOriginal(original).ConvertAll(document =>
    {
        DocumentCard card = document.Card;
        IReadOnlyList<TextPiece> pieces = Pieces(card);
        List<DocumentReference> references = documents.ReferencesOf(card.Key);
        DocumentFacts? indexed = Facts(card.Key);
        var fields = KeptFields.Of(document, references, indexed);
        return new IncomingDocument(
            fields.Facts(references, indexed), TitleOf(card, pieces), fields.Date, fields.Language, fields.Form, PieceBytes.Write(pieces), _words.Read(pieces), references)
        {
            Rules = document.Rules,
            Sources = documents.SourcesOf(card.Key),
            Findings = documents.FindingsOf(card.Key),
        };
    });

    // The text is packed, so that a change of it is no text any more; a title beside it is what it says, or was changed.
    private static string? TitleOf(DocumentCard card, IReadOnlyList<TextPiece> pieces) => pieces.FirstOrDefault(piece => piece.Kind == PieceKind.Title) is { } title
        ? Storable.Text(title.Text)
        : string.IsNullOrWhiteSpace(card.Title) ? card.Title : null;

    // Of a lost text the title is left.
    private IReadOnlyList<TextPiece> Pieces(DocumentCard card) => documents.PiecesOrNone(card.Key) is { Count: > 0 } pieces ? pieces
        : string.IsNullOrWhiteSpace(card.Title) ? [] : [new TextPiece(PieceKind.Title, null, card.Title, default, null)];

    // Segments stand in the order of their first documents; one that began later cannot hold it.
    private DocumentFacts? Facts(long key)
    {
        _rows ??= segments.All();
        foreach (SegmentRow row in Enumerable.Reverse(_rows).Where(row => row.First <= key))
        {
            if (!_contents.TryGetValue(row.Key, out (SegmentContents Contents, Dictionary<long, int> Numbers)? contents))
            {
                _contents.Add(row.Key, contents = Read(row.Key));
            }

            if (contents is { } found && found.Numbers.TryGetValue(key, out int number))
            {
                return found.Contents.Columns.Facts(number, key);
            }
        }

        return null;
    }

    private (SegmentContents Contents, Dictionary<long, int> Numbers)? Read(long segment)
    {
        if (SegmentContents.TryRead(segments, segment) is not { } contents)
        {
            return null;
        }

        var numbers = new Dictionary<long, int>(contents.Keys.Length);
        for (int i = 0; i < contents.Keys.Length; i++)
        {
            numbers[contents.Keys[i]] = i;
        }

        return (contents, numbers);
    }
}
