using Reftel.Archive;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Searches;

/// <summary>Queries kept under a name: what of their hits is new since this account last looked.</summary>
/// <param name="host">Where it is written.</param>
/// <param name="store">The archive.</param>
/// <param name="format">One of <see cref="Commands.OutputFormat"/>.</param>
internal sealed class SavedSearches(CommandHost host, IArchiveStore store, string format)
{
    private const int LongestName = 100;

    /// <summary>Why a name cannot be one; null when it can.</summary>
    public static string? Refuse(string name) => name.Length is 0 or > LongestName || name.Trim() != name || name.Any(char.IsControl)
        ? $"a saved search needs a name of 1 to {LongestName} characters, without blanks around it" : null;

    /// <summary>Keeps a query and shows its hits, which are seen with that.</summary>
    public int Save(string name, string query, SearchOptions options)
    {
        if (QueryParser.Parse(query).Error is { } error)
        {
            SearchRun.PointAt(host, "", query, error);
            return ExitCode.Usage;
        }

        string? replaced = Find(name)?.Query;
        store.SaveSearch(name, query);
        int code = new SearchRun(host, store, format).Run(query, options);
        store.Look(name, store.Mark());
        host.Errors.WriteLine(Escaped.Line(replaced is not null && replaced != query
            ? $"reftel search: '{name}' is now {query}; it was {replaced}"
            : $"reftel search: saved; reftel search --saved '{name}' shows it again and tells what is new"));
        return code;
    }

    /// <summary>Runs a saved query. Its hits are seen once they have been written.</summary>
    public int Run(string name, SearchOptions options)
    {
        if (Find(name) is not { } saved)
        {
            string near = UsageMessage.DidYouMean(name, store.SavedSearches().Select(search => search.Name));
            host.Errors.WriteLine(Escaped.Line($"reftel search: no search is saved as '{name}'{near}; reftel search --saved lists them"));
            return ExitCode.Failure;
        }

        // Further pages belong to the look that began with the first.
        bool first = options.Offset == 0;
        int code = new SearchRun(host, store, format).Run(
            saved.Query, options with { Since = first ? saved.Looked?.Mark ?? "" : saved.Looked?.Before ?? "" });
        if (code == ExitCode.Done && first)
        {
            store.Look(name, store.Mark());
        }

        return code;
    }

    /// <summary>Lists all with how many documents are new. That is no look.</summary>
    public int List()
    {
        IReadOnlyList<SavedSearchState> states = SavedSearchState.All(store, host.Stop);
        host.Write(format == Commands.OutputFormat.Json
            ? JsonText.Of(json => SavedSearchesJson.Write(json, states))
            : SavedSearchText.Text(new Page(host.MeasureWidth(), host.Colour), states));
        return ExitCode.Done;
    }

    public int Forget(string name)
    {
        string? query = Find(name)?.Query;
        if (query is null || !store.ForgetSearch(name))
        {
            string near = UsageMessage.DidYouMean(name, store.SavedSearches().Select(search => search.Name));
            host.Errors.WriteLine(Escaped.Line($"reftel search: no search is saved as '{name}'{near}"));
            return ExitCode.Failure;
        }

        host.Write(Escaped.Line($"'{name}' is forgotten; it was {query}") + "\n");
        return ExitCode.Done;
    }

    private SavedSearch? Find(string name) => store.SavedSearches().FirstOrDefault(search => search.Name == name);
}
