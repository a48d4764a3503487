using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Reads Markdown as CommonMark, GitHub and pandoc write it and as programs make it that read pictures of pages. Blocks are
/// found line by line in one pass. Two rules differ, because reports hold prose: indented text is code only where it
/// looks like a program, and <c>[1]: text</c> with a number is a note in the text, unless <c>[words][1]</c> alone points to it.
/// </summary>
internal sealed partial class MarkdownReader
{
    private readonly string _source;
    private readonly ContainerBuilder _out;
    private readonly Dictionary<string, string> _definitions;
    private readonly InlineReader _inlines;
    private readonly List<SourceLine> _lines = [];
    private readonly List<int> _listIndents = [];
    private ContainerBlockKind _kind = ContainerBlockKind.Paragraph;
    private int _level;
    private string? _label;
    private int _item;
    private TextSpan? _labelSpan;
    private string? _note;
    private bool _afterBlank = true;
    private bool _commentNeverCloses;

    private MarkdownReader(string source)
    {
        _source = source;
        _out = new ContainerBuilder(source);
        _definitions = LinkDefinitions.Read(source);
        _inlines = new InlineReader(_out, _definitions);
    }

    public static ContainerText Read(string source)
    {
        var reader = new MarkdownReader(source);
        FrontMatter? matter = FrontMatter.Read(source);
        reader.ReadBlocks(matter);
        return reader._out.Build() with { Stated = matter?.Facts ?? [] };
    }

    private void ReadBlocks(FrontMatter? matter)
    {
        int at = matter?.End ?? 0;
        if (matter is { Title.Count: > 0 } && !TitleFollows(matter))
        {
            WriteTitle(matter);
        }

        while (SourceLine.TryRead(_source, ref at, _source.Length, out SourceLine line))
        {
            if (line.IsBlank)
            {
                Flush();
                _afterBlank = true;
                continue;
            }

            at = ReadLine(line, at);
            _afterBlank = false;
        }

        Flush();
    }

    // Gives the place to go on: behind the line, or behind the fence, comment or table that begins with it.
    private int ReadLine(SourceLine line, int next)
    {
        if (_lines.Count == 0 && _note is not null && line.Indent < 2)
        {
            _note = null;
        }

        line = Unquote(line, out bool quoted);
        if (line.IsBlank)
        {
            Flush();
            return next;
        }

        char first = _source[line.Start];
        if (first is '`' or '~' && FencedCode.TryRead(_source, line, next, out int fenceEnd))
        {
            Flush();
            FencedCode.Write(_out, line, next, fenceEnd, _source);
            return fenceEnd;
        }

        if (first == '<' && _lines.Count == 0 && _source.AsSpan(line.Start).StartsWith("<!--", StringComparison.Ordinal))
        {
            return AfterComment(line, next);
        }

        if (first is '-' or '=' && _lines.Count > 0 && TryUnderline(line, first))
        {
            return next;
        }

        if (first is '-' or '*' or '_' && LineShapes.IsRule(_source.AsSpan(line.Start, line.Length), "-*_"))
        {
            Flush();
            _listIndents.Clear();
            _out.AddRule();
            return next;
        }

        if (first == '#' && TryHeading(line))
        {
            return next;
        }

        if (first == '[')
        {
            if (TryNote(line))
            {
                return next;
            }

            if (_lines.Count == 0 && LinkDefinitions.IsDefinition(_source, line, _definitions))
            {
                return next;
            }

            if (_lines.Count > 0 && IsNumberedNote(line))
            {
                Flush();
            }
        }

        if (_lines.Count == 0 && _afterBlank && !quoted && _note is null && _listIndents.Count == 0 && IndentedCode.TryRead(_source, line, next, out int codeEnd))
        {
            IndentedCode.Write(_out, _source, line, codeEnd);
            return codeEnd;
        }

        if (_lines.Count == 0 && PipeTable.TryRead(_source, line, next, out int tableEnd))
        {
            PipeTable.Write(_out, _inlines, _source, line, next, tableEnd);
            return tableEnd;
        }

        ReadItemsAndText(line, quoted);
        return next;
    }

    private SourceLine Unquote(SourceLine line, out bool quoted)
    {
        quoted = false;
        int at = line.Start;
        while (at < line.End && _source[at] is '>' or ' ' or '\t')
        {
            quoted |= _source[at] == '>';
            at++;
        }

        if (!quoted)
        {
            if (_lines.Count > 0 && _kind == ContainerBlockKind.Quotation && _afterBlank)
            {
                Flush();
            }

            return line;
        }

        if (_lines.Count > 0 && _kind != ContainerBlockKind.Quotation)
        {
            Flush();
        }

        return SourceLine.Trim(_source, at, line.End);
    }

    private void Flush()
    {
        if (_lines.Count > 0)
        {
            _inlines.Write(_lines, _kind, _level, _label, _labelSpan);
            _lines.Clear();
        }

        _kind = ContainerBlockKind.Paragraph;
        _level = 0;
        _label = null;
        _labelSpan = null;
    }
}
