using System.Data.Common;

namespace Reftel.Archive.Store.Readers;

/// <summary>The table <c>decision</c>, whatever engine keeps it.</summary>
/// <param name="connection">The archive.</param>
/// <param name="clock">Tells when something is decided.</param>
/// <param name="account">Who decides it.</param>
internal sealed class DecisionTables(ISharedConnection connection, TimeProvider clock, string account)
{
    private const string Columns = "key, sha256, part, first, last, quote, cue, cue_first, what, kind, speaker, due, made_on, made_by";

    public Decision Add(DocumentPlace document, StatementPlace place, DecisionKind what, StatementCorrection correction) => connection.Select(
        $"""
        INSERT INTO decision (sha256, part, first, last, quote, cue, cue_first, what, kind, speaker, due, made_on, made_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        RETURNING {Columns}
        """,
        Read,
        document.Sha256, document.Part, place.Sentence.Start, place.Sentence.End, place.Sentence.Quote, place.Cue, place.CueStart,
        Word(what), correction.Kind, correction.Speaker, correction.Due, StoreTime.Now(clock), account)[0];

    public List<Decision> Of(DocumentPlace document) => connection.Select(
        $"SELECT {Columns} FROM decision WHERE sha256 = $1 AND part = $2 ORDER BY key", Read, document.Sha256, document.Part);

    public List<Decision> All() => connection.Select($"SELECT {Columns} FROM decision ORDER BY key", Read);

    /// <summary>Takes out what hangs on a file that is removed: its words would stand in it still.</summary>
    public void Forget(string sha256) => connection.Change("DELETE FROM decision WHERE sha256 = $1", sha256);

    /// <summary><c>accepted</c>, <c>rejected</c>, <c>corrected</c>, <c>undone</c>.</summary>
    public static string Word(DecisionKind what) => what switch
    {
        DecisionKind.Accepted => "accepted",
        DecisionKind.Rejected => "rejected",
        DecisionKind.Corrected => "corrected",
        _ => "undone",
    };

    private static DecisionKind What(string word) => word switch
    {
        "accepted" => DecisionKind.Accepted,
        "rejected" => DecisionKind.Rejected,
        "corrected" => DecisionKind.Corrected,
        _ => DecisionKind.Undone,
    };

    private static Decision Read(DbDataReader row) => new(
        row.GetInt64(0), new DocumentPlace(row.GetString(1), row.GetInt32(2)),
        new StatementPlace(new RemarkStretch(row.GetInt32(3), row.GetInt32(4), row.GetString(5)), Text(row, 6), row.IsDBNull(7) ? null : row.GetInt32(7)),
        What(row.GetString(8)), new StatementCorrection(Text(row, 9), Text(row, 10), Text(row, 11)), row.GetString(12), row.GetString(13));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
