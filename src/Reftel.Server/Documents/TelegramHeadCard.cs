using Reftel.Archive.Wording;
using Reftel.Reading.Documents;

namespace Reftel.Server.Documents;

/// <summary>Envelope and head of a telegram as a card: "Embassy Minsk to State, immediate, confidential until 11 December 2017".</summary>
internal static class TelegramHeadCard
{
    public static HeadCard Of(Document document, Telegram telegram)
    {
        string marking = Marking.InWords(telegram);
        string sentence = Correspondents.InPlainWords(telegram) + (marking.Length > 0 ? $" \u00b7 {marking}" : "");
        var facts = new List<Fact>();
        if ((telegram.DateTimeGroup ?? document.Date) is { } date)
        {
            facts.Add(Fact.Of("Sent", Dates.InWords(date)));
        }

        Add(facts, "Sections", telegram.Section is { } section ? [section.Of is { } of ? $"class line: section {section.Number} of {of}" : $"class line: section {section.Number}"] : []);
        Add(facts, "Classified", telegram.ClassifiedBy is { } by ? [by.Raw] : []);
        AddValues(facts, "TAGS", telegram.Tags.Select(tag => new FactValue(
            tag.Title is null ? tag.Code : $"{tag.Code} {tag.Title}", Searches.Address($"tag:{tag.Code}"))));
        AddValues(facts, "References", telegram.References.Concat(telegram.TextReferences).Select(reference =>
            new FactValue(ReferenceLine.InWords(reference), null, reference.Id)));
        Add(facts, "Repeats", telegram.Quoted.Select(quoted => quoted.Id ?? $"{quoted.Post} {quoted.Number}".Trim()));
        Add(facts, "From", telegram.From is { } from ? [from] : []);
        Add(facts, "To", telegram.To.Select(Correspondents.InWords));
        Add(facts, "Info", telegram.Info.IsEmpty ? [] : [string.Join("; ", telegram.Info.Select(Correspondents.InWords))]);
        Add(facts, "Passing", telegram.Passing);
        Add(facts, "Archive copy", telegram.ArchiveCopy is { } copy ? ArchiveFacts.InWords(copy) : []);
        return new HeadCard("Telegram", telegram.Subject ?? document.Title ?? "(no subject)", sentence, facts);
    }

    private static void Add(List<Fact> facts, string label, IEnumerable<string> values) =>
        AddValues(facts, label, values.Select(value => new FactValue(value, null)));

    private static void AddValues(List<Fact> facts, string label, IEnumerable<FactValue> values)
    {
        FactValue[] all = [.. values];
        if (all.Length > 0)
        {
            facts.Add(new Fact(label, all));
        }
    }
}
