using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>Writes a segment while its bytes come, a page at a time.</summary>
internal sealed class SegmentPages(SegmentTables rows, long segment)
{
    private readonly Dictionary<SegmentPart, (ByteWriter Page, int Pages)> _parts =
        Enum.GetValues<SegmentPart>().ToDictionary(part => part, _ => (new ByteWriter(), 0));

    public void Write(SegmentPart part, ReadOnlySpan<byte> bytes)
    {
        (ByteWriter page, int pages) = _parts[part];
        while (!bytes.IsEmpty)
        {
            int length = Math.Min(bytes.Length, SegmentTables.PageLength - page.Length);
            page.Bytes(bytes[..length]);
            bytes = bytes[length..];
            if (page.Length == SegmentTables.PageLength)
            {
                rows.InsertPage(segment, part, pages++, page.ToArray());
                page.Clear();
            }
        }

        _parts[part] = (page, pages);
    }

    public void Finish()
    {
        foreach ((SegmentPart part, (ByteWriter page, int pages)) in _parts)
        {
            if (page.Length > 0)
            {
                rows.InsertPage(segment, part, pages, page.ToArray());
            }

            rows.InsertLength(segment, part, (pages * SegmentTables.PageLength) + page.Length);
        }

        rows.Flush();
    }
}
