using System.Globalization;
using System.Text;
using System.Text.Json;
using Reftel.Analysis.Tables;
using Reftel.Archive.Search;
using Reftel.Archive.Wording;
using Reftel.Cli.Searches;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>The answers to a list of queries: for people, as JSON (an object for each row), as a table.</summary>
internal static class TermAnswerText
{
    public static void Write(Page page, IReadOnlyList<TermAnswer> answers)
    {
        int wrong = answers.Count(answer => answer.Error is not null);
        int found = answers.Count(answer => answer.Result?.Total > 0);
        page.Wide($"{Counted.Of(answers.Count, "query", "queries")}, {found:N0} with an answer{(wrong > 0 ? $", {wrong:N0} wrong" : "")}");
        foreach (TermAnswer answer in answers)
        {
            page.Blank();
            page.Wide(answer.Term.Label ?? answer.Term.Query, Style.Title);
            if (answer.Term.Label is not null)
            {
                page.Field("", answer.Term.Query);
            }

            if (answer.Error is { } error)
            {
                page.Field("", $"line {answer.Term.Line}: {error.Message}", Style.Error);
            }
            else if (answer.Result is { Total: > 0 } result)
            {
                page.Field("", $"{Counted.Of(result.Total, "paragraph")} of {Counted.Of(result.Documents, "document")}{Days(result)}");
                foreach (SearchHit best in result.Hits)
                {
                    page.Field("", $"{best.Document}  {Dates.DayOf(best.Date)}  {best.Title}".TrimEnd(), Style.Faint);
                    HitPage.WriteHit(page, best);
                }
            }
            else
            {
                page.Field("", "nothing");
            }
        }
    }

    public static string Csv(IEnumerable<TermAnswer> answers)
    {
        var table = new StringBuilder("line,label,query,understood,paragraphs,documents,first,last,best,date,title,piece,paragraph,snippet,error\r\n");
        foreach ((SearchTerm term, SearchResult? result, Archive.Search.Queries.QueryError? error) in answers)
        {
            SearchHit? best = error is null ? result?.Hits.FirstOrDefault() : null;
            table.AppendCells(
            [
                Number(term.Line), term.Label, term.Query, error is null ? result?.Query : null,
                error is null ? Number(result?.Total) : null, error is null ? Number(result?.Documents) : null, result?.FirstDate, result?.LastDate,
                best?.Document, best?.Date, best?.Title, best?.Piece, Number(best?.Paragraph), best?.Snippet.Text, error?.Message,
            ]);
        }

        return table.ToString();
    }

    public static void Write(Utf8JsonWriter json, TermAnswer answer)
    {
        json.WriteStartObject();
        json.WriteNumber("line", answer.Term.Line);
        json.WriteString("label", answer.Term.Label);
        json.WriteString("term", answer.Term.Query);
        json.WritePropertyName("answer");
        if (answer.Result is { } result)
        {
            SearchJson.Write(json, result, answer.Term.Query);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("error", answer.Error?.Message);
        json.WriteEndObject();
    }

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Days(SearchResult result) =>
        result.FirstDate is null ? "" : result.FirstDate == result.LastDate ? $", {result.FirstDate}" : $", {result.FirstDate} to {result.LastDate}";
}
