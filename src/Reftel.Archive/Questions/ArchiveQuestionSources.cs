using System.Globalization;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive.Ingest;
using Reftel.Archive.Ledger;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Questions;

/// <summary>The documents of an archive as the sources of a question, in their newest versions. What the reader may not see is not there, in no other way than what is not held.</summary>
/// <param name="store">The archive; it is that of one moment.</param>
/// <param name="maySee">Whether the reader may see a document; null where he may see all.</param>
/// <param name="stop">Ends the reading of documents.</param>
internal sealed class ArchiveQuestionSources(IArchiveStore store, Predicate<EntryDocument>? maySee, CancellationToken stop) : IQuestionSources
{
    private readonly KeptReading _reading = new();
    private readonly Lazy<StatementReading> _how = new(store.Reading);
    private readonly Lazy<IReadOnlySet<long>?> _seen = new(() => maySee is null ? null : LedgerDocuments.Of(store, maySee).Keys.ToHashSet());
    private readonly Dictionary<string, SourceStatements?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (KeptDocument? Kept, SourceDocument? Document)> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<long, HashSet<string>> _numbers = [];
    private readonly Lazy<Dictionary<long, (ColumnTable Columns, int Document)>> _columns = new(() => ColumnsOf(store));

    /// <summary>Scales of the archive's users, on which judgements are compared too.</summary>
    public ScaleList Scales => _how.Value.Scales;

    /// <summary>Whether nothing is hidden from the reader.</summary>
    public bool SeesAll => maySee is null;

    public SourceDocument? Document(string id) => Find(id).Document;

    public bool HasStatement(string id)
    {
        int slash = id.LastIndexOf('/');
        return slash > 0 && Find(id[..slash]).Kept is { } kept && Numbers(kept).Contains(id[(slash + 1)..]);
    }

    public SourceStatements? Statements(string document)
    {
        if (Find(document).Kept is not { } kept)
        {
            return null;
        }

        if (!_read.TryGetValue(kept.Card.Id, out SourceStatements? statements))
        {
            _read.Add(kept.Card.Id, statements = Read(kept));
        }

        return statements;
    }

    private bool MaySee(long key) => _seen.Value is not { } seen || seen.Contains(key);

    private (KeptDocument? Kept, SourceDocument? Document) Find(string id)
    {
        if (!_found.TryGetValue(id, out (KeptDocument?, SourceDocument?) found))
        {
            found = store.Find(id).LastOrDefault(document => MaySee(document.Card.Key)) is { Card: var card } kept
                ? (kept, new SourceDocument(card.Id, card.Date, card.Title, HouseOf(card.Key)))
                : (null, null);
            _found.Add(id, found);
        }

        return found;
    }

    // The rows where they have been read; else the document itself.
    private HashSet<string> Numbers(KeptDocument kept)
    {
        if (!_numbers.TryGetValue(kept.Card.Key, out HashSet<string>? numbers))
        {
            numbers = store.StatementNumbersOf(kept.Card.Key) is { Count: > 0 } rows
                ? [.. rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"s{row}"))]
                : [.. (Statements(kept.Card.Id)?.All ?? []).Select(statement => statement.Id[(statement.Id.LastIndexOf('/') + 1)..])];
            _numbers.Add(kept.Card.Key, numbers);
        }

        return numbers;
    }

    // A file whose bytes are damaged has no statements any more; the rest of the line stands.
    private SourceStatements? Read(KeptDocument kept)
    {
        try
        {
            KeptFile file = store.File(kept.Original);
            Document document = StatementReader.AddTo(_reading.Read(kept, file, stop), _how.Value.With(file.Given.ToOptions()));
            return DocumentSources.Of(document, kept.Card.Id);
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.DamagedFile)
        {
            return null;
        }
    }

    private string? HouseOf(long key) =>
        _columns.Value.TryGetValue(key, out (ColumnTable Columns, int Document) found) && found.Columns.Of(DocumentField.Post, found.Document) is [var post, ..]
            ? ColumnValue.Split(found.Columns.Values(DocumentField.Post)[post]).Name
            : null;

    private static Dictionary<long, (ColumnTable Columns, int Document)> ColumnsOf(IArchiveStore store)
    {
        var places = new Dictionary<long, (ColumnTable, int)>();
        foreach (Segment segment in store.Segments())
        {
            for (int i = 0; i < segment.Documents.Count; i++)
            {
                places.TryAdd(segment.Documents.Keys[i], (segment.Columns, i));
            }
        }

        return places;
    }
}
