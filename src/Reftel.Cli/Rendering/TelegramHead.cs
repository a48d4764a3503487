using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>The part above the text: subject, who to whom, when, how marked, what it is about and refers to.</summary>
internal static class TelegramHead
{
    public static void Write(Page page, Document document, Telegram telegram)
    {
        page.Wide(telegram.Subject ?? document.Title ?? "(no subject)", Style.Title);
        page.Wide(Correspondents.InOneLine(telegram));
        page.Blank();
        page.Field("Telegram", Identity(document, telegram));
        if ((telegram.DateTimeGroup ?? document.Date) is { } date)
        {
            page.Field("Sent", Dates.InWords(date));
        }

        if (Marking.InWords(telegram) is { Length: > 0 } marking)
        {
            page.Field("Marked", marking);
        }

        if (telegram.ClassifiedBy is { } by)
        {
            page.Field("Classified", ClassifiedBy(by));
        }

        page.Fields("TAGS", telegram.Tags.Select(Tag));
        page.Fields("References", telegram.References.Select(ReferenceLine.InWords));
        page.Fields("In the text", telegram.TextReferences.Select(ReferenceLine.InWords));
        page.Fields("Repeats", telegram.Quoted.Select(Quoted));
        if (telegram.To.Length > 1)
        {
            page.Fields("To", telegram.To.Select(Correspondents.InWords));
        }

        if (!telegram.Info.IsEmpty)
        {
            // Collective addresses give lists of sixty; a line for each would push the text off the screen.
            page.Field("Info", string.Join("; ", telegram.Info.Select(Correspondents.InWords)));
        }

        page.Fields("Passing", telegram.Passing);
        if (telegram.ArchiveCopy is { } copy)
        {
            page.Fields("Archive", ArchiveFacts.InWords(copy));
        }
    }

    private static string Identity(Document document, Telegram telegram)
    {
        string number = document.Id ?? (telegram.Number is { } n ? $"{telegram.Post} {n}".Trim() : "without a number");
        if (telegram.SecondSeries is { } series)
        {
            number += $", {series.Name} {series.Number}";
        }

        return telegram.Section switch
        {
            null => number,
            { Of: null } section => $"{number} (class line: section {section.Number})",
            { } section => $"{number} (class line: section {section.Number} of {section.Of})",
        };
    }

    private static string ClassifiedBy(ClassifiedBy by)
    {
        string person = string.Join(' ', new[] { by.Title, by.Name }.Where(part => part is not null));
        return person.Length == 0 ? by.Raw : $"by {person}";
    }

    private static string Tag(Tag tag)
    {
        string persons = tag.Persons.IsEmpty ? "" : $" ({string.Join("; ", tag.Persons)})";
        return $"{tag.Code,-4} {tag.Title ?? "not in the lists of TAGS"}{persons}";
    }

    private static string Quoted(QuotedTelegram quoted)
    {
        string name = quoted.Id ?? (quoted.Number is null ? quoted.Post : $"{quoted.Post} {quoted.Number}") ?? "a telegram without a number";
        return quoted.Classification is { } classification ? $"{name}, {classification.ToWord()}" : name;
    }
}
