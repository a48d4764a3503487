using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>The list of saved searches.</summary>
internal static class SavedSearchText
{
    public static string Text(Page page, IReadOnlyList<SavedSearchState> states)
    {
        page.Wide(states.Count == 0
            ? "No search is saved; reftel search --save NAME 'QUERY' saves one"
            : $"{Counted.Of(states.Count, "saved search", "saved searches")}, {states.Count(state => state.Result.NewDocuments > 0):N0} with something new");
        foreach ((SavedSearch search, SearchResult result) in states)
        {
            page.Blank();
            page.Wide(search.Name, Style.Title);
            page.Field("", search.Query);
            page.Field("", result.Error is { } error ? $"cannot be run: {error.Message}" : Found(search, result), Style.Faint);
        }

        return page.ToString();
    }

    private static string Found(SavedSearch search, SearchResult result) => search.Looked is { } look
        ? $"{result.NewDocuments:N0} new of {Counted.Of(result.Documents, "document")} since {Dates.OfTime(look.On)}"
        : $"{Counted.Of(result.Documents, "document")}, never looked at";
}
