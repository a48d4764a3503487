using System.Globalization;
using Reftel.Archive.Actors;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Store.Actors;

/// <summary>What is asked of the tables of actors. Nothing is told of documents that may not be seen, neither in counts nor in keys.</summary>
/// <param name="connection">The archive.</param>
/// <param name="documents">Documents that may be seen; null for all.</param>
internal sealed class ActorQuestions(ISharedConnection connection, IReadOnlySet<long>? documents)
{
    private const int MostOffices = 2_000;
    private const string Kind = "coalesce(min(CASE WHEN a.key = a.identity THEN a.kind END), min(a.kind))";

    // Places of a name are parted by commas.
    private const string Mentions = "sum(length(m.places) - length(replace(m.places, ',', '')) + 1)";

    private readonly string _seen = "a.document NOT IN (SELECT document FROM older_version)"
        + (documents is null ? "" : documents.Count == 0 ? " AND 1 = 0" : $" AND a.document IN ({string.Join(',', documents.Order().Select(key => key.ToString(CultureInfo.InvariantCulture)))})");

    public ActorList List(ActorQuestion question)
    {
        var values = new SqlValues();
        string asked = _seen;
        if (question.Query is { } query && FoldedWords.Of(query) is var words)
        {
            // Folded words have no letters that mean something in a pattern.
            asked += words is null ? " AND 1 = 0" : $" AND a.identity IN (SELECT b.identity FROM actor b WHERE b.words LIKE {values.Name($"%{words.TrimEnd()}%")})";
        }

        string having = question.Kind is { } kind ? $" HAVING {Kind} = {values.Name(kind)}" : "";
        string groups = $"FROM actor a WHERE {asked} GROUP BY a.identity{having}";
        object?[] all = values.All;
        int count = (int)connection.Select($"SELECT count(*) FROM (SELECT a.identity {groups}) found", row => row.GetInt64(0), all)[0];
        string page = $"LIMIT {values.Name(question.Limit)} OFFSET {values.Name(question.Offset)}";
        var found = connection.Select(
            $"SELECT a.identity, {Kind}, count(DISTINCT a.document), min(a.weak) {groups} ORDER BY 3 DESC, 1 {page}",
            row => (Identity: row.GetString(0), Kind: row.GetString(1), Documents: (int)row.GetInt64(2), IsWeak: row.GetInt32(3) != 0), values.All);
        Dictionary<string, string> names = Names([.. found.Select(each => each.Identity)]);
        return new ActorList([.. found.Select(each => new ActorCard(
            Keys(each.Identity, out _) is [.. var keys] ? Shown(each.Identity, keys) : each.Identity, names.GetValueOrDefault(each.Identity) ?? each.Identity, each.Kind, each.Documents, each.IsWeak))], count);
    }

    public KeptActor? Actor(string key, IReadOnlyList<ActorDecision> decisions)
    {
        if (IdentityOf(key) is not { } identity)
        {
            return null;
        }

        List<ActorSpelling> keys = Keys(identity, out bool all);
        string name = Names([identity]).GetValueOrDefault(identity) ?? identity;
        ActorCard card = connection.Select(
            $"SELECT {Kind}, count(DISTINCT a.document), min(a.weak) FROM actor a WHERE a.identity = $1 AND {_seen}",
            row => new ActorCard(Shown(identity, keys), name, row.GetString(0), (int)row.GetInt64(1), row.GetInt32(2) != 0),
            identity)[0];

        // Reasons name other spellings.
        IReadOnlyList<ActorSpelling> spellings = all ? keys : keys.ConvertAll(spelling => spelling with { Evidence = "" });
        HashSet<string> known = [.. keys.Select(spelling => spelling.Key)];
        return new KeptActor(card, spellings, NamesOf(identity), OfficesOf(identity), DecisionsOf(known, decisions)) { Identity = identity };
    }

    private string? IdentityOf(string key) => connection.Select(
        $"SELECT a.identity FROM actor a WHERE (a.identity = $1 OR a.key = $1) AND {_seen} GROUP BY a.identity ORDER BY CASE WHEN a.identity = $1 THEN 0 ELSE 1 END, count(*) DESC, 1 LIMIT 1",
        row => row.GetString(0), key).FirstOrDefault();

    private List<ActorSpelling> Keys(string identity, out bool all)
    {
        var rows = connection.Select(
            $"SELECT a.key, sum(CASE WHEN {_seen} THEN 1 ELSE 0 END), min(a.evidence) FROM actor a WHERE a.identity = $1 GROUP BY a.key ORDER BY 2 DESC, 1",
            row => new ActorSpelling(row.GetString(0), (int)row.GetInt64(1), row.IsDBNull(2) ? "" : row.GetString(2)), identity);
        all = documents is null || rows.TrueForAll(row => row.Documents > 0);
        return rows.FindAll(row => row.Documents > 0);
    }

