using Reftel.Reading.Language;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>What one line of the head says: date, time, place, weekday, names.</summary>
internal sealed class DatelineLine
{
    private const int Longest = 300;
    private const int MostUnexplained = 40;

    private int _start;

    public FoundDate? Date { get; private set; }

    public PrintedTime? Time { get; private set; }

    public string? City { get; private set; }

    public (DayOfWeek Day, int Start, int End)? Weekday { get; private set; }

    public bool IsUpdate { get; private set; }

    /// <summary>The date is the one up to which the report knows of anything.</summary>
    public bool IsCutoff { get; private set; }

    /// <summary>Begins with "by" or "authors".</summary>
    public bool HasBy { get; private set; }

    /// <summary>Names, or empty.</summary>
    public List<HeadAuthor> Names { get; } = [];

    /// <summary>False for names that a heading in title case could be.</summary>
    public bool PlainNames { get; private set; } = true;

    /// <summary>Letters that nothing explains.</summary>
    public int Unexplained { get; private set; }

    /// <summary>Offset behind the dash of a dateline that begins a paragraph, or -1.</summary>
    public int TextStart { get; private set; } = -1;

    /// <summary>A line that is nothing but head.</summary>
    public bool IsHead => (Date is not null || HasBy) && Unexplained <= MostUnexplained && TextStart < 0;

    /// <summary>A date with place and time, and nothing else.</summary>
    public bool IsOnlyDate => Date is not null && Unexplained == 0 && Names.Count == 0 && TextStart < 0;

    /// <summary>Reads a line of the readable text; offsets of what is found count there.</summary>
    public static DatelineLine Read(string text, int start, int end)
    {
        var read = new DatelineLine { _start = start };
        if (end - start > Longest)
        {
            read.Unexplained = end - start;
            read.ReadParagraphStart(text, start, start + Longest);
            return read;
        }

        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        FindDate(line, read);
        int at = 0;
        (int Start, int End)[] taken = read.Taken();
        foreach ((int from, int to) in taken)
        {
            read.ReadPiece(text, start + at, start + Math.Max(at, from));
            at = Math.Max(at, to);
        }

        read.ReadPiece(text, start + at, end);
        read.Shift(start);
        if (read.Date is not null && read.Unexplained > MostUnexplained)
        {
            read.ReadParagraphStart(text, start, end);
        }

        return read;
    }

    private static void FindDate(ReadOnlySpan<char> line, DatelineLine read)
    {
        // Neither a date nor a time is without a digit.
        if (!line.ContainsAnyInRange('0', '9'))
        {
            return;
        }

        foreach (FoundDate date in DateReader.FindBriefly(line))
        {
            if (date.First.Month > 0 && (read.Date is null || (!read.Date.Value.HasYear && date.HasYear)))
            {
                read.Date = date;
            }
        }

        read.Time = PrintedTime.Find(line);
        if (read.Time is { } time && read.Date is { } day && time.Start < day.End && time.End > day.Start && time.Start != day.End)
        {
            read.Time = null;
        }
    }

    // Date and time, in order.
    private (int Start, int End)[] Taken()
    {
        if (Date is not { } date)
        {
            return [];
        }

        return Time is not { } time ? [(date.Start, date.End)]
            : (time.Start, time.End).CompareTo((date.Start, date.End)) < 0 ? [(time.Start, time.End), (date.Start, date.End)]
            : [(date.Start, date.End), (time.Start, time.End)];
    }

    private void Shift(int by)
    {
        Date = Date is { } date ? date with { Start = date.Start + by, End = date.End + by } : null;
        Time = Date is null || Time is not { } time ? null
            : time with { Start = time.Start + by, End = time.End + by, ClockEnd = time.ClockEnd + by };
    }

    // What stands between date and time, cut at strokes and dashes.
    private void ReadPiece(string text, int start, int end)
    {
        int part = start;
        for (int at = start; at <= end; at++)
        {
            if (at == end || text[at] is '|' or '\u2022' or '\u00B7' or '\u2014' or '\u2013' or '\t'
                || (text[at] is '-' or '/' && at > start && text[at - 1] == ' ') || (text[at] == '.' && DatelineWords.BeginsNames(text, at + 1, end)))
            {
                ReadPart(text, part, at);
                part = at + 1;
            }
        }
    }

