using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers.Plain;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Behind the heading of the notes every line is one of theirs, on this page and the next, until a heading with prose behind it
/// begins another chapter, or prose without one. A heading with notes behind it names the chapter whose notes follow.
/// </summary>
internal sealed class EndNotePages(string source)
{
    private const int HeadingLevel = 3;
    private const int MostTitles = 4;
    private const int MostLinesAhead = 3;
    private const int MostLinesOfPage = 200;

    private readonly ProseBehindNotes _prose = new(source);
    private int _label;
    private int _indent;
    private SourceLine? _before;

    /// <summary>The notes begin: their count is not known.</summary>
    public void Begin()
    {
        _label = NumberedHeading.NoItem;
        _before = null;
    }

    /// <summary>The lines of the page behind the one that is read.</summary>
    public void Expect(List<SourceLine> nextPage) => _prose.NextPage = nextPage;

    /// <summary>
    /// Whether what stands below a heading of notes begins as notes do: manuals set "Note" above a word to the reader or a few rules, which cite
    /// nothing and to which nothing points.
    /// </summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="from">Behind the heading.</param>
    /// <param name="isPointed">Whether the prose so far points to a number.</param>
    public bool Follow(List<SourceLine> lines, int from, Func<int, bool> isPointed)
    {
        int seen = 0;
        bool titled = true;
        bool single = NotesHeading.IsOfOne(Words(lines[from - 1]));
        for (int i = from; i < lines.Count && seen < MostLinesAhead; i++)
        {
            if (lines[i].IsBlank)
            {
                if (!titled)
                {
                    return false;
                }

                continue;
            }

            if (single && LabelOf(lines[i]) == 0)
            {
                return false;
            }

            // A label behind prose is that of another note.
            ReadOnlySpan<char> words = Words(lines[i]);
            if (LinkSign.In(words) || CitationSign.In(words))
            {
                return true;
            }

            if (titled && LabelOf(lines[i]) is > 0 and int label)
            {
                return (single ? AreMostPointed(lines, i, isPointed) : isPointed(label)) || Cite(lines, i);
            }

            titled &= IsHeading(lines[i]);
            seen++;
        }

        // On the next page.
        return seen == 0;
    }

    // A screen with "[1]" in it proves no steps under "Note".
    private bool AreMostPointed(List<SourceLine> lines, int from, Func<int, bool> isPointed)
    {
        int labels = 0;
        int pointed = 0;
        for (int i = from; i < Math.Min(lines.Count, from + MostLinesOfPage); i++)
        {
            if (!lines[i].IsBlank && LabelOf(lines[i]) is > 0 and int label)
            {
                labels++;
                pointed += isPointed(label) ? 1 : 0;
            }
        }

        return pointed * 3 >= labels * 2;
    }

    private bool Cite(List<SourceLine> lines, int from)
    {
        for (int i = from; i < Math.Min(lines.Count, from + MostLinesOfPage); i++)
        {
            ReadOnlySpan<char> words = source.AsSpan(lines[i].Start, lines[i].Length);
            if (LinkSign.In(words) || CitationSign.In(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the lines of notes of one page.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="from">The first.</param>
    /// <param name="blocks">Takes notes and headings between them.</param>
    /// <returns>Index of the line where prose begins again, or its heading; the count of lines where it does not.</returns>
    public int Read(List<SourceLine> lines, int from, List<PagedBlock> blocks)
    {
        var kept = new List<SourceLine>();
        bool alone = true;
        for (int i = from; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            if (line.IsBlank)
            {
                alone = true;
                continue;
            }

            if (kept.Count == 0 && blocks.Count == 0 && NotesHeading.Is(Words(line)))
            {
                // The running head of their pages.
                blocks.Add(new PagedBlock(ContainerBlockKind.PageFurniture, 0, null, null, [line]));
                continue;
            }

            if (alone && kept.Count > 0 && (BehindNotes.IsHeading(Words(line)) || BehindNotes.IsLine(Words(line))))
            {
                Flush(kept, blocks);
                return i;
            }

            if (alone && kept.Count > 0 && NotesHeading.Is(Words(line)) && Next(lines, i) is { } again && LabelOf(again) == 1)
            {
                // The sources, behind remarks that are counted apart.
                Flush(kept, blocks);
                blocks.Add(new PagedBlock(ContainerBlockKind.Heading, HeadingLevel, null, null, [line]));
                continue;
            }

            bool parted = alone && IsAlone(lines, i);
            if ((parted || (kept.Count > 0 && source[kept[^1].End - 1] == '.')) && IsHeading(line) && Next(lines, i) is { } next)
            {
                if (parted && NumberedHeading.IsProse(Words(next)))
                {
                    Flush(kept, blocks);
                    return i;
                }

                if (LabelOf(next) == 1 && !NotesHeading.Is(Words(line)))
                {
                    Flush(kept, blocks);
                    blocks.Add(new PagedBlock(ContainerBlockKind.Heading, HeadingLevel, null, null, [line]));
                    alone = true;
                    continue;
                }
            }

            int label = LabelOf(line);
            if (label == 0 && alone && _label > 0 && _before is { } before && _prose.Begins(lines, i, before, _indent, IsNextLabel))
            {
                Flush(kept, blocks);
                return i;
            }

            alone = false;
            (_label, _indent) = label > 0 ? (label, line.Indent) : (_label, _indent);
            _before = line;
            kept.Add(line);
        }

        Flush(kept, blocks);
        return lines.Count;
    }

    private static bool IsAlone(List<SourceLine> lines, int at) => at + 1 < lines.Count && lines[at + 1].IsBlank;

    private static void Flush(List<SourceLine> kept, List<PagedBlock> blocks)
    {
        if (kept.Count > 0)
        {
            blocks.Add(new PagedBlock(ContainerBlockKind.FootNotes, 0, null, null, [.. kept]));
            kept.Clear();
        }
    }

    // "The Northern Route", "2. The Northern Route" where note 1 is not the last.
    private bool IsHeading(SourceLine line)
    {
        ReadOnlySpan<char> words = Words(line);
        return !char.IsAsciiDigit(words[0])
            ? HeadingLine.LevelOf(words) > 0 || NumberedHeading.IsTitle(words)
            : LineShapes.TryItem(words, "", out int length, out _) && LabelOf(line) != _label + 1 && NumberedHeading.IsTitle(words[length..]);
    }

    // The next line that is no title itself: a chapter may have a name below its number, and an author.
    private SourceLine? Next(List<SourceLine> lines, int at)
    {
        int titles = 0;
        for (int i = at + 1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            bool title = lines[i - 1].IsBlank && IsAlone(lines, i) && !char.IsAsciiDigit(source[lines[i].Start]) && HeadingLine.LevelOf(Words(lines[i])) > 0;
            if (!title || ++titles > MostTitles)
            {
                return lines[i];
            }
        }

        return null;
    }

    private bool IsNextLabel(SourceLine line) => LabelOf(line) is > 0 and int next && (next == _label + 1 || next == _label + 2);

    private int LabelOf(SourceLine line)
    {
        ReadOnlySpan<char> words = Words(line);
        int start = words[0] == '[' ? 1 : 0;
        int end = NumberWord.Read(words, start, out int number);
        return end > start && end < words.Length && (char.IsWhiteSpace(words[end]) || words[end] is '.' or ']' or ')' || !char.IsAscii(words[end - 1])) ? number : 0;
    }

    private ReadOnlySpan<char> Words(SourceLine line) => source.AsSpan(line.Start, line.Length);
}
