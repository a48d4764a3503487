using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>report</c>: title, dateline, prose, notes, sources, what it cites of its own series, repairs.</summary>
internal static class ReportJson
{
    public static void Write(JsonOutput json, Report? report)
    {
        if (report is null)
        {
            json.Null("report");
            return;
        }

        json.StartObject("report");
        json.Text("series", report.Series);
        json.Text("headline", report.Headline);
        WritePublished(json, report.Published);
        json.Texts("authors", report.Authors);
        WriteHeadLines(json, report.HeadLines);
        json.Text("house", report.House);
        WriteParagraphs(json, report.Paragraphs);
        NoteJson.Write(json, report);
        SourceJson.Write(json, report.Sources);
        WriteReferences(json, report.References);
        WriteRepairs(json, report.Repairs);
        json.EndObject();
    }

    private static void WritePublished(JsonOutput json, Dateline? published)
    {
        if (published is null)
        {
            json.Null("published");
            return;
        }

        json.StartObject("published");
        json.Text("raw", published.Raw);
        json.Text("value", published.Value ?? published.Date?.ToString());
        json.Text("zone", published.Zone);
        json.Span("span", published.Span);
        json.EndObject();
    }

    private static void WriteHeadLines(JsonOutput json, ImmutableArray<ReportHeadLine> lines)
    {
        json.StartList("headLines");
        foreach (ReportHeadLine line in lines)
        {
            json.StartObject();
            json.Text("text", line.Text);
            json.Span("span", line.Span);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteParagraphs(JsonOutput json, ImmutableArray<ReportParagraph> paragraphs)
    {
        json.StartList("paragraphs");
        foreach (ReportParagraph paragraph in paragraphs)
        {
            json.StartObject();
            json.Text("text", paragraph.Text);
            json.Span("span", paragraph.Span);
            json.Text("voice", paragraph.Voice.ToWord());
            json.Text("heading", paragraph.Heading);
            json.Text("role", paragraph.Role.ToWord());
            json.Text("label", paragraph.Label);
            json.Text("language", paragraph.Language);
            if (paragraph.TopicSentence is { } topic)
            {
                json.Span("topicSentence", topic);
            }
            else
            {
                json.Null("topicSentence");
            }

            WriteLinks(json, paragraph.Links);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteLinks(JsonOutput json, ImmutableArray<ReportLink> links)
    {
        json.StartList("links");
        foreach (ReportLink link in links)
        {
            json.StartObject();
            json.Text("text", link.Text);
            json.Text("url", link.Url);
            json.Text("raw", link.Raw);
            json.Texts("repairs", link.Repairs);
            json.Span("span", link.Span);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteReferences(JsonOutput json, ImmutableArray<ReportReference> references)
    {
        json.StartList("references");
        foreach (ReportReference reference in references)
        {
            json.StartObject();
            json.Text("raw", reference.Raw);
            json.Text("id", reference.Id);
            json.Text("title", reference.Title);
            json.Text("url", reference.Url);
            json.Span("span", reference.Span);
            json.Numbers("notes", reference.Notes);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteRepairs(JsonOutput json, ImmutableArray<Repair> repairs)
    {
        json.StartList("repairs");
        foreach (Repair repair in repairs)
        {
            json.StartObject();
            json.Text("kind", repair.Kind);
            json.Text("original", repair.Original);
            json.Text("repaired", repair.Repaired);
            json.Text("reason", repair.Reason);
            json.Span("span", repair.Span);
            json.EndObject();
        }

        json.EndList();
    }
}
