using System.Data.Common;
using Reftel.Archive.Store.Ledger;

namespace Reftel.Archive.Store.Readers;

/// <summary>The tables <c>remark</c> and <c>collected</c>, whatever engine keeps them.</summary>
/// <param name="connection">The archive.</param>
/// <param name="clock">Tells when something is made.</param>
/// <param name="account">Who makes it.</param>
internal sealed class ReaderNoteTables(ISharedConnection connection, TimeProvider clock, string account)
{
    private const string RemarkColumns = "key, sha256, part, first, last, quote, comment, made_on, made_by, changed_on";
    private const string CollectedColumns = "kind, name, sha256, part, made_on, made_by";

    /// <summary>The table of decisions, through the same connection.</summary>
    public DecisionTables Decisions => new(connection, clock, account);

    /// <summary>The table of resolutions, through the same connection.</summary>
    public ResolutionTables Resolutions => new(connection, clock, account);

    public Remark Add(DocumentPlace document, RemarkStretch stretch, string comment) => connection.Select(
        $"""
        INSERT INTO remark (sha256, part, first, last, quote, comment, made_on, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        RETURNING {RemarkColumns}
        """,
        ReadRemark,
        document.Sha256, document.Part, stretch.Start, stretch.End, stretch.Quote, comment, StoreTime.Now(clock), account)[0];

    public Remark? Change(long key, string comment) => connection.Select(
        $"UPDATE remark SET comment = $2, changed_on = $3 WHERE key = $1 RETURNING {RemarkColumns}", ReadRemark, key, comment, StoreTime.Now(clock)).FirstOrDefault();

    public bool Remove(long key) => connection.Change("DELETE FROM remark WHERE key = $1", key) > 0;

    public List<Remark> RemarksOf(DocumentPlace document) => connection.Select(
        $"SELECT {RemarkColumns} FROM remark WHERE sha256 = $1 AND part = $2 ORDER BY first, key", ReadRemark, document.Sha256, document.Part);

    public List<Remark> Remarks() => connection.Select($"SELECT {RemarkColumns} FROM remark ORDER BY key DESC", ReadRemark);

    public void Collect(CollectionKind kind, string name, DocumentPlace document) => connection.Change(
        $"INSERT INTO collected ({CollectedColumns}) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        Word(kind), name, document.Sha256, document.Part, StoreTime.Now(clock), account);

    public bool TakeOut(CollectionKind kind, string name, DocumentPlace document) => connection.Change(
        "DELETE FROM collected WHERE kind = $1 AND name = $2 AND sha256 = $3 AND part = $4", Word(kind), name, document.Sha256, document.Part) > 0;

    public List<Collected> CollectedOf(DocumentPlace document) => connection.Select(
        $"SELECT {CollectedColumns} FROM collected WHERE sha256 = $1 AND part = $2 ORDER BY kind, name", ReadCollected, document.Sha256, document.Part);

    public List<Collected> Collected() => connection.Select($"SELECT {CollectedColumns} FROM collected ORDER BY kind, name, made_on, sha256, part", ReadCollected);

    /// <summary>Takes out what hangs on a file that is removed: its words would stand in it still.</summary>
    public void Forget(string sha256)
    {
        connection.Change("DELETE FROM remark WHERE sha256 = $1", sha256);
        connection.Change("DELETE FROM collected WHERE sha256 = $1", sha256);
        Decisions.Forget(sha256);
        Resolutions.Forget(sha256);
    }

    private static string Word(CollectionKind kind) => kind == CollectionKind.Tag ? "tag" : "folder";

    private static Remark ReadRemark(DbDataReader row) => new(
        row.GetInt64(0), new DocumentPlace(row.GetString(1), row.GetInt32(2)), new RemarkStretch(row.GetInt32(3), row.GetInt32(4), row.GetString(5)),
        row.GetString(6), row.GetString(7), row.GetString(8), row.IsDBNull(9) ? null : row.GetString(9));

    private static Collected ReadCollected(DbDataReader row) => new(
        row.GetString(0) == "tag" ? CollectionKind.Tag : CollectionKind.Folder, row.GetString(1),
        new DocumentPlace(row.GetString(2), row.GetInt32(3)), row.GetString(4), row.GetString(5));
}
