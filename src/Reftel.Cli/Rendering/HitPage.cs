using System.Text;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Search.Terms;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Text;

namespace Reftel.Cli.Rendering;

/// <summary>The answer to a query for people: hits under their documents, each with its words and its reasons.</summary>
internal static class HitPage
{
    public static void Write(Page page, SearchResult result, SearchOptions options)
    {
        page.Wide(Summary(result, options));
        (string, int)? document = null;
        foreach (SearchHit hit in result.Hits)
        {
            if ((hit.Document, hit.Version) != document)
            {
                document = (hit.Document, hit.Version);
                page.Blank();
                page.Wide($"{(hit.IsNew ? "new " : "")}{hit.Document}{VersionOf(hit)}  {Dates.DayOf(hit.Date)}  {hit.Title}".TrimEnd(), Style.Title);
            }

            WriteHit(page, hit);
            page.Field("", Why(hit), Style.Faint);
        }

        long shown = options.Offset + result.Hits.Length;
        if (shown < result.Total && result.Hits.Length > 0)
        {
            page.Blank();
            page.Wide($"{result.Total - shown:N0} more: --offset {shown}", Style.Faint);
        }

        if (result.Hits.IsEmpty && result.Total > 0 && options.Limit > 0)
        {
            page.Blank();
            page.Wide($"None of them is behind --offset {options.Offset}: there are {result.Total:N0}", Style.Faint);
        }

        if (result.OlderVersions > 0)
        {
            page.Blank();
            page.Wide($"{Counted.Of(result.OlderVersions, "older version")} of documents {(result.OlderVersions == 1 ? "answers" : "answer")} too: --all-versions", Style.Faint);
        }

        if (options.Facets && result.Total > 0)
        {
            WriteFacets(page, result.Facets);
        }
    }

    /// <summary>The words of a hit, with the place that they stand at.</summary>
    public static void WriteHit(Page page, SearchHit hit) => page.Prose([Place(hit)], Marked(hit.Snippet));

    // What is new is told of saved searches alone.
    private static string Summary(SearchResult result, SearchOptions options)
    {
        if (result.Total == 0)
        {
            return options.OnlyNew ? $"Nothing new answers {result.Query}" : $"Nothing answers {result.Query}";
        }

        string documents = Counted.Of(result.Documents, options.OnlyNew ? "new document" : "document");
        string added = result.NewDocuments is { } count && !options.OnlyNew ? $" ({count:N0} new)" : "";
        return $"{Counted.Of(result.Total, "paragraph")} of {documents}{added} {(result.Total == 1 ? "answers" : "answer")} {result.Query}";
    }

    private static string VersionOf(SearchHit hit) => hit.Versions > 1 ? $" (version {hit.Version} of {hit.Versions})" : "";

    private static string Place(SearchHit hit) => hit.Piece switch
    {
        "paragraph" when hit.Paragraph is { } number => $"par. {number}",
        "note" when hit.Paragraph is { } number => $"note {number}",
        _ => hit.Piece,
    };

    private static string Why(SearchHit hit) => string.Join("; ", hit.Reasons.Select(reason => reason.Kind switch
    {
        MatchKind.Field => reason.Term,
        MatchKind.Without => $"without {reason.Term}",
        MatchKind.Everything => "everything is asked for",
        MatchKind.Exact => $"{reason.Term}: {MatchKinds.Name(reason.Kind)}",
        _ => $"{reason.Term}: {MatchKinds.Name(reason.Kind)} {reason.Found}",
    }));

    // Colours do not survive a pipe, so words that answer stand between asterisks.
    private static string Marked(Snippet snippet)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (TextSpan word in snippet.Highlights)
        {
            text.Append(snippet.Text, at, word.Start - at).Append('*').Append(snippet.Text, word.Start, word.Length).Append('*');
            at = word.End;
        }

        return text.Append(snippet.Text, at, snippet.Text.Length - at).ToString();
    }

    private static void WriteFacets(Page page, SearchFacets facets)
    {
        page.Blank();
        foreach (Facet facet in facets.Fields)
        {
            if (facet.Values.Length > 0)
            {
                page.Field(facet.Name, string.Join(", ", facet.Values.Select(value => $"{value.Value} {value.Count:N0}")) + (facet.More > 0 ? $", {facet.More:N0} more" : ""));
            }
        }
    }
}
