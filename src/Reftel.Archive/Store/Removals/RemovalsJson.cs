using System.Text.Json;

namespace Reftel.Archive.Store.Removals;

/// <summary>What was taken out, as JSON: <c>reftel/removals/1</c>.</summary>
internal static class RemovalsJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Removal> removals)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/removals/1");
        json.WriteNumber("total", removals.Count);
        json.WriteStartArray("removals");
        foreach (Removal removal in removals)
        {
            json.WriteStartObject();
            json.WriteString("id", removal.Id);
            json.WriteString("sha256", removal.Sha256);
            json.WriteString("title", removal.Title);
            json.WriteStartArray("names");
            foreach (string name in removal.Names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteString("reason", removal.Reason);
            json.WriteString("removedOn", removal.RemovedOn);
            json.WriteString("removedBy", removal.RemovedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
