using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Ledger;

/// <summary>
/// The ledger of an archive. A reader sees what he may see: entries, resolutions, candidates and counts are those of the documents that are shown to him,
/// and of nothing else.
/// </summary>
/// <remarks>It is that of one moment; <see cref="IArchiveStore.LetGo"/> ends it.</remarks>
internal sealed class ArchiveLedger
{
    private static readonly StatementTest AnyStatement = new DatedFromTest("0001-01-01");

    private readonly IArchiveStore _store;
    private readonly Dictionary<long, EntryDocument> _documents;
    private readonly bool _isLimited;
    private readonly LaterStatements? _later;

    /// <param name="store">The archive.</param>
    /// <param name="maySee">Whether the reader may see a document; null where he may see all.</param>
    public ArchiveLedger(IArchiveStore store, Predicate<EntryDocument>? maySee = null)
    {
        (_store, _isLimited) = (store, maySee is not null);
        // From here on all is read as it stands now, entries and what came of them alike.
        _documents = LedgerDocuments.Of(store, maySee);
        var views = new ReaderViews(store);
        IReadOnlyDictionary<long, string> hashes = store.DocumentHashes();
        ImmutableArray<LedgerEntry> all =
        [
            .. store.EveryStatement(StatedRows.Test, IdOf, EntryOf).Concat(Corrected(views).Select(EntryOf).OfType<LedgerEntry>())
                .DistinctBy(entry => entry.Id, StringComparer.Ordinal),
        ];
        Entries = QuotedEntries.Without(all, out int quoted);
        (Rejected, Quoted) = (views.Rejected, quoted);
        Book = LedgerBook.OfDistinct(Entries, Shown(store.Resolutions()), quoted);

        LedgerEntry? EntryOf(DocumentStatement statement) =>
            views.EntryOf(_documents[statement.Document] with { Sha256 = hashes[statement.Document] }, statement.Facts);
    }

    private ArchiveLedger(ArchiveLedger other, IArchiveStore store, LedgerBook? book, LaterStatements? later)
    {
        (_store, _documents, _isLimited, _later, Entries, Rejected, Quoted) = (store, other._documents, other._isLimited, later, other.Entries, other.Rejected, other.Quoted);
        Book = book ?? other.Book.With(Shown(store.Resolutions()));
    }

    /// <summary>All forecasts and commitments of the newest versions of documents.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    public LedgerBook Book { get; }

    /// <summary>Entries that are left out since readers rejected their statements.</summary>
    public int Rejected { get; }

    /// <summary>Entries that are left out since one document quotes them from another of the archive.</summary>
    public int Quoted { get; }

    /// <summary>What was decided on entries that are not there any more as they were; none where the reader may not see all, since nobody can tell whose they are.</summary>
    public ImmutableArray<Resolution> Unplaced => _isLimited ? [] : Book.Unplaced;

    /// <summary>The same entries, looked at through another opening of the archive.</summary>
    public ArchiveLedger Through(IArchiveStore store) => new(this, store, Book, _later);

    /// <summary>The same entries with what was decided on them by now.</summary>
    public ArchiveLedger WithResolutionsOf(IArchiveStore store) => new(this, store, null, _later);

    /// <summary>The same for many questions: later statements are kept, where they are not too many.</summary>
    public ArchiveLedger ForMany() => new(this, _store, Book, new LaterStatements());

    /// <summary>Later statements that may tell what came of an entry.</summary>
    public ImmutableArray<Candidate> CandidatesOf(LedgerEntry entry, DateOnly asOf, int most) => entry.KnownOn is not { } known ? [] :
        (_later?.Of(() => Index(AnyStatement)) ?? Index(new DatedFromTest(known.ToIso()))).Of(entry, asOf, most);

    /// <summary>Entries and resolutions for other programs: all that is shown, whenever it was recorded, also what stands on no entry any more.</summary>
    public LedgerFile ToFile() => new(
        Entries, [.. Book.AsOf(DateOnly.MaxValue, new LedgerOptions { WithUndated = true }).Lines.SelectMany(line => line.History), .. Unplaced]);

    /// <summary>Whether a statement with the words of a resolution stands in its file, which may be an older version of a document.</summary>
    public bool WasRead(Resolution resolution) => _store.DocumentsOfFile(resolution.Place.Sha256)
        .Any(document => _documents.ContainsKey(document.Card.Key) && _store.StatementsOf(document.Card.Key).Any(row => row.Content.Text == resolution.Proposition));

    /// <summary>Why evidence is not in the archive, or null.</summary>
    public string? Missing(Evidence evidence)
    {
        if (DocumentOf(evidence) is not { } id)
        {
            return null;
        }

        if (_store.Find(id).LastOrDefault(document => _documents.ContainsKey(document.Card.Key)) is not { } found)
        {
            return $"the archive {_store.Name} holds no document {id}";
        }

        return evidence.Kind == EvidenceKind.Statement && !_store.StatementsOf(found.Card.Key).Any(row => evidence.Target.EndsWith($"/s{row.Number}", StringComparison.Ordinal))
            ? $"the document {found.Card.Id} has no statement {evidence.Target}"
            : null;
    }

    /// <summary>Evidence under the ids that the archive has, however they are typed.</summary>
    public Evidence Named(Evidence evidence)
    {
        return DocumentOf(evidence) is { } id && _store.Find(id) is [.., var document] && _documents.ContainsKey(document.Card.Key)
            ? evidence with { Target = document.Card.Id + evidence.Target[id.Length..] }
            : evidence;
    }

    private CandidateIndex Index(StatementTest test) => new(_store.EveryStatement(test, IdOf, Later));

    // What a resolution rests on may lie in documents that this reader does not see: he is told what came, and not of them.
    private IEnumerable<Resolution> Shown(IReadOnlyList<Resolution> resolutions)
    {
        if (!_isLimited || resolutions.Count == 0)
        {
            return resolutions;
        }

        var shown = _documents.Values.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return resolutions.Select(resolution => resolution with { Evidence = [.. resolution.Evidence.Where(evidence => DocumentOf(evidence) is not { } id || shown.Contains(id))] });
    }

    private static string? DocumentOf(Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Statement => evidence.Target[..evidence.Target.LastIndexOf('/')],
        EvidenceKind.Document => evidence.Target,
        _ => null,
    };

    // Rows that a reader made a forecast of stand among all of their file.
    private IEnumerable<DocumentStatement> Corrected(ReaderViews views) => views.FilesWithMore
        .SelectMany(_store.DocumentsOfFile)
        .Where(document => document.Card.Version == document.Card.Versions && _documents.ContainsKey(document.Card.Key))
        .SelectMany(document => _store.StatementsOf(document.Card.Key).Select(row => new DocumentStatement(document.Card.Key, row.Number, StatedRows.Of(row, IdOf(document.Card.Key)!))));

    private string? IdOf(long document) => _documents.TryGetValue(document, out EntryDocument? found) ? found.Id : null;

    private LaterStatement? Later(DocumentStatement statement) =>
        _documents[statement.Document] is { } document && Period.Parse(document.Date) is { Last: var date }
            ? new LaterStatement(statement.Facts.Id, document.Id, date, statement.Facts.Content, statement.Facts.About, StatedRows.OrNobody(statement.Facts.Speaker))
            : null;
}
