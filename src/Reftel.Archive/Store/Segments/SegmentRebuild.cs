using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>
/// Makes segments anew without the documents that were removed, so that no word of them is left. A large segment becomes several,
/// which are joined again as others are.
/// </summary>
/// <param name="pieces">Gives the pieces of a document.</param>
/// <param name="segments">The tables of the index.</param>
internal sealed class SegmentRebuild(Func<long, IReadOnlyList<TextPiece>> pieces, SegmentTables segments)
{
    private const int MostDocuments = 2_000;

    /// <summary>Rebuilds what holds removed documents, and forgets those.</summary>
    public void Run()
    {
        HashSet<long> removed = segments.Removed();
        foreach (SegmentRow row in removed.Count == 0 ? [] : segments.All())
        {
            var keys = DocumentTable.Read(segments.Open(row.Key, SegmentPart.Documents)).Keys;
            if (Array.Exists(keys, removed.Contains))
            {
                Rebuild(row, keys, removed);
                segments.Delete(row.Key);
                segments.Forget(keys.Where(removed.Contains));
            }
        }
    }

    private void Rebuild(SegmentRow row, long[] keys, HashSet<long> removed)
    {
        var columns = ColumnTable.Read(segments.Open(row.Key, SegmentPart.Columns));
        var words = new DocumentWordReader();
        var builder = new SegmentBuilder();
        long first = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (removed.Contains(keys[i]))
            {
                continue;
            }

            first = builder.Documents == 0 ? keys[i] : first;
            builder.Add(columns.Facts(i, keys[i]), words.Read(pieces(keys[i])));
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
