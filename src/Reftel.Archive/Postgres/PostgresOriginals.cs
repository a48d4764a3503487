using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Postgres;

/// <summary>The tables <c>original</c>, <c>original_bytes</c>, <c>name</c>, <c>failure</c>, <c>removal</c>; written a batch at a time.</summary>
internal sealed class PostgresOriginals(PostgresSession session, TimeProvider clock, string account) : IOriginalRows
{
    public string Now => StoreTime.Now(clock);

    public string Account => account;

    public bool Has(string sha256) => session.Value("SELECT 1 FROM original WHERE sha256 = $1", sha256) is not null;

    /// <summary>Keys by hash of those that are kept.</summary>
    public Dictionary<string, long> Find(string[] hashes) => session.Rows(
        "SELECT sha256, key FROM original WHERE sha256 = ANY($1)",
        row => (row.GetString(0), row.GetInt64(1)),
        (object)hashes).ToDictionary(row => row.Item1, row => row.Item2);

    /// <summary>Gives a batch the next number. Nobody else does so until this one is committed, so that numbers come in the order of commits.</summary>
    public void Number(long batch)
    {
        PostgresLocks.Number(session);
        session.Execute("INSERT INTO batch (key, number) SELECT $1, coalesce(max(number), 0) + 1 FROM batch", batch);
    }

    /// <summary>Inserts files that are not kept yet. A hash that another process inserts meanwhile is waited for.</summary>
    /// <returns>Keys of those that were inserted.</returns>
    public HashSet<long> Insert(IReadOnlyList<(long Key, IncomingFile File)> files, long batch)
    {
        // In one order in all processes, so that no two wait for each other.
        (long Key, IncomingFile File)[] sorted = [.. files.OrderBy(file => file.File.Sha256, StringComparer.Ordinal)];
        HashSet<long> inserted = [.. session.Rows(
            """
            INSERT INTO original (key, sha256, size, form, date, added_on, added_by, batch)
            SELECT f.*, $6::timestamptz, $7, $8 FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::text[]) f
            ON CONFLICT (sha256) DO NOTHING RETURNING key
            """,
            row => row.GetInt64(0),
            sorted.Select(file => file.Key).ToArray(),
            sorted.Select(file => file.File.Sha256).ToArray(),
            sorted.Select(file => file.File.Size).ToArray(),
            sorted.Select(file => file.File.Given.Form).ToArray(),
            sorted.Select(file => file.File.Given.Date).ToArray(),
            Now, account, batch)];
        InsertBytes(sorted.Where(file => inserted.Contains(file.Key)).Select(file => file.File));
        return inserted;
    }

    /// <returns>The names that are new.</returns>
    public HashSet<(long Original, string Path)> InsertNames(IReadOnlyCollection<(long Original, string Path)> names)
    {
        (long Original, string Path)[] sorted = [.. names.OrderBy(name => name.Original).ThenBy(name => name.Path, StringComparer.Ordinal)];
        return [.. session.Rows(
            "INSERT INTO name (original, path) SELECT * FROM unnest($1::bigint[], $2::text[]) ON CONFLICT DO NOTHING RETURNING original, path",
            row => (row.GetInt64(0), row.GetString(1)),
            sorted.Select(name => name.Original).ToArray(),
            sorted.Select(name => name.Path).ToArray())];
    }

    public KeptFile? Get(long key)
    {
        List<string> names = session.Rows("SELECT path FROM name WHERE original = $1 ORDER BY path", row => row.GetString(0), key);
        var found = session.Rows(
            $"SELECT o.sha256, o.size, o.form, o.date, {PostgresTime.Text("o.added_on")}, o.added_by FROM original o WHERE o.key = $1",
            row => (Sha256: row.GetString(0), Size: row.GetInt64(1), Given: new GivenReading(row.Text(2), row.Text(3)), On: row.GetString(4), By: row.GetString(5)),
            key);
        return found is [var file] ? new KeptFile(key, file.Sha256, Unpack(key, BytesOf(file.Sha256), file.Size, names), names, file.Given, file.On, file.By) : null;
    }

    // Lost bytes do not unpack either.
    private byte[] BytesOf(string sha256) => session.Value("SELECT bytes FROM original_bytes WHERE sha256 = $1", sha256) as byte[] ?? [];

    private byte[] Unpack(long key, byte[] bytes, long size, List<string> names)
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

    /// <summary>Writes what became of paths: why they failed, or null where they did not.</summary>
    public void Note(IReadOnlyDictionary<string, (string Kind, string Message)?> outcomes)
    {
        string[] sound = [.. outcomes.Where(outcome => outcome.Value is null).Select(outcome => outcome.Key).Order(StringComparer.Ordinal)];
        session.Execute(
            "DELETE FROM failure WHERE path IN (SELECT path FROM failure WHERE path = ANY($1) ORDER BY path FOR UPDATE)", (object)sound);
        KeyValuePair<string, (string Kind, string Message)?>[] failed =
            [.. outcomes.Where(outcome => outcome.Value is not null).OrderBy(outcome => outcome.Key, StringComparer.Ordinal)];
        session.Execute(
            """
            INSERT INTO failure (path, kind, message, failed_on) SELECT f.*, $4::timestamptz FROM unnest($1::text[], $2::text[], $3::text[]) f
            ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, message = excluded.message, failed_on = excluded.failed_on
            """,
            failed.Select(outcome => outcome.Key).ToArray(),
            failed.Select(outcome => outcome.Value!.Value.Kind).ToArray(),
            failed.Select(outcome => outcome.Value!.Value.Message).ToArray(),
            Now);
    }

    public List<KeptFailure> Failures() => session.Rows(
        $"SELECT path, kind, message, {PostgresTime.Text("failed_on")} FROM failure ORDER BY path",
        row => new KeptFailure(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    /// <inheritdoc/>
    public void Trace(long original, string id, string? title, string? reason) => session.Execute(
        """
        INSERT INTO removal (id, sha256, title, names, reason, removed_on, removed_by)
        SELECT $2, sha256, $3::text, coalesce((SELECT string_agg(path, E'\n' ORDER BY path) FROM name WHERE original = $1), ''), $4::text, $5::timestamptz, $6
        FROM original WHERE key = $1
        """,
        original, id, title, reason, Now, account);

    /// <inheritdoc/>
    public void Delete(long original)
    {
        if (session.Value("SELECT sha256 FROM original WHERE key = $1", original) is string sha256)
        {
            new ReaderNoteTables(session, clock, account).Forget(sha256);
        }

        session.Execute("DELETE FROM original_bytes WHERE sha256 = (SELECT sha256 FROM original WHERE key = $1)", original);
        session.Execute("DELETE FROM original WHERE key = $1", original);
    }

    // What a broken connection to another server left there before is the same bytes.
    private void InsertBytes(IEnumerable<IncomingFile> files)
    {
        foreach (IncomingFile[] some in ByteChunks.Of(files, file => file.Compressed!.Length))
        {
            session.Execute(
                "INSERT INTO original_bytes (sha256, bytes) SELECT * FROM unnest($1::text[], $2::bytea[]) ON CONFLICT DO NOTHING",
                some.Select(file => file.Sha256).ToArray(),
                some.Select(file => file.Compressed).ToArray());
        }
    }
}
