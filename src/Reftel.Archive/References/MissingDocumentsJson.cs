using System.Text.Json;

namespace Reftel.Archive.References;

/// <summary>What is cited and not held, as JSON: <c>reftel/missing/1</c>.</summary>
internal static class MissingDocumentsJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<MissingDocument> missing)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/missing/1");
        json.WriteNumber("total", missing.Count);
        json.WriteStartArray("missing");
        foreach (MissingDocument document in missing)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("kind", document.Kind);
            json.WriteNumber("citedBy", document.By.Count);
            json.WriteString("firstYear", document.FirstYear);
            json.WriteString("lastYear", document.LastYear);
            json.WriteStartArray("by");
            foreach (string id in document.By)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
