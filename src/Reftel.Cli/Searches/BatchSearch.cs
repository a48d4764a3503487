using Reftel.Archive;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Cli.Commands;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Searches;

/// <summary><c>reftel search --batch FILE</c>: many queries, a row for each. A row that is wrong is told, and the others run.</summary>
/// <param name="host">Where it is written.</param>
/// <param name="store">The archive.</param>
/// <param name="format">One of <see cref="OutputFormat"/>.</param>
internal sealed class BatchSearch(CommandHost host, ISearchedStore store, string format)
{
    public int Run(string path)
    {
        TermList list = TermList.Read(path, host);
        if (list.Error is { } unread)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel search: {path}: {unread}"));
            return ExitCode.Failure;
        }

        var search = new ArchiveSearch(store);
        var answers = new List<TermAnswer>();
        foreach (SearchTerm term in list.Terms)
        {
            host.Stop.ThrowIfCancellationRequested();
            SearchResult? result = term.Problem is null ? search.Search(term.Query, new SearchOptions { Limit = 1, Facets = format == OutputFormat.Json }) : null;
            answers.Add(new TermAnswer(term, result, result is null ? new QueryError(0, 0, term.Problem!) : result.Error));
        }

        host.Write(Print(answers));
        foreach ((SearchTerm term, SearchResult? result, QueryError? error) in answers)
        {
            string place = $"{path}({term.Line}): ";
            if (result is not null)
            {
                SearchRun.Remark(host, place, term.Query, result);
            }
            else
            {
                SearchRun.PointAt(host, place, term.Query, error!);
            }
        }

        return answers.Exists(answer => answer.Error is not null) ? ExitCode.Failure : ExitCode.Done;
    }

    private string Print(List<TermAnswer> answers)
    {
        switch (format)
        {
            case OutputFormat.Json:
                return string.Concat(answers.Select(answer => JsonText.Of(json => TermAnswerText.Write(json, answer))));
            case OutputFormat.Csv:
                return TermAnswerText.Csv(answers);
            default:
                var page = new Page(host.MeasureWidth(), host.Colour);
                TermAnswerText.Write(page, answers);
                return page.ToString();
        }
    }
}

/// <summary>A row of a list of queries and its answer.</summary>
/// <param name="Term">The row.</param>
/// <param name="Result">What answers; null when the row cannot be read.</param>
/// <param name="Error">What is wrong with it, or null.</param>
internal sealed record TermAnswer(SearchTerm Term, SearchResult? Result, QueryError? Error);
