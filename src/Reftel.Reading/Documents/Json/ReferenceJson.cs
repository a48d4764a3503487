using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>References, on the REF line and in the prose, in one shape.</summary>
internal static class ReferenceJson
{
    public static void Write(JsonOutput json, string name, ImmutableArray<Reference> references)
    {
        json.StartList(name);
        foreach (Reference reference in references)
        {
            json.StartObject();
            json.Text("label", reference.Label);
            json.Text("raw", reference.Raw);
            json.Text("id", reference.Id);
            json.Text("kind", reference.Kind.ToWord());
            json.Texts("captions", reference.Captions);
            json.Span("span", reference.Span);
            json.Spans("mentions", reference.Mentions);
            json.EndObject();
        }

        json.EndList();
    }
}
