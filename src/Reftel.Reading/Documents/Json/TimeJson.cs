using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>times</c>.</summary>
internal static class TimeJson
{
    public static void Write(JsonOutput json, ImmutableArray<TimeExpression> times)
    {
        json.StartList("times");
        foreach (TimeExpression time in times)
        {
            json.StartObject();
            json.Text("text", time.Text);
            json.Span("span", time.Span);
            json.Text("type", time.Type);
            json.Text("value", time.Value);
            json.Text("repair", time.Repair);
            json.EndObject();
        }

        json.EndList();
    }
}
