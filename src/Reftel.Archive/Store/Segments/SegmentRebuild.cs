using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>
/// Makes segments anew without the documents that were removed, so that no word of them is left. A large segment becomes several,
/// which are joined again as others are. A segment that cannot be read stays as it is: its documents stay removed, and reading everything
/// again lets it go.
/// </summary>
/// <param name="documents">Gives the pieces of documents.</param>
/// <param name="segments">The tables of the index.</param>
internal sealed class SegmentRebuild(IDocumentRows documents, SegmentTables segments)
{
    private const int MostDocuments = 2_000;

    /// <summary>Rebuilds what holds removed documents, and forgets those.</summary>
    public void Run()
    {
        HashSet<long> removed = segments.Removed();
        foreach (SegmentRow row in removed.Count == 0 ? [] : segments.All())
        {
            if (SegmentContents.TryRead(segments, row.Key) is { } contents && Array.Exists(contents.Keys, removed.Contains))
            {
                Rebuild(contents, removed);
                segments.Delete(row.Key);
                segments.Forget(contents.Keys.Where(removed.Contains));
            }
        }
    }

    private void Rebuild(SegmentContents contents, HashSet<long> removed)
    {
        var words = new DocumentWordReader();
        var builder = new SegmentBuilder();
        long first = 0;
        for (int i = 0; i < contents.Keys.Length; i++)
        {
            long key = contents.Keys[i];
            if (removed.Contains(key))
            {
                continue;
            }

            first = builder.Documents == 0 ? key : first;
            builder.Add(contents.Columns.Facts(i, key), words.Read(documents.PiecesOrNone(key)));
            if (builder.Documents == MostDocuments)
            {
                segments.Insert(first, builder.Build());
                builder = new SegmentBuilder();
            }
        }

        if (builder.Documents > 0)
        {
            segments.Insert(first, builder.Build());
        }
    }
}
