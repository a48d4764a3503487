using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables <c>segment</c>, <c>segment_part</c>, <c>segment_page</c>, <c>removed</c>.</summary>
internal sealed class SegmentRows(SqliteSession session, Lock gate)
{
    /// <summary>Bytes of a page.</summary>
    public const int PageLength = 64 << 10;

    private const long MostCached = 96L << 20;

    private readonly PageCache _pages = new(MostCached);

    /// <summary>The segments in the order of their documents.</summary>
    public List<SegmentRow> All() => session.Rows(
        "SELECT key, first, documents, paragraphs, words FROM segment ORDER BY first",
        row => new SegmentRow(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4)));

    public int Length(long segment, SegmentPart part) =>
        (int)session.Number("SELECT length FROM segment_part WHERE segment = $1 AND part = $2", segment, (int)part);

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

            byte[] bytes = session.Value("SELECT bytes FROM segment_page WHERE segment = $1 AND part = $2 AND page = $3", segment, (int)part, page) as byte[]
                ?? throw ByteReader.Damaged();
            _pages.Add(key, bytes);
            return bytes;
        }
    }

    private SqlitePart PartOf(long segment, SegmentPart part)
    {
        lock (gate)
        {
            return new SqlitePart(this, segment, part, Length(segment, part));
        }
    }

    public long Insert(long first, int documents, int paragraphs, long words) => session.Insert(
        "INSERT INTO segment (first, documents, paragraphs, words) VALUES ($1, $2, $3, $4) RETURNING key", first, documents, paragraphs, words);

    public void InsertLength(long segment, SegmentPart part, int length) =>
        session.Execute("INSERT INTO segment_part (segment, part, length) VALUES ($1, $2, $3)", segment, (int)part, length);

    public void InsertPage(long segment, SegmentPart part, int page, byte[] bytes) => session.Execute(
        "INSERT INTO segment_page (segment, part, page, bytes) VALUES ($1, $2, $3, $4)", segment, (int)part, page, bytes);

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
    }

    public void Delete(long segment) => session.Execute("DELETE FROM segment WHERE key = $1", segment);

    public HashSet<long> Removed() => [.. session.Rows("SELECT document FROM removed", row => row.GetInt64(0))];

    /// <summary>Forgets what was removed from one key up to before another.</summary>
    public void Forget(long first, long next) => session.Execute("DELETE FROM removed WHERE document >= $1 AND document < $2", first, next);

    public void Forget(IEnumerable<long> removed)
    {
        foreach (long document in removed)
        {
            session.Execute("DELETE FROM removed WHERE document = $1", document);
        }
    }
}

/// <summary>A segment as its row tells it.</summary>
internal readonly record struct SegmentRow(long Key, long First, int Documents, int Paragraphs, long Words);
