namespace Reftel.Reading.Text;

/// <summary>
/// Where each line of a text begins. LF, CRLF and a lone CR end a line, mixed as they come;
/// form feeds and the Unicode separators do not, because no telegram or report uses them so.
/// </summary>
public sealed class LineTable
{
    private readonly int[] _starts;
    private readonly int _length;

    internal LineTable(string text)
    {
        _length = text.Length;
        _starts = FindStarts(text);
    }

    /// <summary>Number of lines; an empty text has one, and a text that ends with a line break has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>The line with zero-based number <paramref name="index"/>, its line break included.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public TextSpan this[int index]
    {
        get
        {
            int end = index + 1 < _starts.Length ? _starts[index + 1] : _length;
            return TextSpan.Between(_starts[index], end);
        }
    }

    /// <summary>Zero-based number of the line that holds the UTF-16 offset; offsets past the end belong to the last line.</summary>
    public int IndexOf(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    private static int[] FindStarts(string text)
    {
        var starts = new List<int>((text.Length / 48) + 4) { 0 };
        ReadOnlySpan<char> rest = text;
        int offset = 0;
        while (true)
        {
            int next = rest.IndexOfAny('\n', '\r');
            if (next < 0)
            {
                return [.. starts];
            }

            int width = rest[next] == '\r' && next + 1 < rest.Length && rest[next + 1] == '\n' ? 2 : 1;
            offset += next + width;
            starts.Add(offset);
            rest = rest[(next + width)..];
        }
    }
}
