using System.CommandLine;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel search QUERY</c>: the paragraphs of the archive that answer, with the reason why.</summary>
internal static class SearchCommand
{
    private const string Csv = "csv";

    public static Command Create(CommandHost host)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, \"phrases\", AND OR NOT + -, word*, word~1, \"a b\"~5, field:value, date:[2007 TO 2010]; see docs/archive.md",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> archive = ArchiveOption.Create();
        Option<string> format = Choice.OfWords("--format", "Print text for people, JSON, or a table", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, Csv);
        Option<string> sort = Choice.OfWords("--sort", "Order of the hits", "relevance", "relevance", "newest", "oldest");
        Option<int> limit = Choice.OfNumber("--limit", "Hits to show at most", "N", preset: 20, least: 0, most: 100_000);
        Option<int> offset = Choice.OfNumber("--offset", "Hits to pass over", "N", preset: 0, least: 0, most: int.MaxValue);
        var facets = new Option<bool>("--facets") { Description = "Show how many documents have which post, year, tag, marking, form, source" };
        var command = new Command("search", "Find the paragraphs of the archive that answer a query") { query, archive, format, sort, limit, offset, facets };
        command.SetAction(parsed => ArchiveOption.Use(host, "search", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            // Words given one by one are one query.
            string asked = string.Join(' ', parsed.GetValue(query)!);
            string kind = parsed.GetValue(format)!;
            var options = new SearchOptions
            {
                Limit = parsed.GetValue(limit),
                Offset = parsed.GetValue(offset),
                Order = parsed.GetValue(sort) switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Relevance },
                Facets = kind == OutputFormat.Json || parsed.GetValue(facets),
            };
            SearchResult result = new ArchiveSearch(store).Search(asked, options);
            if (result.Error is { } error)
            {
                host.Errors.WriteLine($"reftel search: {Escaped.Line(error.Message)}\n{Escaped.Lines(error.Point(asked))}");
                return ExitCode.Usage;
            }

            host.Write(kind switch
            {
                OutputFormat.Json => JsonText.Of(json => SearchJson.Write(json, result)),
                Csv => HitTable.Csv(result),
                _ => Text(host, result, options),
            });
            return ExitCode.Done;
        }));
        return command;
    }

    private static string Text(CommandHost host, SearchResult result, SearchOptions options)
    {
        var page = new Page(host.MeasureWidth(), host.Colour);
        HitPage.Write(page, result, options);
        return page.ToString();
    }
}
