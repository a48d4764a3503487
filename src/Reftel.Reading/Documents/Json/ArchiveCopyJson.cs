using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>archiveCopy</c>: distribution and attributes of the National Archives' copies of 1973-79.</summary>
internal static class ArchiveCopyJson
{
    public static void Write(JsonOutput json, ArchiveCopy? copy)
    {
        if (copy is null)
        {
            json.Null("archiveCopy");
            return;
        }

        json.StartObject("archiveCopy");
        json.Text("pageTime", copy.PageTime);
        json.Number("count", copy.Count);
        WriteOffices(json, "action", copy.Action);
        WriteOffices(json, "origin", copy.Origin);
        WriteOffices(json, "info", copy.Info);
        json.Number("total", copy.Total);
        json.Text("channel", copy.Channel);
        json.Text("draftedBy", copy.DraftedBy);
        json.Text("approvedBy", copy.ApprovedBy);
        json.Texts("clearances", copy.Clearances);
        json.Number("counter", copy.Counter);
        json.Text("filed", copy.Filed);
        json.Number("copies", copy.Copies);
        WriteAttributes(json, copy.Attributes);
        json.EndObject();
    }

    private static void WriteOffices(JsonOutput json, string name, ImmutableArray<OfficeCopies> offices)
    {
        json.StartList(name);
        foreach (OfficeCopies office in offices)
        {
            json.StartObject();
            json.Text("office", office.Office);
            json.Number("copies", office.Copies);
            json.EndObject();
        }

        json.EndList();
    }

    // A key that a damaged block repeats is written once, with its first value: JSON readers differ on repeats.
    private static void WriteAttributes(JsonOutput json, ImmutableArray<KeyValuePair<string, string>> attributes)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        json.StartObject("attributes");
        foreach ((string key, string value) in attributes)
        {
            if (written.Add(key))
            {
                json.Text(key, value);
            }
        }

        json.EndObject();
    }
}
