using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Reads Markdown as CommonMark, GitHub and pandoc write it and as programs make it that read pictures of pages. Blocks are
/// found line by line in one pass. Two rules differ, because reports hold prose and no programs: indented text is a
/// paragraph, not code, and <c>[1]: text</c> with a number is a note in the text, not a link definition.
/// </summary>
internal sealed class MarkdownReader
{
    private const int DeepestList = 16;
    private const int LongestUnderlined = 150;

    private readonly string _source;
    private readonly ContainerBuilder _out;
    private readonly InlineReader _inlines;
    private readonly List<SourceLine> _lines = [];
    private readonly List<int> _listIndents = [];
    private ContainerBlockKind _kind = ContainerBlockKind.Paragraph;
    private int _level;
    private string? _label;
    private TextSpan? _labelSpan;
    private string? _note;
    private bool _afterBlank = true;
    private bool _commentNeverCloses;

    private MarkdownReader(string source)
    {
        _source = source;
        _out = new ContainerBuilder(source);
        _inlines = new InlineReader(_out, LinkDefinitions.Read(source));
    }

    public static ContainerText Read(string source)
    {
        var reader = new MarkdownReader(source);
        reader.ReadBlocks();
        return reader._out.Build();
    }

    private void ReadBlocks()
    {
        int at = 0;
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

            if (_lines.Count == 0 && LinkDefinitions.IsDefinition(_source, line))
            {
                return next;
            }

            if (_lines.Count > 0 && IsNumberedNote(line))
            {
                Flush();
            }
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

    private void ReadItemsAndText(SourceLine line, bool quoted)
    {
        bool item = false;
        int depth = 0;
        int column = line.Indent;
        while (depth < DeepestList && LineShapes.TryItem(_source.AsSpan(line.Start, line.Length), "-*+\u2022", out int length, out int digits))
        {
            // A number other than one in the middle of a paragraph is the end of a sentence that was wrapped.
            if (!item && _lines.Count > 0 && _kind != ContainerBlockKind.ListItem && digits > 0 && !_source.AsSpan(line.Start, digits).SequenceEqual("1"))
            {
                break;
            }

            if (!item)
            {
                Flush();
            }

            item = true;
            depth++;
            EnterItem(column);
            _label = digits > 0 ? _source.Substring(line.Start, digits) : null;
            _labelSpan = digits > 0 ? new TextSpan(line.Start, digits) : null;
            column += length;
            line = line with { Start = line.Start + length };
            if (LineShapes.IsRule(_source.AsSpan(line.Start, line.Length), "-*_"))
            {
                break;
            }
        }

        if (item)
        {
            _kind = quoted ? ContainerBlockKind.Quotation : ContainerBlockKind.ListItem;
            _level = quoted ? 0 : _listIndents.Count;
        }
        else if (_lines.Count == 0)
        {
            BeginText(line, quoted);
        }

        _lines.Add(line);
    }

    private void EnterItem(int column)
    {
        while (_listIndents.Count > 0 && column <= _listIndents[^1])
        {
            _listIndents.RemoveAt(_listIndents.Count - 1);
        }

        if (_listIndents.Count < DeepestList)
        {
            _listIndents.Add(column);
        }
    }

    private void BeginText(SourceLine line, bool quoted)
    {
        if (_note is not null)
        {
            _kind = ContainerBlockKind.Note;
            _label = _note;
            return;
        }

        while (_listIndents.Count > 0 && line.Indent < _listIndents[^1] + 2)
        {
            _listIndents.RemoveAt(_listIndents.Count - 1);
        }

        bool inItem = _listIndents.Count > 0 && !quoted;
        _kind = quoted ? ContainerBlockKind.Quotation : inItem ? ContainerBlockKind.ListItem : ContainerBlockKind.Paragraph;
        _level = inItem ? _listIndents.Count : 0;
    }

    private bool TryHeading(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        int level = text.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || text[level] is not (' ' or '\t'))
        {
            return false;
        }

        Flush();
        ReadOnlySpan<char> bare = text.TrimEnd('#');
        int end = bare.Length > level && bare[^1] is ' ' or '\t' ? bare.TrimEnd().Length : text.Length;
        _listIndents.Clear();
        _kind = ContainerBlockKind.Heading;
        _level = level;
        _lines.Add(SourceLine.Trim(_source, line.Start + level, line.Start + Math.Max(level, end)));
        Flush();
        return true;
    }

    // Dashes below a long paragraph, or below one with an address, close it off: they make no heading of it.
    private bool TryUnderline(SourceLine line, char sign)
    {
        if (_kind != ContainerBlockKind.Paragraph || !LineShapes.IsUnderline(_source.AsSpan(line.Start, line.Length), sign) || line.Length < 2)
        {
            return false;
        }

        ReadOnlySpan<char> text = _source.AsSpan(_lines[0].Start, _lines[^1].End - _lines[0].Start);
        if (text.Length > LongestUnderlined || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        _kind = ContainerBlockKind.Heading;
        _level = sign == '=' ? 1 : 2;
        Flush();
        return true;
    }

    private bool TryNote(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        int close = text.Length > 3 && text[1] == '^' ? text[..Math.Min(text.Length, 100)].IndexOf(']') : -1;
        if (close < 3 || close + 1 >= text.Length || text[close + 1] != ':' || text[..close].Contains(' '))
        {
            return false;
        }

        Flush();
        _listIndents.Clear();
        _note = text[2..close].ToString();
        _label = _note;
        _labelSpan = new TextSpan(line.Start, close + 2);
        _kind = ContainerBlockKind.Note;
        _level = 0;
        _lines.Add(SourceLine.Trim(_source, line.Start + close + 2, line.End));
        return true;
    }

    private bool IsNumberedNote(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start + 1, Math.Min(6, line.Length - 1));
        int close = text.IndexOf(']');
        return close > 0 && close + 1 < text.Length && text[close + 1] == ':' && text[..close].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private int AfterComment(SourceLine line, int next)
    {
        int close = _commentNeverCloses ? -1 : _source.AsSpan(line.Start).IndexOf("-->", StringComparison.Ordinal);
        if (close < 0)
        {
            _commentNeverCloses = true;
            // Never closed: the sign is text, and so is the rest, or a stray "<!--" would cost the whole document.
            BeginText(line, quoted: false);
            _lines.Add(line);
            return next;
        }

        return line.Start + close + 3;
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
