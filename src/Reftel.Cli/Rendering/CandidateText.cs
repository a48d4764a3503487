using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Analysis.Questions;
using Reftel.Archive.Questions;
using Reftel.Archive.Search;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>What may be observations of an indicator.</summary>
internal static class CandidateText
{
    public static void Write(Page page, Indicator indicator, ImmutableArray<QueryCandidates> queries)
    {
        page.Wide($"{indicator.Id}: {indicator.Title}", Style.Title);
        page.Wide("What the queries find; you decide what is an observation", Style.Faint);
        foreach (QueryCandidates query in queries)
        {
            QuestionText.Section(page, query.Hits.IsEmpty ? $"{query.Query}: nothing" : query.Query);
            foreach (CandidateHit candidate in query.Hits)
            {
                SearchHit hit = candidate.Hit;
                page.Wide($"{hit.Document}  {Dates.DayOf(hit.Date)}  {hit.Title}{(candidate.IsObserved ? " (observed)" : "")}".TrimEnd());
                HitPage.WriteHit(page, hit);
            }
        }
    }

    /// <summary><c>reftel/question-candidates/1</c></summary>
    public static void Write(Utf8JsonWriter json, Indicator indicator, ImmutableArray<QueryCandidates> queries)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/question-candidates/1");
        json.WriteString("indicator", indicator.Id);
        json.WriteStartArray("queries");
        foreach (QueryCandidates query in queries)
        {
            json.WriteStartObject();
            json.WriteString("query", query.Query);
            json.WriteString("error", query.Result.Error?.Message);
            json.WriteStartArray("hits");
            foreach (CandidateHit candidate in query.Hits)
            {
                json.WriteStartObject();
                json.WriteString("document", candidate.Hit.Document);
                json.WriteString("title", candidate.Hit.Title);
                json.WriteString("date", candidate.Hit.Date);
                json.WriteString("piece", candidate.Hit.Piece);
                json.WriteString("snippet", candidate.Hit.Snippet.Text);
                json.WriteBoolean("observed", candidate.IsObserved);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
