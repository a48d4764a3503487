using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The members of <c>telegram</c> from class line to Classified By.</summary>
internal static class HeadJson
{
    public static void Write(JsonOutput json, Telegram telegram)
    {
        json.Text("classification", telegram.Classification?.ToWord());
        json.Text("post", telegram.Post);
        json.Number("number", telegram.Number);
        WriteSection(json, telegram.Section);
        WriteSecondSeries(json, telegram.SecondSeries);
        json.Texts("captions", telegram.Captions);
        json.Texts("passing", telegram.Passing);
        WriteOrder(json, telegram.ExecutiveOrder);
        WriteTags(json, telegram.Tags);
        json.Text("subject", telegram.Subject);
        json.Text("subjectMarking", telegram.SubjectMarking);
        ReferenceJson.Write(json, "references", telegram.References);
        ReferenceJson.Write(json, "textReferences", telegram.TextReferences);
        WriteClassifiedBy(json, telegram.ClassifiedBy);
    }

    private static void WriteSection(JsonOutput json, TransmissionSection? section)
    {
        if (section is null)
        {
            json.Null("section");
            return;
        }

        json.StartObject("section");
        json.Number("number", section.Number);
        json.Number("of", section.Of);
        json.EndObject();
    }

    private static void WriteSecondSeries(JsonOutput json, SecondSeries? series)
    {
        if (series is null)
        {
            json.Null("secondSeries");
            return;
        }

        json.StartObject("secondSeries");
        json.Text("name", series.Name);
        json.Number("number", series.Number);
        json.EndObject();
    }

    private static void WriteOrder(JsonOutput json, ExecutiveOrder? order)
    {
        if (order is null)
        {
            json.Null("executiveOrder");
            return;
        }

        json.StartObject("executiveOrder");
        json.Text("order", order.Order);
        json.Text("raw", order.Raw);
        json.Date("declassifyOn", order.DeclassifyOn);
        json.Text("exempt", order.Exempt);
        json.Text("schedule", order.Schedule);
        json.Text("event", order.Event);
        json.Text("authority", order.Authority);
        json.EndObject();
    }

    private static void WriteTags(JsonOutput json, ImmutableArray<Tag> tags)
    {
        json.StartList("tags");
        foreach (Tag tag in tags)
        {
            json.StartObject();
            json.Text("code", tag.Code);
            json.Text("kind", tag.Kind.ToWord());
            json.Text("title", tag.Title);
            json.Texts("persons", tag.Persons);
            json.Span("span", tag.Span);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteClassifiedBy(JsonOutput json, ClassifiedBy? by)
    {
        if (by is null)
        {
            json.Null("classifiedBy");
            return;
        }

        json.StartObject("classifiedBy");
        json.Text("name", by.Name);
        json.Text("title", by.Title);
        json.Texts("reasons", by.Reasons);
        json.Text("raw", by.Raw);
        json.EndObject();
    }
}
