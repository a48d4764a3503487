using Reftel.Reading.Documents;

namespace Reftel.Testing.Baselines;

/// <summary>The head in a baseline.</summary>
internal sealed class HeadText(RecordText record)
{
    public void Write(Telegram telegram)
    {
        record.Field("classification", telegram.Classification?.ToWord());
        record.Field("post", telegram.Post);
        record.Field("number", telegram.Number?.ToString());
        record.Field("section", telegram.Section is { } section ? $"{section.Number} of {section.Of?.ToString() ?? "?"}" : null);
        record.Field("secondSeries", telegram.SecondSeries is { } series ? $"{series.Name} {series.Number}" : null);
        record.List("captions", telegram.Captions);
        record.Items("passing", telegram.Passing);
        if (telegram.ExecutiveOrder is { } order)
        {
            record.Field("order", $"{order.Order} |{order.Raw}|");
            record.Field("order.declassifyOn", order.DeclassifyOn?.ToString());
            record.Field("order.schedule", order.Schedule);
            record.Field("order.exempt", order.Exempt);
            record.Field("order.event", order.Event);
            record.Field("order.authority", order.Authority);
        }

        record.Items("tag", telegram.Tags.Select(Line));
        record.Field("subject", telegram.Subject);
        record.Field("subjectMarking", telegram.SubjectMarking);
        record.Items("reference", telegram.References.Select(Line));
        record.Items("textReference", telegram.TextReferences.Select(Line));
        if (telegram.ClassifiedBy is { } by)
        {
            record.Field("classifiedBy", $"{by.Name ?? "?"}, {by.Title ?? "?"}; {string.Join(' ', by.Reasons)} |{by.Raw}|");
        }
    }

    private static string Line(Tag tag) => string.Concat(
        tag.Code,
        $" {tag.Kind.ToWord()}",
        tag.Title is null ? "" : $", {tag.Title}",
        tag.Persons.IsEmpty ? "" : $" ({string.Join("; ", tag.Persons)})");

    private static string Line(Reference item) => string.Concat(
        item.Label is null ? "" : $"{item.Label}. ",
        $"{item.Kind.ToWord()} {item.Id ?? "?"} |{item.Raw}|",
        item.Captions.IsEmpty ? "" : $" ({string.Join(", ", item.Captions)})",
        item.Mentions.IsEmpty ? "" : $" mentioned at {string.Join(' ', item.Mentions)}");
}
