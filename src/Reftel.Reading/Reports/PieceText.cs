using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Pieces of a readable text put together as one, with the way back to where each character stands.</summary>
internal sealed class PieceText
{
    private readonly PieceMap _pieces;

    private PieceText(string text, PieceMap pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    /// <summary>Joins ranges of a text, in order; between two stands what stands between them, but no more than two line ends.</summary>
    public static PieceText Join(ReadableText text, IReadOnlyList<(int Start, int End)> ranges)
    {
        string readable = text.Text;
        var pieces = new PieceMap(ranges.Count);
        var joined = new StringBuilder(ranges.Count == 1 ? ranges[0].End - ranges[0].Start : 0);
        for (int i = 0; i < ranges.Count; i++)
        {
            (int start, int end) = ranges[i];
            if (i > 0)
            {
                ReadOnlySpan<char> between = readable.AsSpan(ranges[i - 1].End, Math.Max(0, start - ranges[i - 1].End));
                joined.Append(between.IsEmpty ? "" : between.Contains('\n') ? Break(joined, between) : " ");
            }

            pieces.Add(joined.Length, start);
            text.AppendWithLineEnds(joined, start, end);
        }

        return new PieceText(joined.ToString(), pieces);
    }

    // An address that plainly goes on is parted by no blank line, whatever the copy made of it.
    private static string Break(StringBuilder joined, ReadOnlySpan<char> between) =>
        between.Count('\n') == 1 || (joined.Length > 0 && joined[^1] is '-' or '/' or '_' or '=' or '&' or '%') ? "\n" : "\n\n";

    /// <summary>Offset in the joined text of the beginning of a piece.</summary>
    public int ToJoined(int piece) => _pieces.JoinedStart(piece);

    /// <summary>Where the character at an offset stands in the readable text.</summary>
    public int ToReadable(int offset) => _pieces.Count == 0 ? 0 : _pieces.ToPlace(offset);

    /// <summary>Range in the readable text of a range that is not empty.</summary>
    public (int Start, int End) ToReadable(int start, int end) => (ToReadable(start), ToReadable(Math.Max(start, end - 1)) + 1);
}
