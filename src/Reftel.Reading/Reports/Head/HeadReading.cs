using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>Collects what the lines of a head say, and decides when all are read.</summary>
internal sealed class HeadReading(ContainerText text, List<HeadLine> lines, int titleEnd)
{
    private readonly List<DatelineLine> _dates = [];
    private readonly List<HeadAuthor> _authors = [];
    private readonly List<HeadAuthor> _perhaps = [];

    // The line of the head that was read last; the title to begin with.
    private int _last = titleEnd;

    public bool HasDate => _dates.Count > 0;

    /// <summary>A dateline that begins a paragraph was read: prose begins.</summary>
    public bool HasTextDateline { get; private set; }

    /// <summary>Volume and number of a journal stand above the title: names below it are those of authors, date or no date.</summary>
    public bool IsOfIssue { get; set; }

    /// <summary>Reads a line; true when it is nothing but head.</summary>
    public bool Take(int index)
    {
        bool taken = TryTake(index);
        _last = taken ? index : _last;
        return taken;
    }

    private bool TryTake(int index)
    {
        HeadLine line = lines[index];
        if (IsWithinProse(index))
        {
            return false;
        }

        DatelineLine read = line.Says;

        if (read.TextStart >= 0)
        {
            HasTextDateline = true;
            _dates.Add(read);
            return false;
        }

        if (read.IsHead && (line.Kind != ContainerBlockKind.Heading || read is { HasBy: true, Unexplained: 0 }) || read.IsOnlyDate)
        {
            if (read.Date is not null)
            {
                _dates.Add(read);
            }

            _authors.AddRange(read.Names);
            return true;
        }

        if (GoesOn(index))
        {
            _authors.AddRange(read.Names);
            return read.Names.Count > 0;
        }

        // A line of names alone: authors if a date stands beside it in the end, and no heading could read so.
        bool kind = line.Kind == ContainerBlockKind.Paragraph || (line.Kind == ContainerBlockKind.Heading && (Byline.IsAboveDate(lines, index) || Byline.IsBelowDate(text.Text, lines, index) || Byline.IsBelowTitle(text.Text, lines, index) || Byline.IsAboveTitle(text.Text, lines, index)));
        if (kind && read is { Date: null, Unexplained: 0, PlainNames: true, Names.Count: > 0 })
        {
            // Directly below the title and above the name of their institute nobody else stands.
            bool ofBody = index - 1 == _last && index + 1 < lines.Count && TitleWords.IsBody(text.Text, lines[index + 1]);
            (ofBody ? _authors : _perhaps).AddRange(read.Names);
            return true;
        }

        return false;
    }

    // "By Ann Reed, Bo Stone," / "and Cy Marsh".
    private bool GoesOn(int index)
    {
        HeadLine line = lines[index];
        if (index == 0 || index - 1 != _last || line.StartsBlock || _authors.Count == 0)
        {
            return false;
        }

        HeadLine before = lines[index - 1];
        ReadOnlySpan<char> above = text.Text.AsSpan(before.Start, before.Length);
        bool open = above[^1] is ',' or '&' || above.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || NameList.SkipJoin(text.Text, line.Start, line.End) > line.Start;
        return open && _authors[^1].Start >= before.Start;
    }

    /// <summary>What the lines above the report say, where it says nothing itself.</summary>
    public void TakePreamble(Preamble? preamble)
    {
        if (preamble is null)
        {
            return;
        }

        if (!HasDate)
        {
            _dates.AddRange(preamble.Dates.Select(i => lines[i].Says).Where(d => d.Date is not null));
        }

        if (_authors.Count == 0)
        {
            _authors.AddRange(preamble.Names.SelectMany(n => NameList.Read(text.Text, n.Start, n.End, lenient: true, out _) ?? []));
        }
    }

    // "Los Cedros, June 21, 2011" above or below "Clara Montes": two words before the date are the place where others are the authors.
    private string? DropPlaces()
    {
        string? place = null;
        foreach (DatelineLine line in _dates)
        {
            if (line is { HasBy: false, Date: { } date, Names: [var name, ..] } && name.End <= date.Start && line.Names.Count(a => a.End <= date.Start) == 1
                && _authors.Count(a => a != name) + _perhaps.Count > 0)
            {
                _authors.Remove(name);
                place ??= name.Name;
            }
        }

        return place;
    }

