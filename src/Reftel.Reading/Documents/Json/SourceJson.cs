using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>sources</c> of a report.</summary>
internal static class SourceJson
{
    public static void Write(JsonOutput json, ImmutableArray<Source> sources)
    {
        json.StartList("sources");
        foreach (Source source in sources)
        {
            json.StartObject();
            json.Text("id", source.Id);
            json.Text("url", source.Url);
            json.Text("key", source.Key);
            json.Text("host", source.Host);
            json.Text("title", source.Title);
            json.Numbers("citedBy", source.CitedBy);
            json.Numbers("citedIn", source.CitedIn);
            json.Numbers("linkedFrom", source.LinkedFrom);
            json.Flag("sameHouse", source.SameHouse);
            json.Text("house", source.House);
            json.Text("kind", source.Kind.ToWord());
            json.StartList("sameAs");
            foreach (ProposedSame same in source.SameAs)
            {
                json.StartObject();
                json.Text("url", same.Url);
                json.Numbers("notes", same.Notes);
                json.Numbers("citedIn", same.CitedIn);
                json.Text("evidence", same.Evidence);
                json.EndObject();
            }

            json.EndList();
            json.EndObject();
        }

        json.EndList();
    }
}
