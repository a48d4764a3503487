using Reftel.Archive;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Cli.Commands;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Searches;

/// <summary>One query and its answer, as text, JSON or a table.</summary>
/// <param name="host">Where it is written.</param>
/// <param name="store">The archive.</param>
/// <param name="format">One of <see cref="OutputFormat"/>.</param>
internal sealed class SearchRun(CommandHost host, ISearchedStore store, string format)
{
    /// <returns>The exit code; a mistake in the query has been pointed at.</returns>
    public int Run(string query, SearchOptions options)
    {
        SearchResult result = new ArchiveSearch(store).Search(query, options with { Facets = options.Facets || format == OutputFormat.Json });
        Remark(host, "", query, result);
        if (result.Error is not null)
        {
            return ExitCode.Usage;
        }

        host.Write(format switch
        {
            OutputFormat.Json => JsonText.Of(json => SearchJson.Write(json, result, query)),
            OutputFormat.Csv => HitTable.Csv(result),
            _ => Text(result, options),
        });
        return ExitCode.Done;
    }

    /// <summary>Tells what is wrong with a query, or what of it was passed over.</summary>
    /// <param name="host">Where.</param>
    /// <param name="place">Where the query stands, with a blank behind it; or nothing.</param>
    /// <param name="query">The query as typed.</param>
    /// <param name="result">Its answer.</param>
    /// <param name="command">Who says so.</param>
    public static void Remark(CommandHost host, string place, string query, SearchResult result, string command = "search")
    {
        foreach (QueryError remark in result.Error is { } error ? [error] : result.Notices)
        {
            PointAt(host, place, query, remark, command);
        }
    }

    /// <summary>Says something of a part of a query, with a caret below it.</summary>
    public static void PointAt(CommandHost host, string place, string query, QueryError remark, string command = "search") =>
        host.Errors.WriteLine($"reftel {command}: {Escaped.Line(place + remark.Message)}\n{Caret.Under(query, remark.Start, remark.Length)}");

    private string Text(SearchResult result, SearchOptions options)
    {
        var page = new Page(host.MeasureWidth(), host.Colour);
        HitPage.Write(page, result, options);
        return page.ToString();
    }
}