    // A date in the middle of a wrapped paragraph: what stands above it in its block is no head, and a sentence goes on.
    private bool IsWithinProse(int index)
    {
        HeadLine line = lines[index];
        if (line.StartsBlock || index == 0 || lines[index - 1].Block != line.Block || index - 1 == _last)
        {
            return false;
        }

        // The next line tells of most lines of prose; the others are read.
        bool goesOn = !line.EndsBlock && index + 1 < lines.Count && char.IsLower(text.Text[lines[index + 1].Start]);
        return goesOn || line.Says.Unexplained > 0 || (!line.Says.HasBy && char.IsLower(text.Text[line.Start]));
    }

    public ReportHead Finish(ReportHead head)
    {
        string? place = DropPlaces();
        FoundDate? inTitle = head.Title is null ? null : DateInTitle(head);
        List<HeadAuthor> authors = _authors.Count > 0 ? _authors : HasDate || IsOfIssue || inTitle is not null ? _perhaps : _perhaps.FindAll(a => HasInitials(a.Name));
        head = head with { Authors = [.. authors.Where((a, i) => authors.FindIndex(b => b.Name == a.Name) == i)] };
        DatelineLine? line = _dates.Find(d => d is { IsUpdate: false, IsCutoff: false });

        // The date of the title dates the report, and not the day when it was changed or when its facts end.
        line ??= inTitle is null ? _dates.Find(d => !d.IsCutoff) ?? (_dates.Count > 0 ? _dates[0] : null) : null;
        if (line is not null)
        {
            line = WithTime(line);
            head = DatelineResult.Add(head, text, line, inTitle?.First.Year ?? YearBeside(line));
            return head with { City = head.City ?? place };
        }

        return inTitle is { HasYear: true, First.Month: > 0 } date ? DatelineResult.FromTitle(head, text, date) : head;
    }

    // "Jun 18, 2023 - Press" and below the names "June 18, 2023, 7:15pm ET", or without the year: the one that says the time of that day.
    private DatelineLine WithTime(DatelineLine line) =>
        line is { Time: null, Date: { IsImpossible: false, First: { Year: > 0, Day: > 0 } } day }
            ? _dates.Find(d => d is { IsUpdate: false, IsCutoff: false, Time: not null } && IsSameDay(d.Date!.Value, day)) ?? line
            : line;

    private static bool IsSameDay(FoundDate date, FoundDate day) => date.First == day.First || (!date.HasYear && date.InYear(day.First.Year).First == day.First);

    // "June 30, 6 pm" with "updated July 2, 2026": the year of another line, or the one before where that day came later.
    private int YearBeside(DatelineLine line)
    {
        DatelineLine? other = _dates.Find(d => d.Date is { HasYear: true, IsImpossible: false });
        return other?.Date is not { } date || line.Date is not { } own ? 0
            : other.IsUpdate && own.First.Month > date.First.Month ? date.First.Year - 1
            : date.First.Year;
    }

    // "И. И. Петров", "Orde S. A.": a line of such names alone is a byline, date or no date.
    private static bool HasInitials(string name) =>
        name.Length > 3 && name.Count(c => c == '.') is 1 or 2 && ((char.IsUpper(name[0]) && name[1] == '.') || (name[^1] == '.' && char.IsUpper(name[^2]) && name[^3] is ' ' or '.'));

    private FoundDate? DateInTitle(ReportHead head)
    {
        if (head.TitleEnd == 0)
        {
            return null;
        }

        foreach (FoundDate date in DateReader.Find(text.Text.AsSpan(head.TitleStart, head.TitleEnd - head.TitleStart), null))
        {
            if (date is { HasYear: true, First.Day: > 0 })
            {
                return date with { Start = date.Start + head.TitleStart, End = date.End + head.TitleStart };
            }
        }

        return null;
    }
}
