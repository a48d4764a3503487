using System.Data.Common;

namespace Reftel.Archive.Store.Actors;

/// <summary>The table <c>actor_decision</c>, whatever engine keeps it. Rows are only added.</summary>
/// <param name="connection">The archive.</param>
internal sealed class ActorDecisionTables(ISharedConnection connection)
{
    private const string Columns = "key, what, one, other, undoes, note, made_on, made_by";

    public ActorDecision Add(ActorDecisionKind what, string one, string other, long? undoes, string? note, string madeOn, string madeBy) => connection.Select(
        $"INSERT INTO actor_decision (what, one, other, undoes, note, made_on, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {Columns}",
        Read, Word(what), one, other, undoes, Storable.Text(note), madeOn, madeBy)[0];

    public List<ActorDecision> All() => connection.Select($"SELECT {Columns} FROM actor_decision ORDER BY key", Read);

    /// <summary><c>merged</c>, <c>split</c>, <c>undone</c>.</summary>
    public static string Word(ActorDecisionKind what) => what switch
    {
        ActorDecisionKind.Merged => "merged",
        ActorDecisionKind.Split => "split",
        _ => "undone",
    };

    private static ActorDecision Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1) switch { "merged" => ActorDecisionKind.Merged, "split" => ActorDecisionKind.Split, _ => ActorDecisionKind.Undone },
        row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetInt64(4), row.IsDBNull(5) ? null : row.GetString(5), row.GetString(6), row.GetString(7));
}
