using Reftel.Archive.Search.Index;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Postgres;

/// <summary>The tables of the index in PostgreSQL. Pages are written some megabytes at a time.</summary>
internal sealed class PostgresSegments(PostgresSession session, Lock gate, long mostCached) : SegmentTables(gate, mostCached)
{
    private const int MostWaiting = 64;

    private readonly List<(long Segment, int Part, int Page, byte[] Bytes, long Checksum)> _waiting = [];

    public override List<SegmentRow> All() => session.Rows(
        "SELECT key, first, documents, paragraphs, words FROM segment ORDER BY first, key",
        row => new SegmentRow(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4)));

    public override long Insert(long first, int documents, int paragraphs, long words) => session.Number(
        "INSERT INTO segment (first, documents, paragraphs, words) VALUES ($1, $2, $3, $4) RETURNING key", first, documents, paragraphs, words);

    public override void InsertLength(long segment, SegmentPart part, int length) =>
        session.Execute("INSERT INTO segment_part (segment, part, length) VALUES ($1, $2, $3)", segment, (int)part, length);

    public override void InsertPage(long segment, SegmentPart part, int page, byte[] bytes)
    {
        _waiting.Add((segment, (int)part, page, bytes, PageChecksum.Of(segment, part, page, bytes)));
        if (_waiting.Count == MostWaiting)
        {
            Flush();
        }
    }

    public override void Flush()
    {
        session.Execute(
            """
            INSERT INTO segment_page (segment, part, page, bytes, checksum)
            SELECT * FROM unnest($1::bigint[], $2::int[], $3::int[], $4::bytea[], $5::bigint[])
            """,
            _waiting.Select(page => page.Segment).ToArray(),
            _waiting.Select(page => page.Part).ToArray(),
            _waiting.Select(page => page.Page).ToArray(),
            _waiting.Select(page => page.Bytes).ToArray(),
            _waiting.Select(page => page.Checksum).ToArray());
        _waiting.Clear();
    }

    public override void Delete(long segment) => session.Execute("DELETE FROM segment WHERE key = $1", segment);

    public override HashSet<long> Removed() => [.. session.Rows("SELECT document FROM removed", row => row.GetInt64(0))];

    public override void Forget(IEnumerable<long> removed) => session.Execute("DELETE FROM removed WHERE document = ANY($1)", removed.ToArray());

    public override void Forget(long first, long next) =>
        session.Execute("DELETE FROM removed WHERE document >= $1 AND document < $2", first, next);

    protected override int Length(long segment, SegmentPart part) =>
        (int)session.Number("SELECT length FROM segment_part WHERE segment = $1 AND part = $2", segment, (int)part);

    protected override int PagesInRow => 8;

    protected override List<PageRow> ReadPages(long segment, SegmentPart part, int first, int most) => session.Rows(
        "SELECT page, bytes, checksum FROM segment_page WHERE segment = $1 AND part = $2 AND page >= $3 AND page < $3 + $4",
        row => new PageRow(row.GetInt32(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetInt64(2)),
        segment, (int)part, first, most);
}
