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

    /// <summary>Lets segments go of which no document is left, and with them the reason to remember those.</summary>
    public static void ForgetEmpty(SegmentTables segments)
    {
        HashSet<long> removed = segments.Removed();
        foreach (SegmentRow row in removed.Count == 0 ? [] : segments.All())
        {
            long[] keys = DocumentTable.Read(segments.Open(row.Key, SegmentPart.Documents)).Keys;
            if (Array.TrueForAll(keys, removed.Contains))
            {
                segments.Delete(row.Key);
                segments.Forget(keys);
            }
        }
    }
}
