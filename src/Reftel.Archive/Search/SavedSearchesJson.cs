using System.Text.Json;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>Saved searches as JSON: <c>reftel/saved/1</c>.</summary>
internal static class SavedSearchesJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SavedSearchState> states)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/saved/1");
        json.WriteStartArray("saved");
        foreach ((SavedSearch search, SearchResult result) in states)
        {
            json.WriteStartObject();
            json.WriteString("name", search.Name);
            json.WriteString("query", search.Query);
            json.WriteNumber("documents", result.Documents);
            json.WriteNumber("newDocuments", result.NewDocuments ?? 0);
            json.WriteString("lookedOn", search.Looked?.On);
            json.WriteString("savedOn", search.SavedOn);
            json.WriteString("savedBy", search.SavedBy);
            json.WriteString("error", result.Error?.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
