using System.Text.Json;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Terms;
using Reftel.Reading.Text;

namespace Reftel.Archive.Search;

/// <summary>Writes an answer as JSON. Offsets within snippets are in code points, as everywhere outside.</summary>
internal static class SearchJson
{
    /// <param name="json">Where to.</param>
    /// <param name="result">The answer.</param>
    /// <param name="asked">The query as typed.</param>
    public static void Write(Utf8JsonWriter json, SearchResult result, string asked)
    {
        json.WriteStartObject();
        json.WriteString("query", result.Query);
        if (result.Error is { } error)
        {
            json.WritePropertyName("error");
            WriteRemark(json, error, asked);
        }

        if (!result.Notices.IsEmpty)
        {
            json.WriteStartArray("notices");
            foreach (QueryError notice in result.Notices)
            {
                WriteRemark(json, notice, asked);
            }

            json.WriteEndArray();
        }

        json.WriteNumber("total", result.Total);
        json.WriteNumber("documents", result.Documents);
        if (result.NewDocuments is { } added)
        {
            json.WriteNumber("newDocuments", added);
        }

        json.WriteString("firstDate", result.FirstDate);
        json.WriteString("lastDate", result.LastDate);
        json.WriteNumber("olderVersions", result.OlderVersions);
        WriteFacets(json, result.Facets);
        json.WriteStartArray("hits");
        foreach (SearchHit hit in result.Hits)
        {
            WriteHit(json, hit, withNew: result.NewDocuments is not null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter json, QueryError remark, string asked)
    {
        json.WriteStartObject();
        json.WriteString("message", remark.Message);
        json.WriteNumber("start", CodePoints(asked.AsSpan(0, remark.Start)));
        json.WriteNumber("length", CodePoints(asked.AsSpan(remark.Start, remark.Length)));
        json.WriteEndObject();
    }

    private static void WriteFacets(Utf8JsonWriter json, SearchFacets facets)
    {
        json.WriteStartObject("facets");
        foreach (Facet facet in facets.Fields)
        {
            WriteCounts(json, facet.Name, facet.Values);
        }

        WriteCounts(json, "month", facets.Months);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<FacetValue> values)
    {
        json.WriteStartArray(name);
        foreach (FacetValue value in values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("count", value.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit, bool withNew)
    {
        json.WriteStartObject();
        if (withNew)
        {
            json.WriteBoolean("new", hit.IsNew);
        }

        json.WriteString("document", hit.Document);
        json.WriteString("sha256", hit.Sha256);
        json.WriteNumber("version", hit.Version);
        json.WriteNumber("versions", hit.Versions);
        json.WriteString("title", hit.Title);
        json.WriteString("date", hit.Date);
        json.WriteString("form", hit.Form);
        json.WriteString("piece", hit.Piece);
        if (hit.Paragraph is { } number)
        {
            json.WriteNumber("paragraph", number);
        }
        else
        {
            json.WriteNull("paragraph");
        }

        json.WriteString("voice", hit.Voice);
        WriteSpan(json, "span", hit.Span.Start, hit.Span.End);
        json.WriteString("snippet", hit.Snippet.Text);
        WriteHighlights(json, hit);
        json.WriteStartArray("reasons");
        foreach (MatchReason reason in hit.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", MatchKinds.Name(reason.Kind));
            json.WriteString("term", reason.Term);
            json.WriteString("found", reason.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHighlights(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartArray("highlights");
        int units = 0;
        int points = 0;
        foreach (TextSpan highlight in hit.Snippet.Highlights)
        {
            int start = points + CodePoints(hit.Snippet.Text.AsSpan(units..highlight.Start));
            (units, points) = (highlight.End, start + CodePoints(hit.Snippet.Text.AsSpan(highlight.Start..highlight.End)));
            WriteSpan(json, null, start, points);
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string? name, int start, int end)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (System.Text.Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
