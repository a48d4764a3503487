using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Identity;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>What an archive copy's attributes say where the telegram itself says nothing, or its own page was lost.</summary>
internal static class ArchiveFacts
{
    /// <summary>The year of the document number or draft date, before anything else gives one.</summary>
    public static void TakeYear(TelegramDraft draft)
    {
        if (draft.Archive is not ArchiveCopyDraft copy)
        {
            return;
        }

        int? year = ArchiveDocumentNumber.Parse(copy.Attribute("Document Number") ?? "")?.Year ?? Date(draft)?.Year;
        draft.Year = year ?? draft.Year;
    }

    public static void Take(TelegramDraft draft)
    {
        if (draft.Archive is not ArchiveCopyDraft copy)
        {
            return;
        }

        draft.Subject ??= copy.Attribute("Subject");
        if (draft.Number is null && ArchiveDocumentNumber.Parse(copy.Attribute("Document Number") ?? "") is ArchiveDocumentNumber number)
        {
            string? from = copy.Attribute("From");
            draft.Number = number.Number;
            draft.Post = from is not null && number.Matches(from.ToUpperInvariant()) ? Catalogues.Posts.Canonical(from) : number.PostStem;
        }
    }

    /// <summary>The draft date (1973-76) or sent date (1977-79), or null.</summary>
    public static PartialDate? Date(TelegramDraft draft)
    {
        string? printed = draft.Archive?.Attribute("Sent Date") ?? draft.Archive?.Attribute("Draft Date");
        return printed is not null && DeclassificationDate.TryFind(printed, null, out DeclassificationDate date) ? date.Value : null;
    }
}
