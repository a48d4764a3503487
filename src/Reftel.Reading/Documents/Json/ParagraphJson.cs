using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>Paragraphs and the passages they are cut into where voice or block changes.</summary>
internal static class ParagraphJson
{
    public static void Write(JsonOutput json, ImmutableArray<Paragraph> paragraphs)
    {
        json.StartList("paragraphs");
        foreach (Paragraph paragraph in paragraphs)
        {
            json.StartObject();
            json.Number("number", paragraph.Number);
            json.Text("marking", paragraph.Marking);
            json.Text("heading", paragraph.Heading);
            json.Text("voice", paragraph.Voice.ToWord());
            json.Text("block", paragraph.Block?.ToWord());
            json.Text("language", paragraph.Language);
            json.Text("text", paragraph.Text);
            json.Span("span", paragraph.Span);
            WritePassages(json, paragraph.Passages);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WritePassages(JsonOutput json, ImmutableArray<Passage> passages)
    {
        json.StartList("passages");
        foreach (Passage passage in passages)
        {
            json.StartObject();
            json.Text("voice", passage.Voice.ToWord());
            json.Text("block", passage.Block?.ToWord());
            json.Text("text", passage.Text);
            json.Span("span", passage.Span);
            json.EndObject();
        }

        json.EndList();
    }
}
