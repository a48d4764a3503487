using System.Data.Common;
using Reftel.Archive.Actors;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store.Actors;

/// <summary>The tables <c>actor</c>, <c>mention</c> and <c>office</c>, whatever engine keeps them: how they are written, and made one over the archive.</summary>
/// <param name="connection">The archive.</param>
/// <param name="rows">Writes rows through the same connection.</param>
internal sealed class ActorTables(ISharedConnection connection, RowInsertion rows)
{
    private static readonly string[] Tables = ["actor", "mention", "office"];

    public static string[] ActorColumns { get; } = ["document", "key", "kind", "weak", "words", "identity", "evidence"];

    public static string[] MentionColumns { get; } = ["document", "number", "actor", "kind", "name", "rule", "places"];

    public static string[] OfficeColumns { get; } =
        ["document", "number", "actor", "title", "of_actor", "held_from", "held_to", "as_of", "former", "first", "last", "quote"];

    /// <summary>Puts the actors of documents in the place of those that are there. Each stands by itself until <see cref="Resolve"/>.</summary>
    public void Keep(IReadOnlyList<DocumentStatements> documents)
    {
        foreach (DocumentStatements read in documents)
        {
            foreach (string table in Tables)
            {
                connection.Change($"DELETE FROM {table} WHERE document = $1", read.Document);
            }
        }

        rows.Insert("actor", ActorColumns, documents.SelectMany(read => read.Actors.Actors.Select(actor => new object?[]
        {
            read.Document, Text(actor.Key), actor.Kind, actor.IsWeak ? 1 : 0, Text(actor.Words), Text(actor.Key), null,
        })));
        rows.Insert("mention", MentionColumns, documents.SelectMany(read => read.Actors.Mentions.Select((mention, i) => new object?[]
        {
            read.Document, i + 1, Text(mention.Actor), mention.Kind, Text(mention.Name), mention.Rule, StatementPlaces.Write(mention.Places),
        })));
        rows.Insert("office", OfficeColumns, documents.SelectMany(read => read.Actors.Offices.Select((office, i) => new object?[]
        {
            read.Document, i + 1, Text(office.Actor), Text(office.Title), Text(office.Of), office.From, office.To, office.AsOf, office.IsFormer ? 1 : 0,
            office.Place.Start, office.Place.End, Text(office.Quote),
        })));
    }

    public void Forget()
    {
        foreach (string table in Tables)
        {
            connection.Change($"DELETE FROM {table}");
        }
    }

    /// <summary>Whether documents have actors that have not been compared with those of others.</summary>
    public bool AreWaiting() => connection.Select("SELECT 1 FROM actor WHERE evidence IS NULL LIMIT 1", _ => true).Count > 0;

    /// <summary>Compares all actors and writes what has changed. See <see cref="ActorResolution"/>.</summary>
    public void Resolve(IReadOnlyList<ActorDecision> decisions)
    {
        const string Same = "min(identity), max(identity), min(evidence), max(evidence), count(evidence)";
        ILookup<(string, string), OfficeSign> offices = OfficesOfNodes();
        var nodes = connection.Select(
            $"SELECT key, kind, count(*), {Same} FROM actor WHERE weak = 0 GROUP BY key, kind",
            row => (Node: new ActorNode(row.GetString(0), row.GetString(1), row.GetInt64(2), [.. offices[(row.GetString(0), row.GetString(1))]]), Now: Now(row)));
        ILookup<(long, string), OfficeSign> ofWeak = OfficesOfWeak();
        var weak = connection.Select(
            "SELECT document, key, identity, evidence FROM actor WHERE weak = 1",
            row => (Actor: new WeakActor(row.GetInt64(0), row.GetString(1), [.. ofWeak[(row.GetInt64(0), row.GetString(1))]]), Now: row.IsDBNull(3) ? default(ResolvedActor?) : new ResolvedActor(row.GetString(2), row.GetString(3))));
        ResolvedActors resolved = ActorResolution.Of(nodes.Select(each => each.Node), weak.Select(each => each.Actor), decisions);
        foreach ((ActorNode node, ResolvedActor? now) in nodes)
        {
            if (resolved.Nodes[(node.Key, node.Kind)] is var wanted && wanted != now)
            {
                connection.Change("UPDATE actor SET identity = $3, evidence = $4 WHERE key = $1 AND kind = $2 AND weak = 0", node.Key, node.Kind, wanted.Identity, wanted.Evidence);
            }
        }

        foreach ((WeakActor actor, ResolvedActor? now) in weak)
        {
            if (resolved.Weak[(actor.Document, actor.Key)] is var wanted && wanted != now)
            {
                connection.Change("UPDATE actor SET identity = $3, evidence = $4 WHERE document = $1 AND key = $2", actor.Document, actor.Key, wanted.Identity, wanted.Evidence);
            }
        }
    }

    private ILookup<(string, string), OfficeSign> OfficesOfNodes() => Signs(connection.Select(
        """
        SELECT a.key, a.kind, o.title, o.of_actor, min(o.as_of), max(o.as_of) FROM office o JOIN actor a ON a.document = o.document AND a.key = o.actor
        WHERE a.weak = 0 AND o.as_of IS NOT NULL GROUP BY a.key, a.kind, o.title, o.of_actor ORDER BY 1, 2, 3, 4
        """,
        row => ((row.GetString(0), row.GetString(1)), Sign(row))));

    private ILookup<(long, string), OfficeSign> OfficesOfWeak() => Signs(connection.Select(
        """
        SELECT a.document, a.key, o.title, o.of_actor, o.as_of, o.as_of FROM office o JOIN actor a ON a.document = o.document AND a.key = o.actor
        WHERE a.weak = 1 AND o.as_of IS NOT NULL
        """,
        row => ((row.GetInt64(0), row.GetString(1)), Sign(row))));

    private static ILookup<T, OfficeSign> Signs<T>(List<(T Key, OfficeSign? Sign)> signs) =>
        signs.Where(each => each.Sign is not null).ToLookup(each => each.Key, each => each.Sign!.Value);

    private static OfficeSign? Sign(DbDataReader row) => OfficeSign.Read(row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4), row.GetString(5));

    // Null where the rows differ, or where one has not been compared.
    private static ResolvedActor? Now(DbDataReader row) => row.GetInt64(7) == row.GetInt64(2) && row.GetString(3) == row.GetString(4) && row.GetString(5) == row.GetString(6)
        ? new ResolvedActor(row.GetString(3), row.GetString(5))
        : null;

    private static string? Text(string? text) => Storable.Text(text);
}
