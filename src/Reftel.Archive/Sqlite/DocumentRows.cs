using Microsoft.Data.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables <c>document</c> and <c>reference</c>.</summary>
internal sealed class DocumentRows(SqliteSession session) : IDocumentRows
{
    private const string Columns = """
        d.key, d.id, d.title, d.date, d.form, o.sha256, d.original, d.part, d.parts, d.rules, d.language,
        (SELECT count(*) FROM document v WHERE v.id = d.id AND (v.original < d.original OR (v.original = d.original AND v.part <= d.part))),
        (SELECT count(*) FROM document v WHERE v.id = d.id), d.checksum
        """;

    private const string Tables = "document d JOIN original o ON o.key = d.original";

    public long Insert(long original, int part, int parts, IncomingDocument document, string rules)
    {
        long key = session.Insert(
            """
            INSERT INTO document (original, part, parts, id, form, title, date, language, rules, pieces, errors, warnings, checksum)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING key
            """,
            original, part, parts, document.Facts.Id, document.Form, document.Title, document.Date, document.Language, document.Rules ?? rules, document.Pieces,
            document.Findings.Errors, document.Findings.Warnings, RecordChecksum.Of(document, part, parts));
        for (int i = 0; i < document.References.Count; i++)
        {
            session.Execute(
                "INSERT INTO reference (document, number, target, kind) VALUES ($1, $2, $3, $4)",
                key, i + 1, document.References[i].Target, document.References[i].Kind);
        }

        for (int i = 0; i < document.Sources.Count; i++)
        {
            SourceUse source = document.Sources[i];
            session.Execute(
                """
                INSERT INTO source_use (document, number, host, url, title, kind, house, same_house, cited, repaired)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                key, i + 1, source.Host, source.Url, source.Title, source.Kind, source.House, source.SameHouse is { } same ? same ? 1 : 0 : null, source.Cited, source.Repaired);
        }

        return key;
    }

    public bool HasId(string id) => session.Value("SELECT 1 FROM document WHERE id = $1 LIMIT 1", id) is not null;

    /// <summary>Whether there is a document from one key up to before another.</summary>
    public bool HasBetween(long first, long next) => session.Value("SELECT 1 FROM document WHERE key >= $1 AND key < $2 LIMIT 1", first, next) is not null;

    public KeptDocument? Get(long key) =>
        session.Rows($"SELECT {Columns} FROM {Tables} WHERE d.key = $1", Read, key).FirstOrDefault();

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

    public IReadOnlyList<TextPiece> Pieces(long key) => session.Value("SELECT pieces FROM document WHERE key = $1", key) is byte[] bytes
        ? PieceBytes.Read(bytes)
        : throw Damage.OfIndex(session.Path);

    public List<string> CitedBy(string id) => session.Rows(
        "SELECT DISTINCT r.target FROM document d JOIN reference r ON r.document = d.key WHERE d.id = $1 ORDER BY r.target",
        row => row.GetString(0),
        id);

    public List<DocumentReference> References(string id) => session.Rows(
        """
        SELECT r.target, r.kind FROM document d JOIN reference r ON r.document = d.key
        WHERE d.key = (SELECT key FROM document WHERE id = $1 ORDER BY original DESC, part DESC LIMIT 1) ORDER BY r.number
        """,
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        id);

    public List<string> TargetsOf(long document) =>
        session.Rows("SELECT target FROM reference WHERE document = $1 ORDER BY number", row => row.GetString(0), document);

    public List<DocumentReference> ReferencesOf(long document) => session.Rows(
        "SELECT target, kind FROM reference WHERE document = $1 ORDER BY number",
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        document);

    public List<DocumentReference> Citing(string id) => session.Rows(
        "SELECT DISTINCT d.id, r.kind FROM reference r JOIN document d ON d.key = r.document WHERE r.target = $1 ORDER BY d.date, d.id",
        row => new DocumentReference(row.GetString(0), row.GetString(1)),
        id);

    public List<OpenReference> OpenReferences() => session.Rows(
        """
        SELECT r.target, min(r.kind), d.id, max(d.date) FROM reference r JOIN document d ON d.key = r.document
        WHERE NOT EXISTS (SELECT 1 FROM document held WHERE held.id = r.target)
        GROUP BY r.target, d.id ORDER BY r.target, max(d.date), d.id
        """,
        row => new OpenReference(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3)));

    public HashSet<long> AddedBehind(long original) =>
        [.. session.Rows("SELECT key FROM document WHERE original > $1", row => row.GetInt64(0), original)];

    public HashSet<long> OlderVersions() => [.. session.Rows("SELECT document FROM older_version", row => row.GetInt64(0))];

    /// <inheritdoc/>
    public void MarkVersions(IEnumerable<string> ids)
    {
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            MarkVersions(id);
        }
    }

    public void MarkVersions(string id)
    {
        session.Execute("DELETE FROM older_version WHERE document IN (SELECT key FROM document WHERE id = $1)", id);
        session.Execute(
            "INSERT INTO older_version (document) SELECT key FROM document WHERE id = $1 AND original < (SELECT max(original) FROM document WHERE id = $1)", id);
    }

    /// <inheritdoc/>
    public void DeleteOf(long original)
    {
        session.Execute("INSERT OR IGNORE INTO removed (document) SELECT key FROM document WHERE original = $1", original);
        session.Execute("DELETE FROM document WHERE original = $1", original);
    }

    private static KeptDocument Read(SqliteDataReader row) => new(
        new DocumentCard(row.GetInt64(0), row.GetString(1), row.Text(2), row.Text(3), row.GetString(4), row.GetString(5), row.GetInt32(11), row.GetInt32(12)),
        row.GetInt64(6), row.GetInt32(7), row.GetInt32(8), row.GetString(9), row.Text(10))
    {
        Checksum = row.IsDBNull(13) ? null : row.GetInt64(13),
    };
}
