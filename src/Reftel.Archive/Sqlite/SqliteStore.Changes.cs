using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <content>What changes the archive, each in one transaction.</content>
internal sealed partial class SqliteStore
{
    private SqliteSession Writer => _writer
        ?? throw new ArchiveException(ArchiveProblem.ReadOnly, $"the archive {Path} was opened for reading");

    private OriginalRows Originals() => new(Writer, _clock, _account);

    private DocumentRows Documents() => new(Writer);

    private SegmentRows WrittenSegments() => new(Writer, _writing);

    public AddedFiles Add(IReadOnlyList<IncomingFile> files) => Change(() => new SqliteBatch(
        Originals(), Documents(), WrittenSegments(), RulesVersion.Current).Add(files));

    public bool JoinSegments()
    {
        // Asked before the right to write is taken: most often there is nothing to do.
        SegmentRows segments = WrittenSegments();
        return SegmentTiers.Due(segments.All()) > 0 && Change(() =>
        {
            List<SegmentRow> all = segments.All();
            int due = SegmentTiers.Due(all);
            if (due == 0)
            {
                return false;
            }

            List<SegmentRow> old = all[^due..];
            long key = segments.Insert(old[0].First, old.Sum(row => row.Documents), old.Sum(row => row.Paragraphs), old.Sum(row => row.Words));
            var pages = new SegmentPages(segments, key);
            new SegmentJoiner([.. old.Select(row => segments.Open(row.Key))], pages.Write).Join();
            pages.Finish();
            foreach (SegmentRow row in old)
            {
                segments.Delete(row.Key);
            }

            return true;
        });
    }

    public void Replace(IReadOnlyList<(long Original, IReadOnlyList<IncomingDocument> Documents)> records) => Change(() =>
    {
        var batch = new SqliteBatch(Originals(), Documents(), WrittenSegments(), RulesVersion.Current);
        foreach ((long original, IReadOnlyList<IncomingDocument> documents) in records)
        {
            batch.Replace(original, documents);
        }

        batch.Finish();
        ForgetEmptySegments();
        return true;
    });

    public void Remove(IReadOnlyList<long> originals, string? reason)
    {
        // What is freed is overwritten, and does not stay readable in the file.
        Writer.Execute("PRAGMA secure_delete = ON");
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

            new SegmentRebuild(documents, WrittenSegments()).Run();
            return true;
        });
        Writer.Value("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // A segment of which no document is left goes, and with it the reason to remember them. Its bytes are not asked: they may be damaged, and
    // reading everything again is what mends that. Keys of its documents lie between its first and that of the next segment.
    private void ForgetEmptySegments()
    {
        SegmentRows segments = WrittenSegments();
        DocumentRows documents = Documents();
        List<SegmentRow> all = segments.All();
        for (int i = 0; i < all.Count; i++)
        {
            long next = i + 1 < all.Count ? all[i + 1].First : long.MaxValue;
            if (!documents.HasBetween(all[i].First, next))
            {
                segments.Delete(all[i].Key);
                segments.Forget(all[i].First, next);
            }
        }
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
