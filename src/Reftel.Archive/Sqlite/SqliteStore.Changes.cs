using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Sqlite;

/// <content>What changes the archive, each in one transaction.</content>
internal sealed partial class SqliteStore
{
    private SqliteSession Writer => _writer
        ?? throw new ArchiveException(ArchiveProblem.ReadOnly, $"the archive {Path} was opened for reading");

    private OriginalRows Originals() => new(Writer, _clock, _account);

    private DocumentRows Documents() => new(Writer);

    private SegmentRows WrittenSegments() => new(Writer, _writing, SegmentTables.CachedForJoining);

    public AddedFiles Add(IReadOnlyList<IncomingFile> files) => Change(() => new SqliteBatch(
        Originals(), Documents(), WrittenSegments(), RulesVersion.Current).Add(files));

    public bool JoinSegments()
    {
        // Asked before the right to write is taken: most often there is nothing to do.
        SegmentRows segments = WrittenSegments();
        return SegmentJoin.IsDue(segments) && Change(() => SegmentJoin.Run(segments));
    }

    public void Replace(IReadOnlyList<(long Original, IReadOnlyList<IncomingDocument> Documents)> records) => Change(() =>
    {
        var batch = new SqliteBatch(Originals(), Documents(), WrittenSegments(), RulesVersion.Current);
        foreach ((long original, IReadOnlyList<IncomingDocument> documents) in records)
        {
            batch.Replace(original, documents);
        }

        batch.Finish();
        SegmentJoin.ForgetEmpty(WrittenSegments(), Documents().HasBetween);
        return true;
    });

    public void Remove(IReadOnlyList<long> originals, string? reason)
    {
        Change(() =>
        {
            OriginalRows files = Originals();
            DocumentRows documents = Documents();
            foreach (long original in originals)
            {
                foreach (KeptDocument document in documents.OfOriginal(original))
                {
                    files.Trace(original, document.Card.Id, document.Card.Title, reason);
                }

                documents.DeleteOf(original);
                files.Delete(original);
            }

            new SegmentRebuild(documents.Pieces, WrittenSegments()).Run();
            return true;
        });
        Writer.Value("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private T Change<T>(Func<T> change)
    {
        try
        {
            return Writer.Change(change);
        }
        catch (InvalidDataException e)
        {
            throw SqliteErrors.Damaged(Path, e);
        }
    }
}
