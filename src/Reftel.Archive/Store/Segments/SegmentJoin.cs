using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>Joins and forgets segments, inside a transaction of its caller in which nobody else does.</summary>
internal static class SegmentJoin
{
    /// <summary>Whether there is anything to join.</summary>
    public static bool IsDue(SegmentTables segments) => SegmentTiers.Due(segments.All()) > 0;

    /// <returns>Whether segments were joined.</returns>
    public static bool Run(SegmentTables segments)
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
    }

    /// <summary>
    /// Lets segments go of which no document is left, and with them the reason to remember those. A segment that cannot be read goes when there is
    /// no document from its first up to the first of the next: reading everything again is what mends it.
    /// </summary>
    /// <param name="segments">The tables of the index.</param>
    /// <param name="hasBetween">Whether there is a document from one key up to before another.</param>
    public static void ForgetEmpty(SegmentTables segments, Func<long, long, bool> hasBetween)
    {
        List<SegmentRow> all = segments.All();
        segments.DeleteStrayParts();
        for (int i = 0; i < all.Count; i++)
        {
            long next = i + 1 < all.Count ? all[i + 1].First : long.MaxValue;
            if (hasBetween(all[i].First, next))
            {
                continue;
            }

            // Where several processes took keys at a time, those of one segment lie between those of another.
            if (KeysOf(segments, all[i].Key) is not { } keys)
            {
                segments.Delete(all[i].Key);
                segments.Forget(all[i].First, next);
            }
            else if (!Array.Exists(keys, key => key < long.MaxValue && hasBetween(key, key + 1)))
            {
                segments.Delete(all[i].Key);
                segments.Forget(keys);
            }
        }

        // What lies before all segments is held by none.
        segments.Forget(0, segments.All() is [var first, ..] ? first.First : long.MaxValue);
    }

    // Null where they cannot be read.
    private static long[]? KeysOf(SegmentTables segments, long segment)
    {
        try
        {
            return DocumentTable.Read(segments.Open(segment, SegmentPart.Documents)).Keys;
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return null;
        }
    }
}