    // The key itself may come from a document that is not seen.
    private string Shown(string identity, List<ActorSpelling> keys) =>
        documents is null || keys.Count == 0 || keys.Exists(spelling => identity == spelling.Key || identity.StartsWith($"{spelling.Key}.", StringComparison.Ordinal)) ? identity : keys[0].Key;

    // In usual letters (ActorTitle) the name that most documents use; of people one with a given name where there is one.
    private Dictionary<string, string> Names(IReadOnlyList<string> identities)
    {
        if (identities.Count == 0)
        {
            return [];
        }

        var values = new SqlValues();
        string asked = string.Join(", ", identities.Select(values.Name));
        return connection.Select(
            $"""
            SELECT a.identity, m.name, m.kind, m.rule, count(DISTINCT a.document) FROM actor a JOIN mention m ON m.document = a.document AND m.actor = a.key
            WHERE a.identity IN ({asked}) AND {_seen} AND (m.kind <> 'office' OR m.rule = 'office-of-post') GROUP BY a.identity, m.name, m.kind, m.rule
            """,
            row => (Identity: row.GetString(0), Name: row.GetString(1), Kind: row.GetString(2), Rule: row.IsDBNull(3) ? null : row.GetString(3), Documents: row.GetInt64(4)),
            values.All)
            .GroupBy(row => row.Identity, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group
                .OrderByDescending(row => row.Rule is null or Reading.Documents.Mention.OwnList).ThenByDescending(row => row.Kind != "person" || row.Name.Contains(' ', StringComparison.Ordinal))
                .ThenByDescending(row => row.Name.Any(char.IsLower)).ThenByDescending(row => row.Documents).ThenBy(row => row.Name, StringComparer.Ordinal)
                .Select(row => ActorTitle.Of(row.Identity, row.Name, row.Kind, row.Rule)).First(), StringComparer.Ordinal);
    }

    private List<ActorName> NamesOf(string identity) => connection.Select(
        $"""
        SELECT m.name, m.rule, d.language, count(DISTINCT a.document), {Mentions} FROM actor a JOIN mention m ON m.document = a.document AND m.actor = a.key JOIN document d ON d.key = a.document
        WHERE a.identity = $1 AND {_seen} AND (m.kind <> 'office' OR m.rule = 'office-of-post') AND coalesce(m.rule, '') <> 'pronoun' GROUP BY m.name, m.rule, d.language
        """,
        row => (Name: row.GetString(0), Rule: row.IsDBNull(1) ? null : row.GetString(1), Language: row.IsDBNull(2) ? null : row.GetString(2), Documents: (int)row.GetInt64(3), Mentions: (int)row.GetInt64(4)),
        identity)
        .GroupBy(row => (row.Name, row.Rule))
        .Select(group => new ActorName(
            group.Key.Name, group.Key.Rule, [.. group.Select(row => row.Language).OfType<string>().Order(StringComparer.Ordinal)], group.Sum(row => row.Documents), group.Sum(row => row.Mentions)))
        .OrderBy(name => name.Rule is not null).ThenByDescending(name => name.Documents).ThenByDescending(name => name.Mentions).ThenBy(name => name.Name, StringComparer.Ordinal).ToList();

    private List<ActorOffice> OfficesOf(string identity) => connection.Select(
        $"""
        SELECT o.title, o.of_actor, o.held_from, o.held_to, o.as_of, o.former, d.id, f.sha256, o.first, o.last, o.quote
        FROM actor a JOIN office o ON o.document = a.document AND o.actor = a.key JOIN document d ON d.key = a.document JOIN original f ON f.key = d.original
        WHERE a.identity = $1 AND {_seen} ORDER BY coalesce(o.as_of, d.date, ''), d.id, o.first, o.number LIMIT {MostOffices}
        """,
        row => new ActorOffice(
            row.GetString(0), Text(row, 1), Text(row, 2), Text(row, 3), Text(row, 4), row.GetInt32(5) != 0, row.GetString(6), row.GetString(7), row.GetInt32(8), row.GetInt32(9), row.GetString(10)),
        identity);

    // Of its keys alone: a decision on a key that is not seen is not told.
    private List<ActorDecision> DecisionsOf(HashSet<string> keys, IReadOnlyList<ActorDecision> decisions)
    {
        List<ActorDecision> own = [.. decisions.Where(decision => IsKnown(decision.One) && (documents is null || IsKnown(decision.Other) || IsSeen(decision.Other)))
            .Concat(decisions.Where(decision => IsKnown(decision.Other) && (documents is null || IsKnown(decision.One) || IsSeen(decision.One))))
            .DistinctBy(decision => decision.Key).OrderBy(decision => decision.Key)];
        return own;

        bool IsKnown(string key) => keys.Contains(key.Split('.')[0]);
        bool IsSeen(string key) => IdentityOf(key) is not null;
    }

    private static string? Text(System.Data.Common.DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
