using Npgsql;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;

namespace Reftel.Archive.Postgres;

/// <summary>The tables <c>document</c>, <c>document_text</c>, <c>reference</c>; written a batch at a time.</summary>
internal sealed class PostgresDocuments(PostgresSession session) : IDocumentRows
{
    private const string Columns = """
        d.key, d.id, d.title, d.date, d.form, o.sha256, d.original, d.part, d.parts, d.rules, d.language,
        (SELECT count(*) FROM document v WHERE v.id = d.id AND (v.original < d.original OR (v.original = d.original AND v.part <= d.part))),
        (SELECT count(*) FROM document v WHERE v.id = d.id), d.checksum
        """;

    private const string Tables = "document d JOIN original o ON o.key = d.original";

    /// <summary>Takes keys for rows of a table; what is not used of them is left out for ever.</summary>
    /// <param name="sequence">original_key, document_key or batch_key.</param>
    /// <param name="count">How many.</param>
    public long[] TakeKeys(string sequence, int count) =>
        [.. session.Rows($"SELECT nextval('{sequence}') FROM generate_series(1, $1)", row => row.GetInt64(0), count)];

    public void Insert(IReadOnlyList<NewDocument> documents, string rules)
    {
        session.Execute(
            """
            INSERT INTO document (key, original, part, parts, id, form, title, date, language, rules, errors, warnings, checksum)
            SELECT * FROM unnest(
                $1::bigint[], $2::bigint[], $3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::int[], $12::int[],
                $13::bigint[])
            """,
            documents.Select(document => document.Key).ToArray(),
            documents.Select(document => document.Original).ToArray(),
            documents.Select(document => document.Part).ToArray(),
            documents.Select(document => document.Parts).ToArray(),
            documents.Select(document => document.Record.Facts.Id).ToArray(),
            documents.Select(document => document.Record.Form).ToArray(),
            documents.Select(document => document.Record.Title).ToArray(),
            documents.Select(document => document.Record.Date).ToArray(),
            documents.Select(document => document.Record.Language).ToArray(),
            documents.Select(document => document.Record.Rules ?? rules).ToArray(),
            documents.Select(document => document.Record.Findings.Errors).ToArray(),
            documents.Select(document => document.Record.Findings.Warnings).ToArray(),
            documents.Select(document => RecordChecksum.Of(document.Record, document.Part, document.Parts)).ToArray());
        (long Key, int Number, DocumentReference Reference)[] references =
            [.. documents.SelectMany(document => document.Record.References.Select((reference, i) => (document.Key, i + 1, reference)))];
        session.Execute(
            "INSERT INTO reference (document, number, target, kind) SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[])",
            references.Select(reference => reference.Key).ToArray(),
            references.Select(reference => reference.Number).ToArray(),
            references.Select(reference => reference.Reference.Target).ToArray(),
            references.Select(reference => reference.Reference.Kind).ToArray());
        InsertSources(documents);
        InsertTexts(documents);
    }

    /// <summary>Those of some ids that documents have.</summary>
    public List<string> HaveIds(string[] ids) => session.Rows("SELECT DISTINCT id FROM document WHERE id = ANY($1)", row => row.GetString(0), (object)ids);

    /// <summary>Whether there is a document from one key up to before another.</summary>
    public bool HasBetween(long first, long next) => session.Value("SELECT 1 FROM document WHERE key >= $1 AND key < $2 LIMIT 1", first, next) is not null;

    public List<KeptDocument> Get(long[] keys) => session.Rows($"SELECT {Columns} FROM {Tables} WHERE d.key = ANY($1)", Read, keys);

    public List<KeptDocument> WithId(string id) =>
        session.Rows($"SELECT {Columns} FROM {Tables} WHERE d.id = $1 ORDER BY d.original, d.part", Read, id);

    public List<KeptDocument> OfOriginal(long original) =>
        session.Rows($"SELECT {Columns} FROM {Tables} WHERE d.original = $1 ORDER BY d.part", Read, original);

    public List<SourceUse> SourcesOf(long document) => new SourceTables(session).OfDocument(document);

    public FindingCounts FindingsOf(long document) => new FindingTables(session).Of(document);

    public List<KeptDocument> OfFile(string sha256) =>
        session.Rows($"SELECT {Columns} FROM {Tables} WHERE o.sha256 = $1 ORDER BY d.part", Read, sha256);

    public List<KeptDocument> Latest(int most) =>
        session.Rows($"SELECT {Columns} FROM {Tables} ORDER BY d.original DESC, d.part LIMIT $1", Read, most);

    // Asked in two steps: with its value known, the server looks into one partition only.
    public IReadOnlyList<TextPiece> Pieces(long key) =>
        session.Rows($"SELECT o.sha256, d.part FROM {Tables} WHERE d.key = $1", row => (row.GetString(0), row.GetInt32(1)), key) is [(var sha256, var part)]
        && session.Value("SELECT pieces FROM document_text WHERE sha256 = $1 AND part = $2", sha256, part) is byte[] bytes
            ? PieceBytes.Read(bytes)
            : throw Damage.OfIndex(session.Name);

    public List<string> CitedBy(string id) => session.Rows(
        "SELECT DISTINCT r.target FROM document d JOIN reference r ON r.document = d.key WHERE d.id = $1 ORDER BY r.target",
        row => row.GetString(0),
        id);

    public List<DocumentReference> References(string id) => session.Rows(
        "SELECT target, kind FROM reference WHERE document = (SELECT key FROM document WHERE id = $1 ORDER BY original DESC, part DESC LIMIT 1) ORDER BY number",
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        id);

