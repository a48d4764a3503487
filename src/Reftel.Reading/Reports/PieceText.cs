using System.Buffers;
using System.Text;
using Reftel.Reading.Reports.Notes;
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
        var pieces = new PieceMap(ranges.Count);
        StringBuilder joined = ScratchText.Take(Length(ranges));
        Join(joined, text, ranges, pieces);
        return new PieceText(ScratchText.Finish(joined), pieces);
    }

    /// <summary>The words of ranges as one line, in which any white space is one blank; so it is all one where lines end.</summary>
    public static string Folded(ReadableText text, IReadOnlyList<(int Start, int End)> ranges)
    {
        ReadOnlySpan<char> readable = text.Text;
        if (ranges.Count == 1)
        {
            return BlankSpace.Fold(readable[ranges[0].Start..ranges[0].End]);
        }

        char[] words = ArrayPool<char>.Shared.Rent(Length(ranges));
        int length = 0;
        for (int i = 0; i < ranges.Count; i++)
        {
            (int start, int end) = ranges[i];
            if (i > 0 && start > ranges[i - 1].End)
            {
                words[length++] = ' ';
            }

            readable[start..end].CopyTo(words.AsSpan(length));
            length += end - start;
        }

        string folded = BlankSpace.Fold(words.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(words);
        return folded;
    }

    private static int Length(IReadOnlyList<(int Start, int End)> ranges)
    {
        int length = 2 * ranges.Count;
        for (int i = 0; i < ranges.Count; i++)
        {
            length += ranges[i].End - ranges[i].Start;
        }

        return length;
    }

    private static void Join(StringBuilder joined, ReadableText text, IReadOnlyList<(int Start, int End)> ranges, PieceMap pieces)
    {
        string readable = text.Text;
        for (int i = 0; i < ranges.Count; i++)
        {
            (int start, int end) = ranges[i];
            if (i > 0)
            {
                ReadOnlySpan<char> between = readable.AsSpan(ranges[i - 1].End, Math.Max(0, start - ranges[i - 1].End));
                joined.Append(between.IsEmpty ? "" : between.Contains('\n') ? Break(joined, between, readable.AsSpan(ranges[i - 1].Start, ranges[i - 1].End - ranges[i - 1].Start), readable.AsSpan(start, end - start)) : " ");
            }

            pieces.Add(joined.Length, start);
            text.AppendWithLineEnds(joined, start, end);
        }
    }

    // An address that plainly goes on is parted by no blank line, whatever the copy made of it.
    private static string Break(StringBuilder joined, ReadOnlySpan<char> between, ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        between.Count('\n') == 1 || AddressRest.Follows(before, rest) || (joined.Length > 0 && joined[^1] is '-' or '/' or '_' or '=' or '&' or '%') ? "\n" : "\n\n";

    /// <summary>Offset in the joined text of the beginning of a piece.</summary>
    public int ToJoined(int piece) => _pieces.JoinedStart(piece);

    /// <summary>Where the character at an offset stands in the readable text.</summary>
    public int ToReadable(int offset) => _pieces.Count == 0 ? 0 : _pieces.ToPlace(offset);

    /// <summary>Range in the readable text of a range that is not empty.</summary>
    public (int Start, int End) ToReadable(int start, int end) => (ToReadable(start), ToReadable(Math.Max(start, end - 1)) + 1);
}
