using Reftel.Archive.Statements;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <content>What is said in the documents.</content>
internal abstract partial class EngineStore
{
    /// <summary>The tables of statements through the connection that writes, where no document is taken away meanwhile.</summary>
    protected abstract StatementTables WrittenStatements { get; }

    public IReadOnlyList<long> FilesWithoutStatements(string rules, long after, int most) => Read(() => new StatementTables(Connection).FilesWithout(rules, after, most));

    public long CountWithoutStatements(string rules) => Read(() => new StatementTables(Connection).CountWithout(rules));

    public long KeepStatements(IReadOnlyList<DocumentStatements> documents, string rules) => Change(() => WrittenStatements.Keep(documents, rules));

    public void ForgetStatements() => Change(() =>
    {
        WrittenStatements.Forget();
        return true;
    });

    public StatementPage Statements(StatementQuestion question) => Read(() => new StatementTables(Connection).List(question));

    public IReadOnlyList<StatementRow> StatementsOf(long document) => Read(() => new StatementTables(Connection).Of(document));

    public IReadOnlySet<long> Stating(StatementTest test) => Read(() => new StatementTables(Connection).Documents(test));
}