    private void ReadPart(string text, int start, int end)
    {
        DatelineWords.Trim(text, ref start, ref end);
        while (start < end && CutLabel(text, ref start, end))
        {
            DatelineWords.Trim(text, ref start, ref end);
        }

        if (start >= end)
        {
            return;
        }

        ReadOnlySpan<char> words = text.AsSpan(start, end - start);
        if (TryWeekday(text, ref start, end))
        {
            ReadPart(text, start, end);
            return;
        }

        if (TryCity(words) || (Date is not null && char.IsAsciiDigit(words[^1]) && SeriesReader.IsIssueOnly(words)))
        {
            return;
        }

        DatelineWords.CutTrailing(text, start, ref end);
        bool helpers = DatelineWords.Cut(HeadWords.Helpers, text, ref start, end);
        bool by = helpers || DatelineWords.CutBy(text, ref start, end);
        if (NameList.Read(text, start, end, by, out bool plain) is { } names)
        {
            HasBy |= by;
            PlainNames &= plain;
            Names.AddRange(helpers ? [] : names);
            return;
        }

        Unexplained += end - start + (DatelineWords.IsProse(text.AsSpan(start, end - start)) ? MostUnexplained : 0);
    }

    private bool CutLabel(string text, ref int start, int end)
    {
        foreach (string label in HeadWords.Labels.BeginningWith(text[start]))
        {
            if (end - start >= label.Length && Characters.IsWord(text.AsSpan(0, end), start, label))
            {
                bool before = Date is not { } date || start < _start + date.Start;
                IsUpdate |= before && Array.IndexOf(HeadWords.Updates, label.Replace(" on", "", StringComparison.Ordinal)) >= 0;
                IsCutoff |= before && Array.IndexOf(HeadWords.Cutoffs, label) >= 0;
                start += label.Length;
                return true;
            }
        }

        return false;
    }

    private bool TryWeekday(string text, ref int start, int end)
    {
        int stop = Characters.SkipLetters(text.AsSpan(0, end), start);
        if (Weekday is not null || WeekdayNames.Find(text.AsSpan(start, stop - start)) is not { } day)
        {
            return false;
        }

        Weekday = (day, start, stop);
        start = stop;
        return true;
    }

    // "Minsk", "Minsk, Belarus", "MINSK (Reftel Wire)".
    private bool TryCity(ReadOnlySpan<char> words)
    {
        int stop = words.IndexOfAny(",(");
        ReadOnlySpan<char> city = (stop < 0 ? words : words[..stop]).Trim(". ");
        if (City is not null || Places.ZoneOf(city) is null || words.Length - city.Length > 30)
        {
            return false;
        }

        City = city.ToString();
        return true;
    }

    // "MINSK, 12 May 2019 - The ministry ...": a dateline that begins a paragraph.
    private void ReadParagraphStart(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, Math.Min(end - start, 80));
        int dash = line.IndexOf(" \u2014") is >= 0 and var em ? em : line.IndexOf(" \u2013") is >= 0 and var en ? en : line.IndexOf(" - ");
        dash = dash < 0 ? line.IndexOf('\u2014') : dash;
        if (dash < 4)
        {
            return;
        }

        // "MINSK, 12 May 2019 (Reftel Wire) - ".
        int bracket = line[..dash].TrimEnd().EndsWith(")") ? line[..dash].LastIndexOf('(') : -1;
        DatelineLine head = Read(text, start, start + (bracket > 4 ? bracket : dash));
        if (head.Date is { First.Day: > 0 } && head.City is not null && head.Unexplained == 0 && head.Names.Count == 0)
        {
            (Date, Time, City, Weekday, Unexplained) = (head.Date, head.Time, head.City, head.Weekday, 0);
            Names.Clear();
            TextStart = start + dash + 1;
        }
    }
}
