using System.Text;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>
/// Pieces of a readable text put together as one, for a value or paragraph that lies on several lines:
/// the words as they read, and the way back to where each stands.
/// </summary>
internal sealed class JoinedText(string readable)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Joined, int Readable)> _pieces = [];
    private string? _joined;

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Offset in the readable text of the first character, or -1 when empty.</summary>
    public int Start => _pieces.Count == 0 ? -1 : _pieces[0].Readable;

    /// <summary>Offset in the readable text behind the last character.</summary>
    public int End { get; private set; }

    /// <summary>
    /// Adds a piece. Between two pieces stands a blank, unless the first ends in a hyphen with a letter before it
    /// (a word cut at the end of a line keeps its hyphen), or the separator given.
    /// </summary>
    public void Add(int start, int end, string? separator = null)
    {
        if (start >= end)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(separator ?? (EndsInHyphen() ? "" : " "));
        }

        _pieces.Add((_text.Length, start));
        _text.Append(readable, start, end - start);
        End = end;
        _joined = null;
    }

    public override string ToString() => _joined ??= _text.ToString();

    public ReadOnlySpan<char> AsSpan() => ToString();

    /// <summary>Where the character at an offset of the joined text stands in the readable text.</summary>
    public int ToReadable(int offset)
    {
        int low = 0;
        int high = _pieces.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _pieces[low].Readable + offset - _pieces[low].Joined;
    }

    /// <summary>Range in the readable text of a range of the joined text that is not empty.</summary>
    public (int Start, int End) ToReadable(int start, int end) => (ToReadable(start), ToReadable(end - 1) + 1);

    private bool EndsInHyphen() =>
        _text.Length > 1 && _text[^1] == '-' && char.IsLetterOrDigit(_text[^2]);
}
