using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;

namespace Reftel.Server.Ledger;

/// <summary>What is due in a month, day by day, and in which month before and behind it something is.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Weeks">From Monday to Sunday; a day of another month is null.</param>
/// <param name="Before">The nearest month before in which something is due, or null.</param>
/// <param name="Behind">The nearest month behind, or null.</param>
/// <param name="WithoutDay">Entries that name no last day.</param>
public sealed record DueCalendar(DateOnly First, IReadOnlyList<IReadOnlyList<DueDay?>> Weeks, string? Before, string? Behind, int WithoutDay)
{
    private const int WeekLength = 7;

    /// <summary><c>2008-03</c></summary>
    public string Month => MonthOf(First);

    /// <summary>Entries that are due in the month.</summary>
    public int Count => Weeks.Sum(week => week.Sum(day => day?.Count ?? 0));

    /// <param name="lines">Lines of the ledger, whenever they are due.</param>
    /// <param name="month">A day of the month.</param>
    internal static DueCalendar Of(IEnumerable<DatedLine> lines, DateOnly month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        int length = DateTime.DaysInMonth(month.Year, month.Month);
        var days = new (int Count, int Overdue)[length];
        (DateOnly? before, DateOnly? behind, int without) = (null, null, 0);
        foreach (DatedLine line in lines)
        {
            if (line.Due is not { } last)
            {
                without++;
            }
            else if (last < first)
            {
                before = before > last ? before : last;
            }
            else if (last.DayNumber >= first.DayNumber + length)
            {
                behind = behind < last ? behind : last;
            }
            else
            {
                (int count, int overdue) = days[last.Day - 1];
                days[last.Day - 1] = (count + 1, overdue + (line.Line.State == EntryState.Overdue ? 1 : 0));
            }
        }

        return new DueCalendar(first, WeeksOf(first, days), before is { } a ? MonthOf(a) : null, behind is { } b ? MonthOf(b) : null, without);
    }

    private static List<IReadOnlyList<DueDay?>> WeeksOf(DateOnly first, (int Count, int Overdue)[] days)
    {
        // Weeks begin on Monday.
        int blank = ((int)first.DayOfWeek + WeekLength - 1) % WeekLength;
        var cells = new List<DueDay?>(Enumerable.Repeat<DueDay?>(null, blank));
        cells.AddRange(days.Select((day, i) => new DueDay(first.AddDays(i), day.Count, day.Overdue)));
        while (cells.Count % WeekLength != 0)
        {
            cells.Add(null);
        }

        return [.. cells.Chunk(WeekLength)];
    }

    private static string MonthOf(DateOnly day) => day.ToIso()[..7];
}

/// <summary>A day of the calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">Entries whose last day it is.</param>
/// <param name="Overdue">Of these the overdue.</param>
public sealed record DueDay(DateOnly Day, int Count, int Overdue);