    public List<string> TargetsOf(long document) =>
        session.Rows("SELECT target FROM reference WHERE document = $1 ORDER BY number", row => row.GetString(0), document);

    public List<DocumentReference> ReferencesOf(long document) => session.Rows(
        "SELECT target, kind FROM reference WHERE document = $1 ORDER BY number",
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        document);

    // Documents without a date first, as in a file.
    public List<DocumentReference> Citing(string id) => session.Rows(
        """
        SELECT id, kind FROM (SELECT DISTINCT d.id, r.kind, d.date FROM reference r JOIN document d ON d.key = r.document WHERE r.target = $1) c
        ORDER BY date NULLS FIRST, id
        """,
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        id).Distinct().ToList();

    public List<OpenReference> OpenReferences() => session.Rows(
        """
        SELECT r.target, min(r.kind), d.id, max(d.date) FROM reference r JOIN document d ON d.key = r.document
        WHERE NOT EXISTS (SELECT 1 FROM document held WHERE held.id = r.target)
        GROUP BY r.target, d.id ORDER BY r.target, max(d.date) NULLS FIRST, d.id
        """,
        row => new OpenReference(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3)));

    /// <summary>Documents of the files of later batches.</summary>
    public HashSet<long> AddedBehind(long batch) => [.. session.Rows(
        "SELECT d.key FROM batch b JOIN original o ON o.batch = b.key JOIN document d ON d.original = o.key WHERE b.number > $1",
        row => row.GetInt64(0),
        batch)];

    public HashSet<long> OlderVersions() => [.. session.Rows("SELECT document FROM older_version", row => row.GetInt64(0))];

    /// <summary>
    /// Tells older and newest versions of ids apart anew; to be called when their documents have changed, and where nobody else adds documents at the
    /// same time, who would not see these.
    /// </summary>
    public void MarkVersions(IEnumerable<string> ids)
    {
        string[] changed = [.. ids.Distinct().Order(StringComparer.Ordinal)];
        session.Execute("DELETE FROM older_version WHERE document IN (SELECT key FROM document WHERE id = ANY($1))", (object)changed);
        session.Execute(
            """
            INSERT INTO older_version (document) SELECT d.key FROM document d
            WHERE d.id = ANY($1) AND EXISTS (SELECT 1 FROM document n WHERE n.id = d.id AND n.original > d.original)
            """,
            (object)changed);
    }

    public List<string> IdsOf(long original) => session.Rows("SELECT id FROM document WHERE original = $1", row => row.GetString(0), original);

    /// <inheritdoc/>
    public void DeleteOf(long original)
    {
        session.Execute("INSERT INTO removed (document) SELECT key FROM document WHERE original = $1 ON CONFLICT DO NOTHING", original);
        session.Execute("DELETE FROM document_text WHERE sha256 = (SELECT sha256 FROM original WHERE key = $1)", original);
        session.Execute("DELETE FROM document WHERE original = $1", original);
    }

    private void InsertSources(IReadOnlyList<NewDocument> documents)
    {
        (long Key, int Number, SourceUse Source)[] sources =
            [.. documents.SelectMany(document => document.Record.Sources.Select((source, i) => (document.Key, i + 1, source)))];
        session.Execute(
            """
            INSERT INTO source_use (document, number, host, url, title, kind, house, same_house, cited, repaired)
            SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[], $10::int[])
            """,
            sources.Select(source => source.Key).ToArray(),
            sources.Select(source => source.Number).ToArray(),
            sources.Select(source => source.Source.Host).ToArray(),
            sources.Select(source => source.Source.Url).ToArray(),
            sources.Select(source => source.Source.Title).ToArray(),
            sources.Select(source => source.Source.Kind).ToArray(),
            sources.Select(source => source.Source.House).ToArray(),
            sources.Select(source => source.Source.SameHouse is { } same ? same ? 1 : 0 : (int?)null).ToArray(),
            sources.Select(source => source.Source.Cited).ToArray(),
            sources.Select(source => source.Source.Repaired).ToArray());
    }

    // A broken connection to another server may have left texts there that were made with other rules: they go.
    private void InsertTexts(IReadOnlyList<NewDocument> documents)
    {
        session.Execute("DELETE FROM document_text WHERE sha256 = ANY($1)", (object)documents.Select(document => document.Sha256).Distinct().ToArray());
        foreach (NewDocument[] some in ByteChunks.Of(documents, document => document.Record.Pieces.Length))
        {
            session.Execute(
                "INSERT INTO document_text (sha256, part, pieces) SELECT * FROM unnest($1::text[], $2::int[], $3::bytea[])",
                some.Select(document => document.Sha256).ToArray(),
                some.Select(document => document.Part).ToArray(),
                some.Select(document => document.Record.Pieces).ToArray());
        }
    }

    private static KeptDocument Read(NpgsqlDataReader row) => new(
        new DocumentCard(row.GetInt64(0), row.GetString(1), row.Text(2), row.Text(3), row.GetString(4), row.GetString(5), row.GetInt32(11), row.GetInt32(12)),
        row.GetInt64(6), row.GetInt32(7), row.GetInt32(8), row.GetString(9), row.Text(10))
    {
        Checksum = row.IsDBNull(13) ? null : row.GetInt64(13),
    };
}

/// <summary>A document that is about to be written.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Original">Key of its file.</param>
/// <param name="Sha256">Hash of its file.</param>
/// <param name="Part">Its place in the file, from 1.</param>
/// <param name="Parts">Documents of the file.</param>
/// <param name="Record">What was read.</param>
internal sealed record NewDocument(long Key, long Original, string Sha256, int Part, int Parts, IncomingDocument Record);
