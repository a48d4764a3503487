using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Items of lists, and text that stands in them or alone.</summary>
internal sealed partial class MarkdownReader
{
    private const int DeepestList = 16;

    private void ReadItemsAndText(SourceLine line, bool quoted)
    {
        bool item = false;
        int depth = 0;
        int column = line.Indent;
        while (depth < DeepestList && LineShapes.TryItem(_source.AsSpan(line.Start, line.Length), "-*+\u2022", out int length, out int digits, _item))
        {
            // A number other than one in the middle of a paragraph is the end of a sentence that was wrapped.
            if (!item && _lines.Count > 0 && _kind != ContainerBlockKind.ListItem && digits > 0 && !_source.AsSpan(line.Start, digits).SequenceEqual("1"))
            {
                break;
            }

            if (!item && _lines.Count == 0 && digits > 0 && DayAlone.Is(_source, line))
            {
                break;
            }

            if (!item)
            {
                Flush();
            }

            item = true;
            depth++;
            _note = line.Indent >= 2 || depth > 1 ? _note : null;
            if (_note is not null && digits > 0)
            {
                // The number is among the words of the note; no block has it.
                break;
            }

            EnterItem(column);
            _label = digits > 0 ? _source.Substring(line.Start, digits) : null;
            _item = digits > 0 ? int.Parse(_label!) : _item;
            _labelSpan = digits > 0 ? new TextSpan(line.Start, digits) : null;
            column += length;
            line = line with { Start = line.Start + length };
            if (LineShapes.IsRule(_source.AsSpan(line.Start, line.Length), "-*_"))
            {
                break;
            }
        }

        if (item && _note is not null)
        {
            BeginText(line, quoted);
            _labelSpan = null;
        }
        else if (item)
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
}
