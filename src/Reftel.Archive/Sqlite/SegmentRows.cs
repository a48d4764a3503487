using Reftel.Archive.Search.Index;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables of the index in SQLite.</summary>
internal sealed class SegmentRows(SqliteSession session, Lock gate, long mostCached) : SegmentTables(gate, mostCached)
{
    public override List<SegmentRow> All() => session.Rows(
        "SELECT key, first, documents, paragraphs, words FROM segment ORDER BY first",
        row => new SegmentRow(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4)));

    public override long Insert(long first, int documents, int paragraphs, long words) => session.Insert(
        "INSERT INTO segment (first, documents, paragraphs, words) VALUES ($1, $2, $3, $4) RETURNING key", first, documents, paragraphs, words);

    public override void InsertLength(long segment, SegmentPart part, int length) =>
        session.Execute("INSERT INTO segment_part (segment, part, length) VALUES ($1, $2, $3)", segment, (int)part, length);

    public override void InsertPage(long segment, SegmentPart part, int page, byte[] bytes) => session.Execute(
        "INSERT INTO segment_page (segment, part, page, bytes, checksum) VALUES ($1, $2, $3, $4, $5)",
        segment, (int)part, page, bytes, PageChecksum.Of(segment, part, page, bytes));

    public override void Delete(long segment) => session.Execute("DELETE FROM segment WHERE key = $1", segment);

    // A program that does not heed foreign keys can leave them.
    public override void DeleteStrayParts()
    {
        session.Execute("DELETE FROM segment_page WHERE segment NOT IN (SELECT key FROM segment)");
        session.Execute("DELETE FROM segment_part WHERE segment NOT IN (SELECT key FROM segment)");
    }

    public override HashSet<long> Removed() => [.. session.Rows("SELECT document FROM removed", row => row.GetInt64(0))];

    public override void Forget(long first, long next) => session.Execute("DELETE FROM removed WHERE document >= $1 AND document < $2", first, next);

    public override void Forget(IEnumerable<long> removed)
    {
        foreach (long document in removed)
        {
            session.Execute("DELETE FROM removed WHERE document = $1", document);
        }
    }

    protected override int Length(long segment, SegmentPart part) =>
        (int)session.Number("SELECT length FROM segment_part WHERE segment = $1 AND part = $2", segment, (int)part);

    protected override List<PageRow> ReadPages(long segment, SegmentPart part, int first, int most) => session.Rows(
        "SELECT page, bytes, checksum FROM segment_page WHERE segment = $1 AND part = $2 AND page >= $3 AND page < $3 + $4",
        row => new PageRow(row.GetInt32(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetInt64(2)),
        segment, (int)part, first, most);
}
