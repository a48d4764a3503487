using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Cli.Rendering;
using Reftel.Cli.Searches;

namespace Reftel.Cli.Commands;

/// <summary>The statements of an archive: those of a document, of the documents that answer a query, or all.</summary>
internal sealed class ArchiveStatements(CommandHost host, IArchiveStore store)
{
    private const int WrittenAtOnce = 64;

    public required StatementTest Test { get; init; }

    public required string Format { get; init; }

    public bool AllVersions { get; init; }

    public int Limit { get; init; }

    public int Offset { get; init; }

    /// <param name="asked">An id, a query, or nothing.</param>
    /// <returns>The exit code.</returns>
    public int Run(string asked)
    {
        if (QuestionOf(asked) is not { } question)
        {
            return ExitCode.Usage;
        }

        StatementPage page = store.Statements(question);
        var output = new StatementOutput(host, Format);
        host.Write(output.Header);
        foreach (StatementRow[] rows in page.Rows.Chunk(WrittenAtOnce))
        {
            host.Stop.ThrowIfCancellationRequested();
            host.Write(output.Write(rows));
            if (host.IsOutputClosed())
            {
                break;
            }
        }

        if (output.Summary.Length > 0)
        {
            long all = page.Kinds.Values.Sum(count => (long)count);
            host.Write(page.Count < all ? $"{page.Count:N0} of {StatementOutput.SummaryOf(page.Kinds)}; --limit and --offset show others\n" : output.Summary);
        }

        WaitingStatements.Tell(host, store, "statements");
        return ExitCode.Done;
    }

    private StatementQuestion? QuestionOf(string asked)
    {
        var question = new StatementQuestion(Test) { AllVersions = AllVersions, Limit = Limit, Offset = Offset };
        if (asked.Length > 0 && !asked.Contains(' ', StringComparison.Ordinal) && store.Find(asked) is { Count: > 0 } versions)
        {
            return question with { Documents = versions.Select(document => document.Card.Key).ToHashSet() };
        }

        AnsweringDocuments answering = new ArchiveSearch(store).Documents(asked, AllVersions);
        foreach (QueryError remark in answering.Error is { } error ? [error] : answering.Notices)
        {
            SearchRun.PointAt(host, "", asked, remark, "statements");
        }

        return answering.Error is not null ? null
            : question with { Documents = answering.Keys, Test = answering.Statements is { } asks ? new AllTest([Test, asks]) : Test };
    }
}
