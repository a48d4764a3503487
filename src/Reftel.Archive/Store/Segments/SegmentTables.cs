using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>The tables <c>segment</c>, <c>segment_part</c>, <c>segment_page</c>, <c>removed</c> of an archive, whatever engine keeps them.</summary>
/// <param name="gate">Held while the connection is read.</param>
/// <param name="mostCached">Bytes of pages to keep in memory.</param>
internal abstract class SegmentTables(Lock gate, long mostCached)
{
    /// <summary>For searches, which come back to the same words.</summary>
    public const long CachedForSearches = 96L << 20;

    /// <summary>For joining, which goes through each part once.</summary>
    public const long CachedForJoining = 16L << 20;

    /// <summary>Bytes of a page.</summary>
    public const int PageLength = 64 << 10;

    private readonly PageCache _pages = new(mostCached);

    // Where pages are written again, so that damage does not get a checksum of its own.
    private readonly bool _compares = mostCached == CachedForJoining;

    /// <summary>The segments in the order of their documents.</summary>
    public abstract List<SegmentRow> All();

    public Segment Open(long segment) => new(part => PartOf(segment, part));

    /// <summary>A whole part.</summary>
    public ReadOnlySpan<byte> Open(long segment, SegmentPart part) => PartOf(segment, part) is var bytes ? bytes.Read(0, bytes.Length).Span : default;

    public byte[] Page(long segment, SegmentPart part, int page)
    {
        lock (gate)
        {
            (long, int, int) key = (segment, (int)part, page);
            if (_pages.Find(key) is { } held)
            {
                return held;
            }

            bool inRow = page > 0 && _pages.Find((segment, (int)part, page - 1)) is not null;
            byte[]? bytes = null;
            foreach (PageRow read in ReadPages(segment, part, page, inRow ? PagesInRow : 1))
            {
                if (_compares && !read.IsSound(segment, part))
                {
                    throw ByteReader.Damaged();
                }

                _pages.Add((segment, (int)part, read.Number), read.Bytes);
                bytes = read.Number == page ? read.Bytes : bytes;
            }

            return bytes ?? throw ByteReader.Damaged();
        }
    }

    /// <summary>How many pages of a segment are not as they were written.</summary>
    public int CountChanged(long segment)
    {
        int changed = 0;
        foreach (SegmentPart part in Enum.GetValues<SegmentPart>())
        {
            int pages = (int)((Length(segment, part) + (long)PageLength - 1) / PageLength);
            for (int page = 0; page < pages; page += PagesInRow)
            {
                changed += ReadPages(segment, part, page, PagesInRow).Count(read => !read.IsSound(segment, part));
            }
        }

        return changed;
    }

    public abstract long Insert(long first, int documents, int paragraphs, long words);

    public abstract void InsertLength(long segment, SegmentPart part, int length);

    /// <summary>Adds a page; it is there when <see cref="Flush"/> was called.</summary>
    public abstract void InsertPage(long segment, SegmentPart part, int page, byte[] bytes);

    public virtual void Flush()
    {
    }

    public void Insert(long first, SegmentData data)
    {
        long segment = Insert(first, data.Documents, data.Paragraphs, data.WordCount);
        foreach (SegmentPart part in Enum.GetValues<SegmentPart>())
        {
            byte[] bytes = data[part];
            InsertLength(segment, part, bytes.Length);
            for (int start = 0, page = 0; start < bytes.Length; start += PageLength, page++)
            {
                InsertPage(segment, part, page, bytes.AsSpan(start, Math.Min(PageLength, bytes.Length - start)).ToArray());
            }
        }

        Flush();
    }

    public abstract void Delete(long segment);

    /// <summary>Deletes parts and pages that belong to no segment, where an engine can have any.</summary>
    public virtual void DeleteStrayParts()
    {
    }

    /// <summary>Keys of documents that segments still hold but the archive does not.</summary>
    public abstract HashSet<long> Removed();

    public abstract void Forget(IEnumerable<long> removed);

    /// <summary>Forgets what was removed from one key up to before another.</summary>
    public abstract void Forget(long first, long next);

    protected abstract int Length(long segment, SegmentPart part);

    /// <summary>Pages to read at once where one is read behind the other: more than one where each question is a way to a server and back.</summary>
    protected virtual int PagesInRow => 1;

    /// <summary>Pages from <paramref name="first"/> on, as many as there are of <paramref name="most"/>.</summary>
    protected abstract List<PageRow> ReadPages(long segment, SegmentPart part, int first, int most);

    private PagedPart PartOf(long segment, SegmentPart part)
    {
        lock (gate)
        {
            return new PagedPart(this, segment, part, Length(segment, part));
        }
    }
}
