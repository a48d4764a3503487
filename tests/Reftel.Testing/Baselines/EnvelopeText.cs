using Reftel.Reading.Documents;

namespace Reftel.Testing.Baselines;

/// <summary>The envelope and the archive's additions in a baseline.</summary>
internal sealed class EnvelopeText(RecordText record)
{
    public void Write(Telegram telegram)
    {
        record.Field("transmissionId", telegram.TransmissionId);
        record.Field("precedence", Words(telegram.Precedence, telegram.InfoPrecedence));
        record.List("routing", telegram.Routing);
        record.Field("originator", telegram.Originator);
        record.Field("stationSerial", telegram.StationSerial?.ToString());
        record.Field("part", telegram.Part?.ToString());
        record.Field("filed", telegram.Filed is { } filed ? $"day {filed.DayOfYear} {filed.Time}" : null);
        record.Field("security", telegram.Security is { } s ? $"{s.Signal} {s.Letter} {string.Join(' ', s.OperatingSignals)}".TrimEnd() : null);
        record.Field("dateTimeGroup", telegram.DateTimeGroup?.ToString());
        record.Field("from", telegram.From);
        record.Items("to", telegram.To.Select(Line));
        record.Items("info", telegram.Info.Select(Line));
        if (telegram.ArchiveCopy is { } copy)
        {
            Write(copy);
        }
    }

    private void Write(ArchiveCopy copy)
    {
        record.Field("archive.pageTime", copy.PageTime);
        record.Field("archive.count", copy.Count?.ToString());
        record.List("archive.action", copy.Action.Select(Office));
        record.List("archive.origin", copy.Origin.Select(Office));
        record.List("archive.info", copy.Info.Select(Office));
        record.Field("archive.total", $"{copy.Total} {copy.Channel}".Trim());
        record.Field("archive.draftedBy", copy.DraftedBy);
        record.Field("archive.approvedBy", copy.ApprovedBy);
        record.List("archive.clearances", copy.Clearances);
        record.Field("archive.counter", copy.Counter?.ToString());
        record.Field("archive.filed", copy.Filed);
        record.Field("archive.copies", copy.Copies?.ToString());
        record.Items("archive.attribute", copy.Attributes.Select(a => $"{a.Key} = {a.Value}"));
    }

    private static string Office(OfficeCopies office) => $"{office.Office}-{office.Copies}";

    private static string? Words(Precedence? action, Precedence? info) =>
        action is null ? null : info is { } lower ? $"{action.Value.ToWord()}, info {lower.ToWord()}" : action.Value.ToWord();

    private static string Line(Addressee a) => string.Concat(
        a.RoutingIndicator is null ? "" : $"{a.RoutingIndicator}/",
        a.Name,
        a.Precedence is { } precedence ? $" [{precedence.ToWord()}]" : "",
        a.Numbers is null ? "" : $" #{a.Numbers}",
        a.Exempted ? " exempted" : "",
        a.DeliveredOtherwise ? " delivered otherwise" : "");
}
