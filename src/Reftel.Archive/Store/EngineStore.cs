using Reftel.Archive.Search.Index;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Store.Segments;
using Reftel.Archive.Wording;

namespace Reftel.Archive.Store;

/// <summary>What is the same whatever engine keeps an archive: the guard of its one reading connection, open segments, the order of a removal.</summary>
internal abstract partial class EngineStore
{
    private readonly Dictionary<long, Segment> _open = [];

    public abstract string Name { get; }

    /// <summary>Held while the connection is read.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>The tables of the index as the reading connection sees them.</summary>
    protected abstract SegmentTables ReadSegments { get; }

    /// <inheritdoc cref="ISearchedStore.Segments"/>
    /// <remarks>What is read afterwards is the archive as it stood at this call, until the next.</remarks>
    public IReadOnlyList<Segment> Segments() => Open(out int damaged) is var segments && damaged == 0 ? segments : throw Damage.OfIndex(Name);

    /// <inheritdoc cref="IArchiveStore.SoundSegments"/>
    public IReadOnlyList<Segment> SoundSegments(out int damaged) => Open(out damaged);

    /// <inheritdoc cref="IArchiveStore.CheckPages"/>
    public IReadOnlyList<string> CheckPages(CancellationToken stop)
    {
        const string Remedy = "reftel reread --all makes the index anew";
        int pages = 0;
        int sums = 0;
        foreach (SegmentRow row in Read(ReadSegments.All))
        {
            stop.ThrowIfCancellationRequested();
            pages += Read(() => ReadSegments.CountChanged(row.Key));
            sums += _open.TryGetValue(row.Key, out Segment? open) && !row.IsOf(open.Documents) ? 1 : 0;
        }

        var problems = new List<string>();
        if (pages > 0)
        {
            problems.Add($"{Counted.Of(pages, "page")} of the index {(pages == 1 ? "is not as it was" : "are not as they were")} written; {Remedy}");
        }

        if (sums > 0)
        {
            problems.Add($"{Counted.Of(sums, "part")} of the index {(sums == 1 ? "counts its" : "count their")} documents, paragraphs or words wrong; {Remedy}");
        }

        return problems;
    }

    /// <inheritdoc cref="IArchiveStore.Find"/>
    public IReadOnlyList<KeptDocument> Find(string id) =>
        AskedId.Spellings(id).Select(spelling => Read(() => WithId(spelling))).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <inheritdoc cref="IArchiveStore.Removals"/>
    public IReadOnlyList<Removal> Removals() => Read(ReadRemovals.All);

    /// <inheritdoc cref="IArchiveStore.RemovalsOf"/>
    public IReadOnlyList<Removal> RemovalsOf(string id) =>
        AskedId.Spellings(id).Select(spelling => Read(() => ReadRemovals.OfId(spelling))).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The table of removals as the reading connection sees it.</summary>
    protected abstract RemovalTables ReadRemovals { get; }

    /// <summary>Documents with exactly this id, the newest version last.</summary>
    protected abstract List<KeptDocument> WithId(string id);

    /// <summary>From here on everything is read as it stands now, until the next call.</summary>
    protected abstract void BeginSnapshot();

    /// <summary>Ends what <see cref="BeginSnapshot"/> began.</summary>
    protected abstract void EndSnapshot();

    /// <inheritdoc cref="IArchiveStore.LetGo"/>
    public void LetGo() => Read(() =>
    {
        EndSnapshot();
        return true;
    });

    protected T Read<T>(Func<T> read)
    {
        lock (Gate)
        {
            return Guard(read);
        }
    }

    /// <summary>Makes a change: one transaction of the connection that writes.</summary>
    protected abstract T Change<T>(Func<T> change);

    protected T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException e)
        {
            throw Damage.OfIndex(Name, e);
        }
    }

    /// <summary>Takes files out, inside a transaction in which nobody else adds or removes.</summary>
    /// <returns>Whether the index is free of their words.</returns>
    protected static bool Remove(IOriginalRows files, IDocumentRows documents, SegmentTables segments, IReadOnlyList<long> originals, string? reason)
    {
        var gone = new List<KeptDocument>();
        foreach (long original in originals)
        {
            List<KeptDocument> ofFile = documents.OfOriginal(original);
            foreach (KeptDocument document in ofFile)
            {
                files.Trace(original, document.Card.Id, document.Card.Title, reason);
            }

            gone.AddRange(ofFile);
            documents.DeleteOf(original);
            files.Delete(original);
        }

        documents.MarkVersions(gone.Select(document => document.Card.Id));
        new SegmentRebuild(documents, segments).Run();
        return !segments.Removed().Overlaps(gone.Select(document => document.Card.Key));
    }

    private List<Segment> Open(out int damaged)
    {
        (List<Segment> segments, damaged) = Read(() =>
        {
            BeginSnapshot();
            List<SegmentRow> rows = ReadSegments.All();
            foreach (long gone in _open.Keys.Except(rows.Select(row => row.Key)).ToArray())
            {
                _open.Remove(gone);
            }

            List<Segment> open = [.. rows.Select(row => Open(row.Key)).OfType<Segment>()];
            return (open, rows.Count - open.Count);
        });
        return segments;
    }

    // Null where it cannot be read.
    private Segment? Open(long key)
    {
        if (!_open.TryGetValue(key, out Segment? open))
        {
            try
            {
                _open.Add(key, open = ReadSegments.Open(key));
            }
            catch (Exception e) when (Damage.Is(e))
            {
                return null;
            }
        }

        return open;
    }
}
