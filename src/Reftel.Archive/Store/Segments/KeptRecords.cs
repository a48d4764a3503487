using System.Globalization;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>
/// Records as they are kept, made ready to be indexed anew: of a file that cannot be read any more. Fields come from the index; where that is damaged
/// as well, those are left that the tables hold.
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
        return new IncomingDocument(
            Facts(card.Key) ?? Facts(document, references), card.Title, card.Date, document.Language, card.Form, PieceBytes.Write(pieces), _words.Read(pieces), references)
        {
            Rules = document.Rules,
            Sources = documents.SourcesOf(card.Key),
            Findings = documents.FindingsOf(card.Key),
        };
    });

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

    private static DocumentFacts Facts(KeptDocument document, List<DocumentReference> references)
    {
        var values = new List<(DocumentField Field, string Value)>
        {
            (DocumentField.Id, document.Card.Id),
            (DocumentField.Form, document.Card.Form),
        };
        if (document.Language is { } language)
        {
            values.Add((DocumentField.Language, language));
        }

        values.AddRange(references.Select(reference => (DocumentField.Cites, reference.Target)));
        return new DocumentFacts(0, document.Card.Id, DayOf(document.Card.Date), values);
    }

    /// <summary>The day of a kept date as the index has it: 20071211, with zeros for what is not known; 0 for none.</summary>
    public static int DayOf(string? date)
    {
        ReadOnlySpan<char> day = date is null ? "0" : date.AsSpan(0, Math.Min(date.Length, "2007-12-11".Length));
        int number = 0;
        foreach (Range part in day.Split('-'))
        {
            number = (number * 100) + (int.TryParse(day[part], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0);
        }

        return day.Length switch
        {
            < 5 => number * 10_000,
            < 8 => number * 100,
            _ => number,
        };
    }
}
