using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>The tables <c>queue</c> and <c>queue_attempt</c>.</summary>
internal sealed class PostgresQueue(PostgresSession session)
{
    /// <summary>A file that this many workers began with and none ended is not tried again.</summary>
    public const int MostAttempts = 3;

    // What a worker holds in memory beside what it reads.
    private const long MostBytes = 16L << 20;

    public long Count() => session.Number("SELECT count(*) FROM queue");

    public int Insert(IReadOnlyList<QueuedFile> files, string now, string account)
    {
        // Keys follow the inputs, which is what tells versions apart; rows are written in one order in all processes, so that no two wait for each other.
        long[] keys = TakeKeys(files.Count);
        int inserted = 0;
        foreach ((long Key, QueuedFile File)[] some in ByteChunks.Of(
            keys.Zip(files).OrderBy(row => row.Second.Sha256, StringComparer.Ordinal).ThenBy(row => row.Second.Path, StringComparer.Ordinal),
            row => row.Second.Compressed.Length))
        {
            inserted += session.Execute(
                """
                INSERT INTO queue (key, path, sha256, size, bytes, form, date, queued_on, queued_by) OVERRIDING SYSTEM VALUE
                SELECT q.*, $8::timestamptz, $9 FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::bytea[], $6::text[], $7::text[]) q
                ON CONFLICT (sha256, path) DO NOTHING
                """,
                some.Select(row => row.Key).ToArray(),
                some.Select(row => row.File.Path).ToArray(),
                some.Select(row => row.File.Sha256).ToArray(),
                some.Select(row => row.File.Size).ToArray(),
                some.Select(row => row.File.Compressed).ToArray(),
                some.Select(row => row.File.Given.Form).ToArray(),
                some.Select(row => row.File.Given.Date).ToArray(),
                now, account);
        }

        return inserted;
    }

    /// <summary>
    /// Locks files that nobody has locked, in the order in which they came, to the end of the transaction. One that a worker began with and did not end comes
    /// last and alone, so that it takes no others with it.
    /// </summary>
    public List<TakenFile> Take(int most)
    {
        var taken = new List<TakenFile>();
        long bytes = 0;
        foreach ((long key, int length) in Lock(most))
        {
            bytes += length;
            if (taken.Count > 0 && bytes > MostBytes)
            {
                break;
            }

            taken.Add(new TakenFile(key, 0));
        }

        return taken.Count > 0 ? taken : LockBegun();
    }

    public List<(long Key, QueuedFile File)> Read(IEnumerable<TakenFile> taken) => session.Rows(
        "SELECT key, path, sha256, size, bytes, form, date FROM queue WHERE key = ANY($1) ORDER BY key",
        row => (row.GetInt64(0), new QueuedFile(
            row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetFieldValue<byte[]>(4), new GivenReading(row.Text(5), row.Text(6)))),
        taken.Select(file => file.Key).ToArray());

    public void Delete(IEnumerable<long> keys)
    {
        long[] all = [.. keys];
        session.Execute("DELETE FROM queue WHERE key = ANY($1)", all);
        session.Execute("DELETE FROM queue_attempt WHERE queue = ANY($1)", all);
    }

    /// <summary>Notes that a worker begins with files; on a connection of its own, so that it stays when the worker does not end.</summary>
    public void Begin(IEnumerable<TakenFile> taken) => session.Execute(
        """
        INSERT INTO queue_attempt (queue, attempts) SELECT key, 1 FROM unnest($1::bigint[]) key
        ON CONFLICT (queue) DO UPDATE SET attempts = queue_attempt.attempts + 1
        """,
        taken.Select(file => file.Key).Order().ToArray());

    /// <summary>Takes the note back: the worker has stopped of its own will.</summary>
    public void Undo(IEnumerable<TakenFile> taken)
    {
        long[] keys = [.. taken.Select(file => file.Key).Order()];
        session.Execute("DELETE FROM queue_attempt WHERE queue = ANY($1) AND attempts = 1", keys);
        session.Execute("UPDATE queue_attempt SET attempts = attempts - 1 WHERE queue = ANY($1) AND attempts > 1", keys);
    }

    private long[] TakeKeys(int count) => [.. session.Rows(
        "SELECT nextval(pg_get_serial_sequence('queue', 'key')) FROM generate_series(1, $1::int)", row => row.GetInt64(0), count).Order()];

    private List<(long Key, int Length)> Lock(int most) => session.Rows(
        """
        SELECT key, length(bytes) FROM queue q WHERE NOT EXISTS (SELECT 1 FROM queue_attempt a WHERE a.queue = q.key)
        ORDER BY key LIMIT $1 FOR UPDATE SKIP LOCKED
        """,
        row => (row.GetInt64(0), row.GetInt32(1)),
        most);

    private List<TakenFile> LockBegun() => session.Rows(
        """
        SELECT q.key, a.attempts FROM queue q JOIN queue_attempt a ON a.queue = q.key
        ORDER BY q.key LIMIT 1 FOR UPDATE OF q SKIP LOCKED
        """,
        row => new TakenFile(row.GetInt64(0), row.GetInt32(1)));
}

/// <summary>A file that a worker has locked.</summary>
/// <param name="Key">Its key in the queue.</param>
/// <param name="Attempts">How many workers began with it and did not end.</param>
internal readonly record struct TakenFile(long Key, int Attempts);
