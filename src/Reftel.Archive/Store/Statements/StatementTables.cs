using System.Globalization;
using Reftel.Archive.Statements;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Ledger;

namespace Reftel.Archive.Store.Statements;

/// <summary>The tables <c>statement</c> and <c>statement_reading</c>, whatever engine keeps them.</summary>
/// <param name="connection">The archive.</param>
/// <param name="rowsAtOnce">Rows of one insertion. A server is best asked seldom; SQLite looks for each parameter among all of them.</param>
internal sealed class StatementTables(ISharedConnection connection, int rowsAtOnce = 1)
{
    private readonly RowInsertion _rows = new(connection, rowsAtOnce);

    private const int MostNamed = 200;

    private const string Waiting = "FROM document d LEFT JOIN statement_reading r ON r.document = d.key AND r.rules = $1 WHERE r.document IS NULL";
    private const string Newest = "s.document NOT IN (SELECT document FROM older_version)";
    private const string Tables = "statement s JOIN document d ON d.key = s.document JOIN original o ON o.key = d.original";
    private const string Order = "ORDER BY substr(coalesce(s.said_on, d.date, ''), 1, 10), d.id, s.document, s.number";

    /// <summary>The tables of actors, through the same connection.</summary>
    public ActorTables Actors => new(connection, _rows);

    public List<long> FilesWithout(string rules, long after, int most) => connection.Select(
        $"SELECT DISTINCT d.original {Waiting} AND d.original > $2 ORDER BY d.original LIMIT $3", row => row.GetInt64(0), rules, after, most);

    public long CountWithout(string rules) => connection.Select($"SELECT count(*) {Waiting}", row => row.GetInt64(0), rules)[0];

    /// <inheritdoc cref="IKeptStatements.KeepStatements"/>
    public long Keep(IReadOnlyList<DocumentStatements> documents, string rules)
    {
        var values = new List<object?[]>();
        var actors = new List<DocumentStatements>();
        long written = 0;
        foreach (DocumentStatements read in documents)
        {
            if (connection.Select(
                "SELECT r.rules FROM document d LEFT JOIN statement_reading r ON r.document = d.key WHERE d.key = $1",
                row => row.IsDBNull(0) ? "" : row.GetString(0), read.Document) is not [var before] || before == rules)
            {
                continue;
            }

            connection.Change("DELETE FROM statement WHERE document = $1", read.Document);
            connection.Change("DELETE FROM statement_reading WHERE document = $1", read.Document);
            connection.Change(
                "INSERT INTO statement_reading (document, rules, statements, actors) VALUES ($1, $2, $3, $4)", read.Document, rules, read.Rows.Count, read.Actors.Actors.Length);
            actors.Add(read);
            values.AddRange(read.Rows.Select(row => StatementColumns.Values(read.Document, row)));
            written += read.Rows.Count;
        }

        _rows.Insert("statement", StatementColumns.Written, values);
        Actors.Keep(actors);
        return written;
    }

    public void Forget()
    {
        connection.Change("DELETE FROM statement");
        connection.Change("DELETE FROM statement_reading");
        Actors.Forget();
    }

    /// <summary>Keys of the documents with a statement that answers.</summary>
    public HashSet<long> Documents(StatementTest test)
    {
        var values = new SqlValues();
        string condition = test.Sql(values);
        return [.. connection.Select($"SELECT DISTINCT s.document FROM statement s WHERE {condition}", row => row.GetInt64(0), values.All)];
    }

    public List<StatementRow> Of(long document) =>
        connection.Select($"SELECT {StatementColumns.Selected} FROM {Tables} WHERE s.document = $1 ORDER BY s.number", StatementColumns.Read, document);

    public List<int> NumbersOf(long document) => connection.Select("SELECT number FROM statement WHERE document = $1", row => row.GetInt32(0), document);

    /// <inheritdoc cref="IKeptStatements.CountStatements"/>
    public long Count(StatementTest test)
    {
        var values = new SqlValues();
        string condition = Condition(new StatementQuestion(test), values);
        return connection.Select($"SELECT count(*) FROM statement s WHERE {condition}", row => row.GetInt64(0), values.All)[0];
    }

    /// <inheritdoc cref="IKeptStatements.EveryStatement"/>
    /// <remarks>Made while they are read: a row that is held until all are there has to be moved about in memory.</remarks>
    public List<T> Every<T>(StatementTest test, Func<long, string?> idOf, Func<DocumentStatement, T?> make)
        where T : class
    {
        var values = new SqlValues();
        var columns = new StatedColumns(idOf);
        string sql = $"SELECT {StatedColumns.Selected} FROM statement s WHERE {Condition(new StatementQuestion(test), values)} ORDER BY s.document, s.number";
        List<T?> made = connection.Select(sql, row => columns.Read(row) is { } statement ? make(statement) : null, values.All);
        made.RemoveAll(one => one is null);
        return made!;
    }

