using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams;

/// <summary>The finished record of a draft.</summary>
internal static class TelegramDraftExtensions
{
    public static Telegram ToTelegram(this TelegramDraft draft) => new()
    {
        TransmissionId = draft.TransmissionId,
        Precedence = draft.Precedence ?? (draft.HasDateTimeGroup ? null : draft.PilotPrecedence),
        InfoPrecedence = draft.InfoPrecedence,
        Routing = [.. draft.Routing],
        Originator = draft.Originator,
        StationSerial = draft.StationSerial,
        Part = draft.Part,
        Filed = draft.Filed,
        Security = draft.Security is null ? null : draft.Security with { OperatingSignals = [.. draft.SecuritySignals] },
        DateTimeGroup = draft.DateTimeGroup,
        TrailingSignals = [.. draft.TrailingSignals],
        From = draft.From,
        To = [.. draft.To],
        Info = [.. draft.Info],
        Classification = draft.Classification,
        Post = draft.Post,
        Number = draft.Number,
        Section = draft.Section,
        SecondSeries = draft.SecondSeries,
        Captions = [.. draft.Captions.Select(c => c.Name)],
        Passing = [.. draft.Passing],
        ExecutiveOrder = draft.ExecutiveOrder,
        Tags = [.. draft.Tags],
        Subject = draft.Subject,
        SubjectMarking = draft.SubjectMarking,
        References = [.. draft.References.Select(r => r.ToReference())],
        TextReferences = [.. draft.TextReferences.Select(r => r.ToReference())],
        ClassifiedBy = draft.ClassifiedBy,
        EntireText = draft.EntireText,
        Paragraphs = [.. draft.Paragraphs],
        Signature = [.. draft.Signature],
        Quoted = [.. draft.Quoted],
        ArchiveCopy = draft.Archive?.ToArchiveCopy(),
    };
}
