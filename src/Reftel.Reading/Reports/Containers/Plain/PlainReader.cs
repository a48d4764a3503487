using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Plain;

/// <summary>
/// Reads plain text: paragraphs by blank lines, by indented first lines, or one on each line where lines are not wrapped.
/// Markers of list items are no readable characters, as in a web page; <c>[1]</c> stays, for it may be a note.
/// </summary>
internal sealed class PlainReader
{
    private const string Bullets = "-*+\u2022\u00B7\u25AA\u25CF\u2013\u2014";
    private const int QuotationIndent = 4;
    private const int NumberedLevel = 3;
    private const int MostBlanks = 8;
    private const int LongestTitle = 300;

    private readonly string _source;
    private readonly ContainerBuilder _out;
    private readonly PlainLayout _layout;
    private readonly PartedWords _parted;
    private readonly List<SourceLine> _lines = [];
    private ContainerBlockKind _kind = ContainerBlockKind.Paragraph;
    private string? _label;
    private TextSpan? _labelSpan;
    private bool _blankBefore = true;

    // Number of the item being read, or written last with nothing behind it.
    private int _item = NumberedHeading.NoItem;

    private PlainReader(string source)
    {
        _source = source;
        _out = new ContainerBuilder(source);
        _layout = PlainLayout.Of(source);
        _parted = new PartedWords(source);
    }

    public static ContainerText Read(string source)
    {
        var reader = new PlainReader(source);
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
                Flush(blankBehind: true);
                _blankBefore = true;
                continue;
            }

            ReadLine(line, at);
        }

        Flush(blankBehind: true);
    }

    private void ReadLine(SourceLine line, int behind)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        if (LineShapes.IsRule(text, "-=_*\u2014\u2500"))
        {
            if (!TryUnderline(text))
            {
                Flush(blankBehind: true);
                _out.AddRule();
            }

            _blankBefore = true;
            return;
        }

        if (_lines.Count == 1 && _kind == ContainerBlockKind.Paragraph && HeadingOfNotes.BeginsNote(text) && NotesHeading.Is(_source.AsSpan(_lines[0].Start, _lines[0].Length)))
        {
            Write(ContainerBlockKind.Heading, 2);
        }

        if (LineShapes.TryItem(text, Bullets, out int length, out int digits, Math.Max(0, _item)) && BeginsItem(digits) && !(_kind != ContainerBlockKind.ListItem && DayAlone.Is(_source, line)))
        {
            Flush(blankBehind: false);
            int number = digits > 0 ? int.Parse(text[..digits]) : NumberedHeading.NoItem;
            if (digits > 0 && _blankBefore && IsHeading(line with { Start = line.Start + length }, number, behind))
            {
                _lines.Add(line);
                Write(ContainerBlockKind.Heading, NumberedLevel);
                return;
            }

            _kind = ContainerBlockKind.ListItem;
            _item = number;
            _label = digits > 0 ? text[..digits].ToString() : null;
            _labelSpan = digits > 0 ? new TextSpan(line.Start, digits) : null;
            _lines.Add(line with { Start = line.Start + length });
            return;
        }

        if (_lines.Count > 0 && EndsParagraph(line))
        {
            Flush(blankBehind: false);
        }

        _lines.Add(line);
    }

    // A blank line behind it, and prose behind that; or prose directly below a line that was ended on purpose.
    private bool IsHeading(SourceLine words, int number, int behind)
    {
        int at = behind;
        if (!_layout.IsLinePerParagraph && SourceLine.TryRead(_source, ref at, _source.Length, out SourceLine below) && !below.IsBlank)
        {
            return below.Indent == 0 && NumberedHeading.IsAbove(_source, words, number, _item, below);
        }

        at = behind;
        return (_layout.IsLinePerParagraph || (SourceLine.TryRead(_source, ref at, _source.Length, out SourceLine blank) && blank.IsBlank))
            && TryNext(ref at, out SourceLine next) && NumberedHeading.Is(_source, words, number, _item, next);
    }

    private bool TryNext(ref int at, out SourceLine next)
    {
        for (int lines = 0; SourceLine.TryRead(_source, ref at, _source.Length, out next) && lines < MostBlanks; lines++)
        {
            if (!next.IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    // In the middle of a wrapped paragraph a number that does not go on a list is the end of a sentence, a dash is a dash.
    private bool BeginsItem(int digits) => _lines.Count == 0 || _layout.IsLinePerParagraph || _kind == ContainerBlockKind.ListItem || EndsSentence(_lines[^1], orColon: digits == 0);

    private bool EndsParagraph(SourceLine line)
    {
        if (_layout.IsLinePerParagraph)
        {
            return true;
        }

        SourceLine before = _lines[^1];
        bool label = _kind == ContainerBlockKind.ListItem || (_lines.Count == 1 && char.IsAsciiDigit(_source[before.Start])) || _source[_lines[0].Start] == '[';
        return !label && line.Indent >= before.Indent + 2 && EndsSentence(before, orColon: false);
    }

    private bool EndsSentence(SourceLine line, bool orColon)
    {
        char last = _source[line.End - 1];
        return last is '.' or '!' or '?' or '"' or '\u201D' or '\u00BB' or ')' or ']' || (orColon && last is ':' or ';') || char.IsAsciiDigit(last);
    }

    private bool TryUnderline(ReadOnlySpan<char> line)
    {
        if (_lines.Count != 1 || _kind != ContainerBlockKind.Paragraph || !(line[0] is '=' or '-'))
        {
            return false;
        }

        ReadOnlySpan<char> text = _source.AsSpan(_lines[0].Start, _lines[0].Length);
        // A title may be longer than any heading; signs of exactly its length prove that they are meant for it.
        bool title = line[0] == '=' && line.Length == text.Length && text.Length <= LongestTitle && !text.Contains("://", StringComparison.Ordinal);
        if (!title && !HeadingLine.MayBe(text))
        {
            return false;
        }

        Write(ContainerBlockKind.Heading, line[0] == '=' ? 1 : 2);
        return true;
    }

    private void Flush(bool blankBehind)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        bool alone = _lines.Count == 1 && _kind == ContainerBlockKind.Paragraph && ((_blankBefore && blankBehind) || _layout.IsLinePerParagraph);
        int level = alone ? HeadingLine.LevelOf(_source.AsSpan(_lines[0].Start, _lines[0].Length)) : 0;
        if (level > 0)
        {
            Write(ContainerBlockKind.Heading, level);
        }
        else
        {
            Write(_kind == ContainerBlockKind.Paragraph && IsSetIn() ? ContainerBlockKind.Quotation : _kind, _kind == ContainerBlockKind.ListItem ? 1 : 0);
        }
    }

    // All lines stand equally far in from the margin of the text.
    private bool IsSetIn()
    {
        if (_lines.Count < 2 || _lines[0].Indent < _layout.Margin + QuotationIndent)
        {
            return false;
        }

        foreach (SourceLine line in _lines)
        {
            if (line.Indent != _lines[0].Indent)
            {
                return false;
            }
        }

        return true;
    }

    private void Write(ContainerBlockKind kind, int level)
    {
        _out.Open(kind, level, _label, [], _labelSpan, _lines[0].Start);
        LineWriter.Write(_out, _source, _lines, _parted);
        _out.Close();
        _lines.Clear();
        _item = kind == ContainerBlockKind.ListItem ? _item : NumberedHeading.NoItem;
        _kind = ContainerBlockKind.Paragraph;
        _label = null;
        _labelSpan = null;
        _blankBefore = false;
    }
}
