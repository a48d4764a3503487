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
    private readonly PageColumns _columns;
    private readonly PageNotes _notes;
    private readonly EndNotePages _endNotes;
    private readonly List<PagedBlock> _waiting = [];
    private PagedBlock _open;
    private bool _pageTurned;
    private int _pages;
    private bool _bodyBegun;
    private bool _inNotes;

    // Number of the item written last with nothing behind it.
    private int _item = NumberedHeading.NoItem;

    private PagedReader(string source)
    {
        _source = source;
        _out = new ContainerBuilder(source);
        _writer = new PagedLineWriter(_out, source);
        _columns = new PageColumns(source);
        _notes = new PageNotes(source);
        _endNotes = new EndNotePages(source);
    }

    public static ContainerText Read(string source)
    {
        var reader = new PagedReader(source);
        List<List<SourceLine>> pages = SplitPages(source);
        var furniture = PageFurniture.Of(source, pages);
        for (int i = 0; i < pages.Count; i++)
        {
            reader._endNotes.Expect(i + 1 < pages.Count ? pages[i + 1] : []);
            reader.ReadPage(pages[i], furniture);
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
        _notes.BeginPage();
        foreach (List<SourceLine> part in _columns.Parts(body))
        {
            for (int at = 0; at < part.Count;)
            {
                at = _inNotes ? ReadEndNotes(part, at) : ReadProse(part, at);
            }

            // A column ends as a page does.
            _pageTurned = true;
        }

        AddFurniture(foot);
    }

    // To the heading of the notes, or over the notes at the foot.
    private int ReadProse(List<SourceLine> lines, int from)
    {
        int prose = _notes.Find(lines, from);
        for (int i = from; i < prose; i++)
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

            if (IsNotesHeading(lines, i))
            {
                Flush();
                _writer.Write(new PagedBlock(ContainerBlockKind.Heading, 2, null, null, [line]));
                _inNotes = true;
                _endNotes.Begin();
                return i + 1;
            }

            ReadLine(lines, i);
        }

        if (_notes.Read(lines, prose, out int end) is { } notes)
        {
            Later(notes);
        }

        if (end < lines.Count && BehindNotes.IsHeading(_source.AsSpan(lines[end].Start, lines[end].Length)))
        {
            Flush();
            return end;
        }

        AddFurniture([.. lines[end..].Where(l => !l.IsBlank)]);

        return lines.Count;
    }

    // "notes." may end a paragraph: a heading stands behind a blank line, with a capital where the script has any.
    private bool IsNotesHeading(List<SourceLine> lines, int index) =>
        (index == 0 || lines[index - 1].IsBlank || lines[index - 1].Indent != lines[index].Indent) && !char.IsLower(_source[lines[index].Start])
        && NotesHeading.Is(_source.AsSpan(lines[index].Start, lines[index].Length)) && _endNotes.Follow(lines, index + 1, _notes.IsPointed);

    private int ReadEndNotes(List<SourceLine> lines, int from)
    {
        var blocks = new List<PagedBlock>();
        int end = _endNotes.Read(lines, from, blocks);
        blocks.ForEach(_writer.Write);
        if (end < lines.Count)
        {
            _inNotes = false;
            _pageTurned = false;
        }

        return end;
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
            _item = _open is { Kind: ContainerBlockKind.ListItem, Label: { } label } ? int.Parse(label) : NumberedHeading.NoItem;
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
