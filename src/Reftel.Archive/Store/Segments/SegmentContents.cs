using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>What a segment knows of its documents, without their words.</summary>
/// <param name="Keys">Keys of the documents, in the order of the segment.</param>
/// <param name="Columns">Their fields.</param>
internal sealed record SegmentContents(long[] Keys, ColumnTable Columns)
{
    /// <summary>Null where they cannot be read.</summary>
    public static SegmentContents? TryRead(SegmentTables segments, long segment)
    {
        try
        {
            long[] keys = DocumentTable.Read(segments.Open(segment, SegmentPart.Documents)).Keys;
            var columns = ColumnTable.Read(segments.Open(segment, SegmentPart.Columns));
            return columns.Ids.Length == keys.Length ? new SegmentContents(keys, columns) : null;
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return null;
        }
    }
}
