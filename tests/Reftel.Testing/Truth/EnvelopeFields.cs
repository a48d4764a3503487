using Reftel.Reading.Documents;

namespace Reftel.Testing.Truth;

/// <summary>The fields of the envelope.</summary>
internal static class EnvelopeFields
{
    public static IReadOnlyList<TruthField> All { get; } =
    [
        TruthField.Of("transmissionId", t => t.TransmissionId, r => r.TransmissionId),
        TruthField.Of("precedence", t => t.Precedence?.ToString(), r => r.Precedence?.ToString()),
        TruthField.Of("infoPrecedence", t => t.InfoPrecedence?.ToString(), r => r.InfoPrecedence?.ToString()),
        TruthField.Of("routing", t => TruthField.Lines(t.Routing), r => TruthField.Lines(r.Routing)),
        TruthField.Of("originator", t => t.Originator, r => r.Originator),
        TruthField.Of("stationSerial", t => t.StationSerial?.ToString(), r => r.StationSerial?.ToString()),
        TruthField.Of("part", t => t.Part?.ToString(), r => r.Part?.ToString()),
        TruthField.Of("filed", t => t.Filed?.ToString(), r => r.Filed?.ToString()),
        TruthField.Of("security", t => Join(t.SecuritySignal, t.SecurityLetter), r => Join(r.Security?.Signal, r.Security?.Letter)),
        TruthField.Of(
            "operatingSignals",
            t => TruthField.Lines(t.OperatingSignals),
            r => TruthField.Lines(r.Security?.OperatingSignals.Where(s => s.Length is 3 or 4) ?? [])),
        TruthField.Of("dateTimeGroup", t => t.DateTimeGroup?.ToString(), r => r.DateTimeGroup?.ToString()),
        TruthField.Of("from", t => t.From, r => r.From),
        TruthField.Of("to", t => TruthField.Lines(t.To.Select(Line)), r => TruthField.Lines(r.To.Select(Line))),
        TruthField.Of("info", t => TruthField.Lines(t.Info.Select(Line)), r => TruthField.Lines(r.Info.Select(Line))),
        new("archiveCopies", t => Copies(t), (r, _) => Copies(r)),
        TruthField.Of("archiveTotal", t => t.Archive?.Total.ToString(), r => r.ArchiveCopy?.Total?.ToString()),
        TruthField.Of("archiveDrafting", t => Join(t.Archive?.DraftedBy, t.Archive?.ApprovedBy), r => Join(r.ArchiveCopy?.DraftedBy, r.ArchiveCopy?.ApprovedBy)),
        TruthField.Of("archiveCounter", t => t.Archive?.Counter?.ToString(), r => r.ArchiveCopy?.Counter?.ToString()),
        TruthField.Of(
            "archiveAttributes",
            t => TruthField.Lines(t.Archive?.AttributeKeys ?? []),
            r => TruthField.Lines(r.ArchiveCopy?.Attributes.Select(a => a.Key) ?? [])),
    ];

    private static string? Join(string? first, string? second) => first is null && second is null ? null : $"{first} {second}";

    private static string Line(Addressee a) =>
        $"{a.RoutingIndicator ?? "-"}/{a.Name} {a.Precedence?.ToString() ?? "-"} {a.Numbers ?? "-"}{(a.Exempted ? " exempted" : "")}{(a.DeliveredOtherwise ? " otherwise" : "")}";

    private static string? Copies(Generation.TelegramTruth truth) => truth.Archive is { } a ? Copies(a.Action, a.Origin, a.Info) : null;

    private static string? Copies(Telegram read) => read.ArchiveCopy is { } a ? Copies(a.Action, a.Origin, a.Info) : null;

    private static string Copies(IEnumerable<OfficeCopies> action, IEnumerable<OfficeCopies> origin, IEnumerable<OfficeCopies> info) =>
        $"action {Offices(action)}; origin {Offices(origin)}; info {Offices(info)}";

    private static string Offices(IEnumerable<OfficeCopies> offices) => string.Join(' ', offices.Select(o => $"{o.Office}-{o.Copies}"));
}
