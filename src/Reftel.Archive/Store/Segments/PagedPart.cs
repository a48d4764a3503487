using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>A part of a segment in pages; each is read when it is needed.</summary>
internal sealed class PagedPart(SegmentTables rows, long segment, SegmentPart part, int length) : PartBytes
{
    private const int ManyPages = 64;

    public override int Length => length;

    public override ReadOnlyMemory<byte> Read(int start, int length)
    {
        if (start < 0 || length < 0 || start > Length - length)
        {
            throw ByteReader.Damaged();
        }

        int first = start / SegmentTables.PageLength;
        int last = (start + Math.Max(length, 1) - 1) / SegmentTables.PageLength;
        if (length == 0)
        {
            return default;
        }

        if (first == last)
        {
            return Page(first).AsMemory(start % SegmentTables.PageLength, length);
        }

        if (last - first > ManyPages)
        {
            // Room is made only for what is there: a damaged length may be any.
            Page(last);
        }

        byte[] bytes = new byte[length];
        int copied = 0;
        for (int page = first; page <= last; page++)
        {
            int from = page == first ? start % SegmentTables.PageLength : 0;
            ReadOnlySpan<byte> held = Page(page).AsSpan(from);
            held = held[..Math.Min(held.Length, length - copied)];
            held.CopyTo(bytes.AsSpan(copied));
            copied += held.Length;
        }

        return copied == length ? bytes : throw ByteReader.Damaged();
    }

    private byte[] Page(int page)
    {
        byte[] bytes = rows.Page(segment, part, page);
        return bytes.Length == Math.Min(SegmentTables.PageLength, Length - (page * SegmentTables.PageLength)) ? bytes : throw ByteReader.Damaged();
    }
}
