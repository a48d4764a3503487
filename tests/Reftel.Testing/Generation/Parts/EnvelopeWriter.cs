using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>Format lines 1 to 6: transmission id, pilot, DE, security, date-time group, FM.</summary>
internal static class EnvelopeWriter
{
    private static readonly string[] Channels = ["XRO", "XRO", "XRO", "XYZ", "ADI", "DOI", "MDI"];

    /// <summary>The whole envelope of 1984-2010, or from the date-time group on when the relay lines were cut off.</summary>
    public static void Write(Draft draft, bool withRelayLines)
    {
        SeededRandom random = draft.Random;
        var lines = new List<string>();
        (Precedence action, Precedence? info) = DrawPrecedence(random);
        string group = DateTimeGroup(draft, action, info);
        if (withRelayLines)
        {
            WriteRelayLines(draft, action, lines);
            group += random.Percent(5) ? $" {random.OneOf("ZDK", "ZDS", "ZFD", "ZFF3")}" : "";
        }

        lines.Add(group);
        WriteFrom(draft, lines);
        AddresseeWriter.Write(draft, action, lines, withRoutingIndicators: true);
        if (random.Percent(6))
        {
            lines.Add("BT");
        }

        draft.Add(BlockRole.Envelope, 0, mayBeCut: random.Percent(30), lines);
    }

    public static (Precedence Action, Precedence? Info) DrawPrecedence(SeededRandom random)
    {
        Precedence action = random.Below(20) switch
        {
            0 => Precedence.Flash,
            < 7 => Precedence.Immediate,
            < 14 => Precedence.Priority,
            _ => Precedence.Routine,
        };
        bool dual = action != Precedence.Routine && random.Percent(12);
        return (action, dual ? (action == Precedence.Priority ? Precedence.Routine : random.OneOf(Precedence.Priority, Precedence.Routine)) : null);
    }

    public static string DateTimeGroup(Draft draft, Precedence action, Precedence? info)
    {
        draft.Truth.Precedence = action;
        draft.Truth.InfoPrecedence = info;
        (int hour, int minute) = (draft.MinuteOfDay / 60, draft.MinuteOfDay % 60);
        draft.Truth.DateTimeGroup = PartialDate.OfMinute(draft.Day.Year, draft.Day.Month, draft.Day.Day, hour, minute);
        string month = draft.Day.ToString("MMM", System.Globalization.CultureInfo.InvariantCulture).ToUpperInvariant();
        string second = info is { } lower ? $" {lower.Prosign()}" : "";
        return $"{action.Prosign()}{second} {draft.Day.Day:D2}{hour:D2}{minute:D2}Z {month} {draft.Year2}";
    }

    public static void WriteFrom(Draft draft, List<string> lines)
    {
        draft.Truth.From = draft.Sender.Address;
        lines.Add($"FM {draft.Sender.Address}");
    }

    private static void WriteRelayLines(Draft draft, Precedence action, List<string> lines)
    {
        SeededRandom random = draft.Random;
        TelegramTruth truth = draft.Truth;
        truth.TransmissionId = $"VZCZC{random.OneOf(Channels)}{random.Below(10_000):D4}";
        lines.Add(truth.TransmissionId);

        truth.Routing.AddRange(random.PickSome(Posts.Abroad, random.Between(1, 14))
            .Where(p => p != draft.Sender).Select(p => p.RoutingIndicator).Append(Posts.Washington.RoutingIndicator));
        lines.AddRange(Wrap.Lines($"{action.Prosign()}{action.Prosign()} {string.Join(' ', truth.Routing)}", 66));

        int filedAt = Math.Min(draft.MinuteOfDay + random.Below(50), 1439);
        truth.Originator = draft.Sender.RoutingIndicator;
        truth.StationSerial = draft.Number % 10_000;
        truth.Part = random.Percent(25) ? 1 : null;
        truth.Filed = new FilingTime(draft.Day.DayOfYear, filedAt);
        string part = truth.Part is null ? "" : "/01";
        lines.Add($"DE {truth.Originator} #{truth.StationSerial:D4}{part} {draft.Day.DayOfYear:D3}{filedAt / 60:D2}{filedAt % 60:D2}");
        WriteSecurity(draft, lines);
    }

    private static void WriteSecurity(Draft draft, List<string> lines)
    {
        SeededRandom random = draft.Random;
        TelegramTruth truth = draft.Truth;
        truth.SecurityLetter = draft.Classification.SecurityLetter();
        truth.SecuritySignal = truth.SecurityLetter == "U" ? "ZNR" : "ZNY";
        truth.OperatingSignals.Add("ZZH");
        if (random.Percent(8))
        {
            truth.OperatingSignals.Add(random.OneOf("ZDK", "ZDS"));
        }

        string stamp = random.Below(25) switch
        {
            0 => $" ZUI RUEWMFU{random.Below(10_000):D4} {draft.Day.DayOfYear:D3}{draft.MinuteOfDay / 60:D2}{draft.MinuteOfDay % 60:D2}",
            1 => $" (CCY AD{random.Next() & 0xFFFFFF:X6} WSC{random.Below(10_000):D4} 634)",
            _ => "",
        };
        string letters = new(truth.SecurityLetter[0], 5);
        lines.Add($"{truth.SecuritySignal} {letters} {string.Join(' ', truth.OperatingSignals)}{stamp}");
    }
}
