using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The members <c>notes</c> and <c>orphanAnchors</c> of a report.</summary>
internal static class NoteJson
{
    public static void Write(JsonOutput json, Report report)
    {
        json.StartList("notes");
        foreach (Note note in report.Notes)
        {
            WriteNote(json, note);
        }

        json.EndList();
        json.StartList("orphanAnchors");
        foreach (OrphanAnchor anchor in report.OrphanAnchors)
        {
            json.StartObject();
            json.Number("number", anchor.Label is null ? anchor.Number : null);
            json.Text("label", anchor.Label);
            json.Span("span", anchor.Span);
            json.Text("how", anchor.How.ToWord());
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteNote(JsonOutput json, Note note)
    {
        json.StartObject();
        json.Number("number", note.Number);
        json.Text("label", note.Label);
        json.Text("labelRepair", note.LabelRepair);
        json.Text("labelReason", note.LabelReason);
        json.Span("span", note.Span);
        json.Text("text", note.Text);
        json.StartList("anchors");
        foreach (Anchor anchor in note.Anchors)
        {
            json.StartObject();
            json.Span("span", anchor.Span);
            json.Text("how", anchor.How.ToWord());
            json.Text("pages", anchor.Pages);
            json.EndObject();
        }

        json.EndList();
        json.Text("anchorState", note.AnchorState == AnchorState.Found ? "found" : "lost");
        WriteCitations(json, note.Citations);
        json.EndObject();
    }

    private static void WriteCitations(JsonOutput json, ImmutableArray<Citation> citations)
    {
        json.StartList("citations");
        foreach (Citation citation in citations)
        {
            json.StartObject();
            json.Text("raw", citation.Raw);
            json.Text("text", citation.Text);
            json.Text("url", citation.Url);
            json.Texts("repairs", citation.Repairs);
            json.Text("source", citation.Source);
            json.Span("span", citation.Span);
            json.Text("title", citation.Title);
            json.Texts("authors", citation.Authors);
            json.Date("date", citation.Date);
            json.Date("accessed", citation.Accessed);
            json.Text("pages", citation.Pages);
            json.Number("refersTo", citation.RefersTo);
            if (citation.Archived is { } copy)
            {
                json.StartObject("archived");
                json.Text("url", copy.Url);
                json.Date("capturedOn", copy.CapturedOn);
                json.EndObject();
            }
            else
            {
                json.Null("archived");
            }

            json.EndObject();
        }

        json.EndList();
    }
}
