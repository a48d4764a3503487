using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Finds the notes at the foot of a page: behind a rule, or where a number goes on from the page before (or begins with one)
/// and what follows is as short as notes are. A blank line parts them from the prose, or the prose of the page points to the number.
/// What each note is, the notes reader says.
/// </summary>
internal sealed class PageNotes(string source)
{
    private const int LongestNote = 1_200;

    // A label or two may be lost or misread.
    private const int LargestStep = 3;

    // Lines of a note that runs over the page.
    private const int LongestRest = 8;

    // Labels and proofs are looked for in as many lines as a page has at the most: a text without pages is one, of any length.
    private const int MostClosing = 12;
    private const int MostLines = 200;

    // One may be the second of a note.
    private const int ParagraphsOfProse = 2;

    private const string Rules = "_-\u2014\u2500";

    private readonly FusedNumbers _pointed = new(source);
    private readonly PageLabelReader _labels = new(source);
    private List<SourceLine>? _page;
    private int _citing;
    private int _last;

    // Notes stood at the foot of a page without a stop behind their number.
    private bool _bare;

    /// <summary>Whether the prose so far pointed to a number.</summary>
    public bool IsPointed(int number) => _pointed.EverContained(number);

    /// <summary>What the prose of the page before pointed to is forgotten.</summary>
    public void BeginPage() => _pointed.Clear();

    /// <summary>Index of the first line of the notes; the count of lines where there are none.</summary>
    public int Find(List<SourceLine> lines, int from)
    {
        for (int i = from; i < lines.Count; i++)
        {
            bool rule = i > 0 && LineShapes.IsRule(source.AsSpan(lines[i - 1].Start, lines[i - 1].Length), Rules);
            bool blank = i == 0 || lines[i - 1].IsBlank;
            if (_labels.TryRead(lines, i, out PageLabel label) && Begins(lines, i, label, rule, blank) && AreShort(lines, i, label.Number))
            {
                return rule ? i - 1 : StartOfRest(lines, from, i);
            }

            _pointed.Add(lines[i]);
        }

        return lines.Count;
    }

    /// <summary>The notes from a line on as one block.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="from">The first.</param>
    /// <param name="end">Index of the line below them that closes the page or begins another section, or the count of lines.</param>
    public PagedBlock? Read(List<SourceLine> lines, int from, out int end)
    {
        end = lines.Count;
        var kept = new List<SourceLine>();
        for (int i = from; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            if (kept.Count > 0 && Closes(lines, i))
            {
                end = i;
                break;
            }

            if (line.IsBlank || (i == from && LineShapes.IsRule(source.AsSpan(line.Start, line.Length), Rules)))
            {
                continue;
            }

            if (_labels.TryRead(lines, i, out PageLabel label) && (kept.Count == 0 || GoesOn(label) || BeginsAnew(lines, i, label)))
            {
                _last = label.Number;
                _labels.CountTo(_last + LargestStep);
                _bare |= kept.Count == 0 && !label.IsListed;
            }

            kept.Add(line);
        }

        return kept.Count == 0 ? null : new PagedBlock(ContainerBlockKind.FootNotes, 1, null, null, kept);
    }

    // "© 2022 ..." behind a blank line, with a few lines at the most and no further note.
    private bool Closes(List<SourceLine> lines, int at)
    {
        if (lines[at].IsBlank || !lines[at - 1].IsBlank || lines.Count - at > MostClosing || !(BehindNotes.IsLine(Words(lines[at])) || BehindNotes.IsHeading(Words(lines[at]))))
        {
            return false;
        }

        for (int i = at; i < lines.Count; i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel label) && GoesOn(label))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Words(SourceLine line) => source.AsSpan(line.Start, line.Length);

    // "3. Smith" may be an item of a list, "3 of them" the middle of a sentence: they take prose that points to the number, or a rule above.
    private bool Begins(List<SourceLine> lines, int at, PageLabel label, bool rule, bool blank)
    {
        bool pointed = !label.IsMisread && _pointed.Contains(label.Number);
        if (label.IsListed && !rule && (_bare || StandsBare(lines, at + 1, label.Number) || !AreMostPointed(lines, at) || IsAboveProse(lines, at)))
        {
            return false;
        }

        if (!rule && !blank)
        {
            return pointed && (label.Number == _last + 1 || label.Number == 1 || (EndsSentence(lines[at - 1]) && !label.IsListed));
        }

        return (pointed && (!label.IsWeak || label.Number == _last + 1 || label.Number == 1))
            || (!label.IsWeak && (!label.IsListed || rule) && IsNext(lines, at, label.Number, rule, label.IsMisread) && (rule || (label.Number > 1 && _last > 0) || IsProved(lines, at)));
    }

