using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers.Plain;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Reads printed pages as a program writes them that keeps their layout: form feeds part them. Page numbers and running
/// heads are furniture, columns are read one behind the other, notes at the foot stand behind the paragraph that runs on
/// to the next page. So the places in the source may fall where reading order is not the order of lines.
/// </summary>
internal sealed partial class PagedReader
{
    private readonly string _source;
    private readonly ContainerBuilder _out;
    private readonly PagedLineWriter _writer;
    private readonly PageNotes _notes;
    private readonly List<PagedBlock> _waiting = [];
    private PagedBlock _open;
    private bool _pageTurned;
    private int _pages;
    private bool _bodyBegun;
    private bool _inNotes;

    private PagedReader(string source)
    {
        _source = source;
        _out = new ContainerBuilder(source);
        _writer = new PagedLineWriter(_out, source);
        _notes = new PageNotes(source);
    }

    public static ContainerText Read(string source)
    {
        var reader = new PagedReader(source);
        List<List<SourceLine>> pages = SplitPages(source);
        var furniture = PageFurniture.Of(source, pages);
        foreach (List<SourceLine> page in pages)
        {
            reader.ReadPage(page, furniture);
        }

        reader.Flush();
        return reader._out.Build();
    }

    private static List<List<SourceLine>> SplitPages(string source)
    {
        var pages = new List<List<SourceLine>>();
        int start = 0;
        while (start < source.Length)
        {
            int found = source.AsSpan(start).IndexOf('\f');
            int end = found < 0 ? source.Length : start + found;
            var lines = new List<SourceLine>(source.AsSpan(start, end - start).Count('\n') + 1);
            int at = start;
            while (SourceLine.TryRead(source, ref at, end, out SourceLine line))
            {
                lines.Add(line);
            }

            if (lines.Exists(l => !l.IsBlank))
            {
                pages.Add(lines);
            }

            start = end + 1;
        }

        return pages;
    }

    private void ReadPage(List<SourceLine> page, PageFurniture furniture)
    {
        var body = new List<SourceLine>(page.Count);
        var head = new List<SourceLine>();
        var foot = new List<SourceLine>();
        furniture.Split(page, _pages++, head, body, foot);
        AddFurniture(head);
        List<SourceLine> lines = PageColumns.InReadingOrder(_source, body);
        int prose = _inNotes ? 0 : _notes.Find(lines);
        if (_inNotes)
        {
            AddEndNotes(lines, 0);
            prose = lines.Count;
            lines = [];
        }

        prose = Math.Min(prose, lines.Count);
        for (int i = 0; i < prose; i++)
        {
            SourceLine line = lines[i];
            if (line.IsBlank)
            {
                // Blanks at the foot of a page part no paragraphs.
                if (!_pageTurned && HasProse(lines, i, prose))
                {
                    Flush();
                }

                continue;
            }

            if (NotesHeading.Is(_source.AsSpan(line.Start, line.Length)))
            {
                AddEndNotes(lines, i);
                prose = lines.Count;
                break;
            }

            ReadLine(line);
        }

        if (_notes.Read(lines, prose) is { } notes)
        {
            Later(notes);
        }

        AddFurniture(foot);
        _pageTurned = true;
    }

    // Behind the heading of the notes every line is one of theirs, on this page and the next.
    private void AddEndNotes(List<SourceLine> lines, int from)
    {
        var kept = new List<SourceLine>();
        foreach (SourceLine line in lines.Skip(from).Where(l => !l.IsBlank))
        {
            if (!_inNotes)
            {
                _inNotes = true;
                Flush();
                _writer.Write(new PagedBlock(ContainerBlockKind.Heading, 2, null, null, [line]));
                continue;
            }

            kept.Add(line);
        }

        if (kept.Count > 0)
        {
            _writer.Write(new PagedBlock(ContainerBlockKind.FootNotes, 0, null, null, kept));
        }
    }

    private void AddFurniture(List<SourceLine> lines)
    {
        foreach (SourceLine line in lines)
        {
            Later(new PagedBlock(ContainerBlockKind.PageFurniture, 0, null, null, [line]));
        }
    }

    private static bool HasProse(List<SourceLine> lines, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!lines[i].IsBlank)
            {
                return true;
            }

            if (i - from > 200)
            {
                return true;
            }
        }

        return false;
    }

    private void Later(PagedBlock block)
    {
        if (_open.Lines is null)
        {
            _writer.Write(block);
        }
        else
        {
            _waiting.Add(block);
        }
    }

    private void Flush()
    {
        if (_open.Lines is not null)
        {
            SplitHeading();
            int level = _open.Kind == ContainerBlockKind.Paragraph && _open.Lines.Count == 1
                ? HeadingLine.LevelOf(_source.AsSpan(_open.Lines[0].Start, _open.Lines[0].Length))
                : 0;
            _writer.Write(level > 0 ? _open with { Kind = ContainerBlockKind.Heading, Level = level } : _open);
            _open = default;
        }

        foreach (PagedBlock block in _waiting)
        {
            _writer.Write(block);
        }

        _waiting.Clear();
    }
}
