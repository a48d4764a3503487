using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables <c>original</c>, <c>name</c>, <c>failure</c>, <c>removal</c>.</summary>
internal sealed class OriginalRows(SqliteSession session, TimeProvider clock, string account) : IOriginalRows
{
    public long? Find(string sha256) => session.Value("SELECT key FROM original WHERE sha256 = $1", sha256) as long?;

    public bool Has(long key) => session.Value("SELECT 1 FROM original WHERE key = $1", key) is not null;

    public long Insert(IncomingFile file) => session.Insert(
        "INSERT INTO original (sha256, size, bytes, form, date, added_on, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING key",
        file.Sha256, file.Size, file.Compressed, file.Given.Form, file.Given.Date, Now(), account);

    /// <returns>Whether the name is new.</returns>
    public bool InsertName(long original, string path) =>
        session.Execute("INSERT INTO name (original, path) VALUES ($1, $2) ON CONFLICT DO NOTHING", original, path) > 0;

    public KeptFile? Get(long key)
    {
        List<string> names = session.Rows("SELECT path FROM name WHERE original = $1 ORDER BY path", row => row.GetString(0), key);
        byte[] Unpack(byte[] bytes, long size)
        {
            try
            {
                return Packed.Unpack(bytes, size);
            }
            catch (InvalidDataException e)
            {
                throw DamagedFile.Explain(key, names, session.Rows("SELECT id FROM document WHERE original = $1 ORDER BY part", row => row.GetString(0), key), e);
            }
        }

        return session.Rows(
            "SELECT sha256, bytes, size, form, date, added_on, added_by FROM original WHERE key = $1",
            row => new KeptFile(
                key,
                row.GetString(0),
                Unpack(row.GetFieldValue<byte[]>(1), row.GetInt64(2)),
                names,
                new GivenReading(row.Text(3), row.Text(4)),
                row.GetString(5),
                row.GetString(6)),
            key).FirstOrDefault();
    }

    public void Fail(string path, string kind, string message) => session.Execute(
        """
        INSERT INTO failure (path, kind, message, failed_on) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, message = excluded.message, failed_on = excluded.failed_on
        """,
        path, kind, message, Now());

    public void Succeed(string path) => session.Execute("DELETE FROM failure WHERE path = $1", path);

    public List<KeptFailure> Failures() => session.Rows(
        "SELECT path, kind, message, failed_on FROM failure ORDER BY path",
        row => new KeptFailure(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    /// <inheritdoc/>
    public void Trace(long original, string id, string? title, string? reason) => session.Execute(
        """
        INSERT INTO removal (id, sha256, title, names, reason, removed_on, removed_by)
        SELECT $2, sha256, $3, (SELECT group_concat(path, char(10)) FROM (SELECT path FROM name WHERE original = $1 ORDER BY path)), $4, $5, $6
        FROM original WHERE key = $1
        """,
        original, id, title, reason, Now(), account);

    /// <inheritdoc/>
    public void Delete(long original)
    {
        if (session.Value("SELECT sha256 FROM original WHERE key = $1", original) is string sha256)
        {
            new ReaderNoteTables(session, clock, account).Forget(sha256);
        }

        session.Execute("DELETE FROM original WHERE key = $1", original);
    }

    private string Now() => StoreTime.Now(clock);
}