    // "[1] Switch off the pump." begins a list of steps as well: one that cites, or to which the prose points, is of notes.
    private bool IsProved(List<SourceLine> lines, int from)
    {
        if (LastCiting(lines) >= from)
        {
            return true;
        }

        for (int i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel label) && _pointed.EverContained(label.Number))
            {
                return true;
            }
        }

        return false;
    }

    // Each page is asked by all its labels.
    private int LastCiting(List<SourceLine> lines)
    {
        if (!ReferenceEquals(lines, _page))
        {
            _page = lines;
            _citing = lines.FindLastIndex(l => LinkSign.In(source.AsSpan(l.Start, l.Length)) || CitationSign.In(source.AsSpan(l.Start, l.Length)));
        }

        return _citing;
    }

    // Notes of a text begin all alike.
    private bool StandsBare(List<SourceLine> lines, int from, int number)
    {
        for (int i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel label) && label is { IsListed: false, IsMisread: false, IsWeak: false } && label.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    // Of the labels from here on the prose of the page points to half at least: notes may be those of the page before.
    private bool AreMostPointed(List<SourceLine> lines, int from)
    {
        int labels = 0;
        int pointed = 0;
        for (int i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel label) && label is { IsListed: true, IsWeak: false })
            {
                labels++;
                pointed += _pointed.Contains(label.Number) ? 1 : 0;
            }
        }

        return pointed * 2 >= labels;
    }

    // Notes are the last of their page; below a list of steps the prose goes on.
    private bool IsAboveProse(List<SourceLine> lines, int from)
    {
        int paragraphs = 0;
        for (int i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            bool labelled = _labels.TryRead(lines, i, out _);
            paragraphs = labelled ? 0 : paragraphs + (lines[i - 1].IsBlank ? 1 : 0);
        }

        return paragraphs >= ParagraphsOfProse;
    }

    private bool EndsSentence(SourceLine line) =>
        !line.IsBlank && (source[line.End - 1] is '.' or '!' or '?' or ':' or '"' or '\u201D' or ')' || char.IsAsciiDigit(source[line.End - 1]));

    // The end of the last note of the page before stands below the rule, above the first label.
    private int StartOfRest(List<SourceLine> lines, int from, int at)
    {
        for (int i = at - 1; i >= from && at - i <= LongestRest && !lines[i].IsBlank; i--)
        {
            if (LineShapes.IsRule(source.AsSpan(lines[i].Start, lines[i].Length), Rules))
            {
                return i;
            }
        }

        return at;
    }

    private bool GoesOn(PageLabel label) => label.Number == _last + 1 || (!label.IsWeak && label.Number > _last && label.Number <= _last + LargestStep);

    // A chapter that begins on the page: its notes stand below those of the one before.
    private bool BeginsAnew(List<SourceLine> lines, int at, PageLabel label) =>
        label is { Number: 1, IsMisread: false, IsWeak: false } && _pointed.Contains(1) && (lines[at - 1].IsBlank || source[lines[at - 1].End - 1] == '.');

    // The number that goes on, or one; behind a rule any later one. A step or a misread number needs the next note to prove it.
    private bool IsNext(List<SourceLine> lines, int from, int number, bool rule, bool misread)
    {
        if (!misread && (number == _last + 1 || number == 1))
        {
            return true;
        }

        if (rule)
        {
            return number > _last;
        }

        if (number <= _last || number > _last + LargestStep)
        {
            return false;
        }

        for (int i = from + 1; i < lines.Count; i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel next) && next is { IsMisread: false, IsWeak: false } && next.Number == number + 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool AreShort(List<SourceLine> lines, int from, int number)
    {
        int length = 0;
        for (int i = from; i < lines.Count; i++)
        {
            if (_labels.TryRead(lines, i, out PageLabel next) && !next.IsWeak && (next.Number == 1 || (next.Number >= number && next.Number <= number + LargestStep)))
            {
                number = next.Number + 1;
                length = 0;
            }

            length += lines[i].Length;
            if (length > LongestNote)
            {
                return false;
            }
        }

        return true;
    }
}