    /// <inheritdoc cref="IKeptStatements.DocumentHashes"/>
    public Dictionary<long, string> Hashes() => connection.Select(
        "SELECT d.key, o.sha256 FROM document d JOIN original o ON o.key = d.original", row => KeyValuePair.Create(row.GetInt64(0), row.GetString(1))).ToDictionary();

    /// <summary>How many statements answer, by kind.</summary>
    public Dictionary<string, int> Kinds(StatementQuestion question)
    {
        var values = new SqlValues();
        string condition = Condition(question, values);
        return connection.Select(
            $"SELECT s.kind, count(*) FROM statement s WHERE {condition} GROUP BY s.kind", row => (row.GetString(0), (int)row.GetInt64(1)), values.All).ToDictionary();
    }

    /// <summary>How many statements answer, by year.</summary>
    public List<(int Year, int Count)> Years(StatementQuestion question)
    {
        var values = new SqlValues();
        string sql = $"SELECT substr(coalesce(s.said_on, d.date), 1, 4), s.document FROM statement s JOIN document d ON d.key = s.document WHERE {Condition(question, values)}";
        return [.. connection.Select(sql, row => (Year: row.IsDBNull(0) ? null : row.GetString(0), Document: row.GetInt64(1)), values.All)
            .Where(row => question.Documents?.Contains(row.Document) != false && int.TryParse(row.Year, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .CountBy(row => int.Parse(row.Year!, CultureInfo.InvariantCulture)).Select(pair => (pair.Key, pair.Value)).Order()];
    }

    /// <summary>Where the statements of a page stand, in their order; without those of documents that are not asked for.</summary>
    public List<StatementPlace> Places(StatementQuestion question)
    {
        var values = new SqlValues();
        string sql = $"SELECT s.document, s.number, s.kind FROM statement s JOIN document d ON d.key = s.document WHERE {Condition(question, values)} {Order}";
        if (!IsAmongMany(question))
        {
            sql += $" LIMIT {values.Name(question.Limit)} OFFSET {values.Name(question.Offset)}";
        }

        return connection.Select(sql, row => new StatementPlace(row.GetInt64(0), row.GetInt32(1), row.GetString(2)), values.All);
    }

    /// <summary>The statements at some places, in the order of those.</summary>
    public IEnumerable<StatementRow> At(IReadOnlyList<StatementPlace> places)
    {
        var values = new SqlValues();
        string asked = string.Join(", ", places.Select(place => $"({values.Name(place.Document)}, {values.Name(place.Number)})"));
        Dictionary<(long, int), StatementRow> rows = connection.Select(
            $"SELECT {StatementColumns.Selected}, s.document FROM {Tables} WHERE (s.document, s.number) IN (VALUES {asked})",
            row => (Key: (row.GetInt64(row.FieldCount - 1), row.GetInt32(0)), Row: StatementColumns.Read(row)),
            values.All).ToDictionary(row => row.Key, row => row.Row);

        // What somebody took away in the meantime is not there any more.
        return places.Select(place => rows.GetValueOrDefault((place.Document, place.Number))).OfType<StatementRow>();
    }

    /// <summary>Whether the documents asked for are so many that they are told apart here and not by the engine.</summary>
    public static bool IsAmongMany(StatementQuestion question) => question.Documents is { Count: > MostNamed };

    /// <summary>How many there are of each kind, also of older versions.</summary>
    public StatementCounts Count()
    {
        Dictionary<string, long> kinds = connection.Select("SELECT kind, count(*) FROM statement GROUP BY kind", row => (row.GetString(0), row.GetInt64(1))).ToDictionary();
        return new StatementCounts(
            connection.Select("SELECT count(*) FROM statement_reading", row => row.GetInt64(0))[0], CountWithout(StatementReading.Of(connection).Rules),
            Of("information"), Of("judgement"), Of("forecast"), Of("commitment"), Of("recommendation"), Of("assumption"));

        long Of(string kind) => kinds.GetValueOrDefault(kind);
    }

    private static string Condition(StatementQuestion question, SqlValues values)
    {
        string condition = question.Test.Sql(values) + (question.AllVersions ? "" : $" AND {Newest}");
        return question.Documents is not { } documents || IsAmongMany(question) ? condition
            : documents.Count == 0 ? "1 = 0"
            : $"{condition} AND s.document IN ({string.Join(", ", documents.Select(key => values.Name(key)))})";
    }
}
