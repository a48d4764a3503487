using System.Buffers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Lines to paragraphs and items, also over the turn of a page.</summary>
internal sealed partial class PagedReader
{
    private const string Bullets = "-*\u2022\u00B7\u25AA\u25CF\u2013\u2014\uF0B7";

    private const string Rules = "-_=\u2014\u2500";
    private const int NumberedLevel = 3;
    private const int MostBlanks = 8;

    // As most have at the most.
    private const int LinesOfParagraph = 8;

    private const int LongLine = 40;

    private static readonly SearchValues<char> NoHeading = SearchValues.Create(".!?:;[]/@");

    private void ReadLine(List<SourceLine> page, int index)
    {
        SourceLine line = page[index];
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        if (_pageTurned && _open.Lines is not null && !GoesOn(text))
        {
            Flush();
        }

        bool turned = _pageTurned;
        _pageTurned = false;
        if (LineShapes.IsRule(text, Rules))
        {
            Flush();
            _out.AddRule();
            return;
        }

        if (!turned && _open.Lines is { Count: > 0 } lines && BeginsParagraph(line, lines[^1]))
        {
            Flush();
        }

        if (_open.Lines is null || (LineShapes.TryItem(text, Bullets, out _, out int digits, ItemBefore) && (digits == 0 ? !turned : IsNextItem(text[..digits]))))
        {
            Flush();
            Begin(page, index, text);
            return;
        }

        _open.Lines.Add(line);
    }

    private int ItemBefore => _open is { Kind: ContainerBlockKind.ListItem, Label: { } label } ? int.Parse(label) : Math.Max(0, _item);

    // "2." on the line below "1.", where nothing but the number parts them.
    private bool IsNextItem(ReadOnlySpan<char> digits) =>
        _open is { Kind: ContainerBlockKind.ListItem, Label: { } label } && int.Parse(label) + 1 == int.Parse(digits) && EndsSentence(_open.Lines[^1]);

    private void Begin(List<SourceLine> page, int index, ReadOnlySpan<char> text)
    {
        SourceLine line = page[index];
        if (LineShapes.TryItem(text, Bullets, out int length, out int digits, ItemBefore))
        {
            if (digits > 0 && IsNumberedHeading(page, index, line with { Start = line.Start + length }, int.Parse(text[..digits])))
            {
                _writer.Write(new PagedBlock(ContainerBlockKind.Heading, NumberedLevel, null, null, [line]));
                _item = NumberedHeading.NoItem;
                return;
            }

            _open = new PagedBlock(
                ContainerBlockKind.ListItem, 1, digits > 0 ? text[..digits].ToString() : null, digits > 0 ? new TextSpan(line.Start, digits) : null,
                [line with { Start = line.Start + length }]);
            return;
        }

        _open = new PagedBlock(ContainerBlockKind.Paragraph, 0, null, null, new List<SourceLine>(LinesOfParagraph) { line });
    }

    // A line alone, with prose behind the blank lines or directly below it.
    private bool IsNumberedHeading(List<SourceLine> page, int index, SourceLine words, int number)
    {
        if (index + 1 < page.Count && (index == 0 || page[index - 1].IsBlank) && !page[index + 1].IsBlank)
        {
            return page[index + 1].Indent <= page[index].Indent && NumberedHeading.IsAbove(_source, words, number, _item, page[index + 1]);
        }

        int next = index + 1;
        while (next < page.Count && next - index <= MostBlanks && page[next].IsBlank)
        {
            next++;
        }

        if (next == index + 1 || (index > 0 && !page[index - 1].IsBlank))
        {
            return false;
        }

        // The last line above the notes of a page stands for prose on the next.
        bool last = next == page.Count || LineShapes.IsRule(_source.AsSpan(page[next].Start, page[next].Length), Rules);
        return (last || !page[next].IsBlank) && NumberedHeading.Is(_source, words, number, _item, last ? null : page[next]);
    }

    // The first line of a paragraph stands in, where the one before ends a sentence.
    private bool BeginsParagraph(SourceLine line, SourceLine before) =>
        _open.Kind == ContainerBlockKind.Paragraph && line.Indent >= before.Indent + 2 && EndsSentence(before);

    private bool EndsSentence(SourceLine line) => _source[line.End - 1] is '.' or '!' or '?' or '"' or '\u201D' or '\u00BB' or ':' or ')' || char.IsAsciiDigit(_source[line.End - 1]);

    // A short line above a paragraph, into which the next word would have fitted, was ended on purpose: a heading without a
    // blank line behind it. In the head of the report such lines are the date and the names.
    private void SplitHeading()
    {
        List<SourceLine> lines = _open.Lines;
        if (_open.Kind != ContainerBlockKind.Paragraph || lines.Count < 3)
        {
            return;
        }

        bool begun = _bodyBegun;
        _bodyBegun = true;
        if (!begun || !IsHeadingAbove(lines[0], lines[1], lines.Max(l => l.Indent + l.Length)))
        {
            return;
        }

        _writer.Write(new PagedBlock(ContainerBlockKind.Heading, 2, null, null, [lines[0]]));
        lines.RemoveAt(0);
    }

    private bool IsHeadingAbove(SourceLine heading, SourceLine next, int width)
    {
        ReadOnlySpan<char> words = _source.AsSpan(heading.Start, heading.Length);
        ReadOnlySpan<char> text = _source.AsSpan(next.Start, next.Length);
        int word = text.IndexOf(' ');
        return (heading.Indent + heading.Length + (word < 0 ? text.Length : word)) * 4 < width * 3
            && char.IsUpper(words[0]) && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]))
            && char.IsLetter(words[^1]) && !words.ContainsAny(NoHeading);
    }

    private bool GoesOn(ReadOnlySpan<char> text)
    {
        if (_open.Kind == ContainerBlockKind.Heading)
        {
            return false;
        }

        // A sentence may end with a closing sign or a number; none begins with a small letter.
        SourceLine last = _open.Lines[^1];
        char end = _source[last.End - 1];
        return char.IsLower(text[0])
            ? !EndsSentence(last) || end is '"' or '\u201D' or '\u00BB' or ')' || char.IsAsciiDigit(end)
            : !EndsSentence(last) && (end is '-' or ',' or ';' || (char.IsLetterOrDigit(text[0]) && IsFull(last)));
    }

    // In a column no line is long, but most are as long as the others.
    private bool IsFull(SourceLine last) => last.Length > LongLine || (_open.Lines.Count > 1 && last.Length * 4 >= _open.Lines.Max(l => l.Length) * 3);
}
