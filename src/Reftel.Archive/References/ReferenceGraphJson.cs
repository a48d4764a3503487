using System.Text.Json;

namespace Reftel.Archive.References;

/// <summary>A graph of references as JSON: <c>reftel/refs/1</c>.</summary>
internal static class ReferenceGraphJson
{
    public static void Write(Utf8JsonWriter json, ReferenceGraph graph)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/refs/1");
        json.WriteString("id", graph.Nodes[0].Id);
        json.WriteStartArray("documents");
        foreach (ReferenceNode node in graph.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteBoolean("held", node.Card is not null);
            json.WriteString("title", node.Card?.Title);
            json.WriteString("date", node.Card?.Date);
            json.WriteNumber("distance", node.Distance);
            json.WriteNumber("citedBy", node.CitedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (ReferenceEdge edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("from", edge.From);
            json.WriteString("to", edge.To);
            json.WriteString("kind", edge.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
