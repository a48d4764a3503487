using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Cli.Searches;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel search QUERY</c>: the paragraphs of the archive that answer, with the reason why; searches kept; lists of searches.</summary>
internal sealed class SearchCommand
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words, \"phrases\", AND OR NOT + -, word*, word~1, \"a b\"~5, field:value, date:[2007 TO 2010]; see docs/search.md",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _archive = ArchiveOption.Create();
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people, JSON, or a table", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    private readonly Option<string> _sort = Choice.OfWords("--sort", "Order of the hits", "relevance", "relevance", "newest", "oldest");
    private readonly Option<int> _limit = Choice.OfNumber("--limit", "Hits to show at most", "N", preset: 20, least: 0, most: 100_000);
    private readonly Option<int> _offset = Choice.OfNumber("--offset", "Hits to pass over", "N", preset: 0, least: 0, most: int.MaxValue);
    private readonly Option<bool> _facets = new("--facets") { Description = "Show how many documents have which post, year, tag, marking, form, source" };
    private readonly Option<bool> _allVersions = new("--all-versions") { Description = "Also older versions of documents, each told; else only the newest are found" };
    private readonly Option<string?> _save = new("--save") { Description = "Keep the query under a name", HelpName = "NAME" };
    private readonly Option<string?> _saved = new("--saved")
    {
        Description = "Run a saved query and mark what is new since your last look; without a name list all, with how much is new",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _new = new("--new") { Description = "With --saved NAME: only documents that are new" };
    private readonly Option<string?> _forget = new("--forget") { Description = "Take a saved query away", HelpName = "NAME" };
    private readonly Option<string?> _batch = new("--batch")
    {
        Description = "Run all queries of a CSV file with a column 'query' or 'term', and 'label' if wanted; - for standard input",
        HelpName = "FILE",
    };

    private SearchCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var search = new SearchCommand();
        var command = new Command("search", "Find the paragraphs of the archive that answer a query")
        {
            search._query, search._archive, search._format, search._sort, search._limit, search._offset, search._facets, search._allVersions,
            search._save, search._saved, search._new, search._forget, search._batch,
        };
        command.Validators.Add(search.Check);
        command.SetAction(parsed => search.Run(host, parsed));
        return command;
    }

    private void Check(CommandResult result)
    {
        bool asked = result.GetResult(_query)?.Tokens.Any(token => !string.IsNullOrWhiteSpace(token.Value)) == true;
        string[] modes = [.. new Option<string?>[] { _save, _saved, _forget, _batch }.Where(option => result.GetResult(option) is not null).Select(option => option.Name)];
        if (result.GetValue(_new) && result.GetValue(_saved) is null)
        {
            result.AddError("--new needs --saved NAME: new is what was added since you last looked at a saved search");
        }
        else if (modes.Length > 1)
        {
            result.AddError($"{modes[0]} and {modes[1]} are two things; do one after the other");
        }
        else if (modes is [] or ["--save"])
        {
            if (!asked)
            {
                result.AddError(modes is [] ? "no query given; put it in single quotes: reftel search '\"Union State\" AND from:MINSK'" : "--save needs a query: reftel search --save NAME 'QUERY'");
            }
            else if (result.GetValue(_save) is { } name && SavedSearches.Refuse(name) is { } refused)
            {
                result.AddError(refused);
            }
        }
        else if (asked)
        {
            result.AddError($"{modes[0]} takes no query; --save NAME 'QUERY' keeps one");
        }

        if (result.GetValue(_facets) && (result.GetValue(_format) == OutputFormat.Csv || modes is ["--batch"]))
        {
            result.AddError(modes is ["--batch"] ? "--facets is for one query; --batch with --format json has those of each" : "a table has no facets; leave out --facets, or take text or JSON");
        }

        if (result.GetResult(_saved) is { Tokens.Count: 0 } && result.GetValue(_format) == OutputFormat.Csv)
        {
            result.AddError("the list of saved searches is text or JSON; --saved NAME has a table");
        }
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        string format = parsed.GetValue(_format)!;
        string? name = parsed.GetValue(_save) ?? parsed.GetValue(_saved) ?? parsed.GetValue(_forget);
        var options = new SearchOptions
        {
            Limit = parsed.GetValue(_limit),
            Offset = parsed.GetValue(_offset),
            Order = parsed.GetValue(_sort) switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Relevance },
            Facets = parsed.GetValue(_facets),
            OnlyNew = parsed.GetValue(_new),
            AllVersions = parsed.GetValue(_allVersions),
        };

        // A look is remembered in the archive.
        StoreAccess access = name is null ? StoreAccess.Read : StoreAccess.Write;
        return ArchiveOption.Use(host, "search", parsed.GetValue(_archive), access, store =>
        {
            // Words given one by one are one query.
            string query = string.Join(' ', parsed.GetValue(_query)!);
            var saved = new SavedSearches(host, store, format);
            return parsed.GetValue(_batch) is { } batch ? new BatchSearch(host, store, format).Run(batch)
                : parsed.GetValue(_save) is not null ? saved.Save(name!, query, options)
                : parsed.GetValue(_forget) is not null ? saved.Forget(name!)
                : name is not null ? saved.Run(name, options)
                : parsed.GetResult(_saved) is not null ? saved.List()
                : new SearchRun(host, store, format).Run(query, options);
        });
    }
}
