using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Head;

/// <summary>Makes the dateline of the record from a line that was read, and says what is odd about it.</summary>
internal static class DatelineResult
{
    /// <param name="head">The head so far.</param>
    /// <param name="text">The report.</param>
    /// <param name="line">The line with the date.</param>
    /// <param name="year">Year of the title, for a date without one, or 0.</param>
    public static ReportHead Add(ReportHead head, ContainerText text, DatelineLine line, int year)
    {
        FoundDate date = line.Date!.Value;
        date = !date.HasYear && year > 0 ? date.InYear(year) : date;
        int start = line.Time is { } first ? Math.Min(first.Start, date.Start) : date.Start;
        int end = line.Time is { } time ? Math.Max(time.End, date.End) : date.End;
        if (line.Weekday is { } weekday && weekday.Start < start && start - weekday.End <= 3)
        {
            start = weekday.Start;
        }

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        AddDateFindings(findings, text, line, date);
        string? value = Value(findings, text, line, date);
        string raw = text.Text[start..end];
        return head with
        {
            Dateline = new Dateline(raw, text.Readable.ToSource(start, end), ToPartial(date), value, line.Time?.Zone),
            City = line.City,
            Findings = findings.ToImmutable(),
            Repairs = Repairs(text, date),
        };
    }

    /// <summary>The date that the title prints, where no line of its own gives one.</summary>
    public static ReportHead FromTitle(ReportHead head, ContainerText text, FoundDate date)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        AddDateFindings(findings, text, null, date);
        return head with
        {
            Dateline = new Dateline(text.Text[date.Start..date.End], text.Readable.ToSource(date.Start, date.End), ToPartial(date), date.IsImpossible ? null : ToPartial(date)?.ToString(), null),
            Findings = findings.ToImmutable(),
            Repairs = Repairs(text, date),
        };
    }

    private static string? Value(ImmutableArray<Diagnostic>.Builder findings, ContainerText text, DatelineLine line, FoundDate date)
    {
        if (ToPartial(date) is not { } day)
        {
            return null;
        }

        if (line.Time is not { } time || day.Day == 0)
        {
            return day.ToString();
        }

        LocalTime local = LocalTime.Resolve(date.First, time, line.City);
        string clock = text.Text[time.Start..time.ClockEnd];
        TextSpan span = text.Readable.ToSource(time.Start, time.End);
        switch (local.Fault)
        {
            case TimeFault.NoSuchTime:
                findings.Add(new Diagnostic(DiagnosticCatalogue.ImpossibleTime, span, null, clock));
                break;
            case TimeFault.Skipped:
                findings.Add(new Diagnostic(DiagnosticCatalogue.SkippedTime, span, null, clock, day.ToString(), local.Zone!));
                break;
            case TimeFault.NotInForce:
                findings.Add(new Diagnostic(DiagnosticCatalogue.ZoneNotInForce, span, null, time.Zone!, day.ToString(), local.Zone!, local.InForce!));
                break;
            case TimeFault.Ambiguous:
                findings.Add(new Diagnostic(DiagnosticCatalogue.AmbiguousZone, span, null, time.Zone!));
                break;
        }

        return local.Value;
    }

    private static void AddDateFindings(ImmutableArray<Diagnostic>.Builder findings, ContainerText text, DatelineLine? line, FoundDate date)
    {
        string raw = text.Text[date.Start..date.End];
        TextSpan span = text.Readable.ToSource(date.Start, date.End);
        if (date.IsImpossible)
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.ImpossibleDate, span, null, raw));
        }
        else if (date.Repair is not null)
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.DamagedDate, span, null, raw, date.Value!));
        }

        if (line?.Weekday is { } weekday && !date.IsImpossible && date is { First: { Year: > 0, Day: > 0 }, Last: null } && date.First.DayOfWeek != weekday.Day)
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.WeekdayMismatch, text.Readable.ToSource(weekday.Start, weekday.End), null, date.First.ToString(), date.First.DayOfWeek.ToString(), text.Text[weekday.Start..weekday.End]));
        }
    }

    private static ImmutableArray<Repair> Repairs(ContainerText text, FoundDate date) => date is not { Repair: { } kind, Value: { } value } ? [] :
    [
        new Repair(kind, text.Text[date.Start..date.End], value, "letters that look like digits stand where the day or the year of a date must stand", text.Readable.ToSource(date.Start, date.End)),
    ];

    public static PartialDate? ToPartial(FoundDate date) =>
        date.IsImpossible || date.First.Year == 0 ? null
        : date.First.Day > 0 ? PartialDate.OfDay(date.First.Year, date.First.Month, date.First.Day)
        : date.First.Month > 0 ? PartialDate.OfMonth(date.First.Year, date.First.Month)
        : PartialDate.OfYear(date.First.Year);
}
