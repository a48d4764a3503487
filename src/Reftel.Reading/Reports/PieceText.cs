using System.Text;

namespace Reftel.Reading.Reports;

/// <summary>Pieces of a readable text put together as one, with the way back to where each character stands.</summary>
internal sealed class PieceText
{
    private readonly List<(int Joined, int Readable)> _pieces = [];

    private PieceText(string text, List<(int, int)> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    /// <summary>Joins ranges of a text, in order; between two stands what stands between them, but no more than two line ends.</summary>
    public static PieceText Join(string readable, IReadOnlyList<(int Start, int End)> ranges)
    {
        var pieces = new List<(int, int)>(ranges.Count);
        if (ranges.Count == 1)
        {
            pieces.Add((0, ranges[0].Start));
            return new PieceText(readable[ranges[0].Start..ranges[0].End], pieces);
        }

        var text = new StringBuilder();
        for (int i = 0; i < ranges.Count; i++)
        {
            (int start, int end) = ranges[i];
            if (i > 0)
            {
                ReadOnlySpan<char> between = readable.AsSpan(ranges[i - 1].End, Math.Max(0, start - ranges[i - 1].End));
                text.Append(between.Count('\n') switch { 0 => between.IsEmpty ? "" : " ", 1 => "\n", _ => "\n\n" });
            }

            pieces.Add((text.Length, start));
            text.Append(readable, start, end - start);
        }

        return new PieceText(text.ToString(), pieces);
    }

    /// <summary>Offset in the joined text of the beginning of a piece.</summary>
    public int ToJoined(int piece) => _pieces[piece].Joined;

    /// <summary>Where the character at an offset stands in the readable text.</summary>
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

        return _pieces.Count == 0 ? 0 : _pieces[low].Readable + offset - _pieces[low].Joined;
    }

    /// <summary>Range in the readable text of a range that is not empty.</summary>
    public (int Start, int End) ToReadable(int start, int end) => (ToReadable(start), ToReadable(Math.Max(start, end - 1)) + 1);
}
