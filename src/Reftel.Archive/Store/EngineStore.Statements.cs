using Reftel.Archive.Statements;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <content>What is said in the documents.</content>
internal abstract partial class EngineStore
{
    private const int RowsAtOnce = 64;

    /// <summary>The tables of statements through the connection that writes, where no document is taken away meanwhile.</summary>
    protected abstract StatementTables WrittenStatements { get; }

    public StatementReading Reading() => Read(() => StatementReading.Of(Connection));

    public void KeepGazetteer(string? yaml, bool metonyms) => Change(() =>
    {
        var tables = new GazetteerTables(WrittenConnection);
        KeptGazetteer now = tables.Latest() ?? KeptGazetteer.None;
        var wanted = new KeptGazetteer(yaml ?? now.Yaml, metonyms);
        if (wanted != now)
        {
            tables.Add(wanted, StoreTime.Now(Clock), Account);
        }

        return true;
    });

    public void KeepScales(string yaml) => Change(() =>
    {
        var tables = new ScaleTables(WrittenConnection);
        if (tables.Latest() != yaml)
        {
            tables.Add(yaml, StoreTime.Now(Clock), Account);
        }

        return true;
    });

    public IReadOnlyList<long> FilesWithoutStatements(string rules, long after, int most) => Read(() => new StatementTables(Connection).FilesWithout(rules, after, most));

    public long CountWithoutStatements(string rules) => Read(() => new StatementTables(Connection).CountWithout(rules));

    public long KeepStatements(IReadOnlyList<DocumentStatements> documents, string rules) => Change(() => WrittenStatements.Keep(documents, rules));

    public void ForgetStatements() => Change(() =>
    {
        WrittenStatements.Forget();
        return true;
    });

    /// <inheritdoc cref="IKeptStatements.Statements"/>
    /// <remarks>The places of all are light; their words are read while they are taken.</remarks>
    public StatementPage Statements(StatementQuestion question)
    {
        List<StatementPlace> places = Read(() => new StatementTables(Connection).Places(question));
        IReadOnlyDictionary<string, int> kinds;
        if (StatementTables.IsAmongMany(question))
        {
            places = places.FindAll(place => question.Documents!.Contains(place.Document));
            kinds = places.CountBy(place => place.Kind).ToDictionary();
            places = [.. places.Skip(question.Offset).Take(question.Limit)];
        }
        else
        {
            kinds = Read(() => new StatementTables(Connection).Kinds(question));
        }

        return new StatementPage(places.Chunk(RowsAtOnce).SelectMany(some => Read(() => new StatementTables(Connection).At(some))), places.Count, kinds);
    }

    public IReadOnlyList<(int Year, int Count)> StatementYears(StatementQuestion question) => Read(() => new StatementTables(Connection).Years(question));

    public IReadOnlyList<int> StatementNumbersOf(long document) => Read(() => new StatementTables(Connection).NumbersOf(document));

    public IReadOnlyList<StatementRow> StatementsOf(long document) => Read(() => new StatementTables(Connection).Of(document));

    public IReadOnlySet<long> Stating(StatementTest test) => Read(() => new StatementTables(Connection).Documents(test));
}
