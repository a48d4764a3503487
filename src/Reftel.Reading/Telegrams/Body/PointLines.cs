using Reftel.Reading.Language.Sentences;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Which lines of a paragraph keep their beginning: the points of a list in it, whether or not empty lines stand between them, and the prose behind the last.
/// All others are joined, since lines are wrapped.
/// </summary>
internal sealed class PointLines
{
    private readonly string _readable;
    private readonly int _width;
    private ListItems _list;
    private bool _open;
    private bool _hangs;

    /// <param name="readable">The readable text.</param>
    /// <param name="start">Where the words of the paragraph begin.</param>
    /// <param name="width">Of the lines of the body.</param>
    public PointLines(string readable, int start, int width)
    {
        _readable = readable;
        _width = width;
        _list = new ListItems(start, width);
        _list.Begins(readable, start);
        _open = ListItems.MarkerLength(readable, start) > 0;
    }

    /// <summary>Characters of the longest line of words of a body.</summary>
    public static int Width(TelegramText text, int start, int end)
    {
        int width = WrappedLines.Widest([]);
        for (int line = start; line < end; line++)
        {
            width = Math.Max(width, text.IsWords(line) ? text[line].End - text[line].Start : 0);
        }

        return width;
    }

    /// <summary>Takes note of the next line; true where a point begins on it, or where prose goes on behind the last.</summary>
    /// <param name="end">Behind the last character of the paragraph so far.</param>
    /// <param name="first">First character of the line that is not blank.</param>
    /// <param name="apart">True where an empty line stands before it.</param>
    public bool Begins(int end, int first, bool apart)
    {
        int column = WrappedLines.Column(_readable, first);
        if (apart)
        {
            _list.Begins(_readable, first);
        }

        if (apart ? ListItems.MarkerLength(_readable, first) > 0 : _list.ItemBegins(_readable, end, first))
        {
            _open = true;
            return true;
        }

        if (!_open)
        {
            return false;
        }

        // Words of a point that stand to the right of its sign; prose begins to the left of them again.
        _hangs |= column > _list.Column;
        bool prose = _list.ProseBegins(_readable, end, first)
            || (column <= _list.Column && PointStop.Before(_readable, end) is '.' or '?' or '!' && (_hangs || WrappedLines.IsMeant(_readable, end, first, _width)));
        _open = !prose;
        return prose;
    }
}
