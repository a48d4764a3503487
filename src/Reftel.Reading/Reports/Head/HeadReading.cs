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
        DatelineLine read = DatelineLine.Read(text.Text, line.Start, line.End);
        if (IsWithinProse(index, read))
        {
            return false;
        }

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

        // A line of names alone: authors if a date stands beside it in the end, and no heading could read so.
        if (line.Kind == ContainerBlockKind.Paragraph && read is { Date: null, Unexplained: 0, PlainNames: true, Names.Count: > 0 })
        {
            _perhaps.AddRange(read.Names);
            return true;
        }

        return false;
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
            _dates.AddRange(preamble.Dates.Select(i => DatelineLine.Read(text.Text, lines[i].Start, lines[i].End)).Where(d => d.Date is not null));
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
    private bool IsWithinProse(int index, DatelineLine read)
    {
        HeadLine line = lines[index];
        if (line.StartsBlock || index == 0 || lines[index - 1].Block != line.Block || index - 1 == _last)
        {
            return false;
        }

        bool goesOn = !line.EndsBlock && index + 1 < lines.Count && char.IsLower(text.Text[lines[index + 1].Start]);
        return goesOn || read.Unexplained > 0 || (!read.HasBy && char.IsLower(text.Text[line.Start]));
    }

    public ReportHead Finish(ReportHead head)
    {
        string? place = DropPlaces();
        List<HeadAuthor> authors = _authors.Count > 0 ? _authors : HasDate ? _perhaps : [];
        head = head with { Authors = [.. authors.Where((a, i) => authors.FindIndex(b => b.Name == a.Name) == i)] };
        FoundDate? inTitle = head.Title is null ? null : DateInTitle(head);
        DatelineLine? line = _dates.Find(d => !d.IsUpdate) ?? (_dates.Count > 0 ? _dates[0] : null);
        if (line is not null)
        {
            head = DatelineResult.Add(head, text, line, inTitle?.First.Year ?? 0);
            return head with { City = head.City ?? place };
        }

        return inTitle is { HasYear: true, First.Month: > 0 } date ? DatelineResult.FromTitle(head, text, date) : head;
    }

    private FoundDate? DateInTitle(ReportHead head)
    {
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
