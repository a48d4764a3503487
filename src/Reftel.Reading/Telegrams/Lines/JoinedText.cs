using System.Runtime.InteropServices;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>
/// Pieces of a readable text put together as one, for a value or paragraph that lies on several lines:
/// the words as they read, and the way back to where each stands.
/// </summary>
internal sealed class JoinedText(string readable)
{
    private readonly List<Piece> _pieces = new(4);
    private string? _joined;

    public int Length { get; private set; }

    public bool IsEmpty => Length == 0;

    /// <summary>Offset in the readable text of the first character, or -1 when empty.</summary>
    public int Start => _pieces.Count == 0 ? -1 : _pieces[0].Start;

    /// <summary>Offset in the readable text behind the last character.</summary>
    public int End { get; private set; }

    /// <summary>The first line of the value.</summary>
    public ReadOnlySpan<char> FirstPiece => _pieces.Count == 0 ? [] : readable.AsSpan(_pieces[0].Start, _pieces[0].Length);

    /// <summary>The line added last.</summary>
    public ReadOnlySpan<char> LastPiece => _pieces.Count == 0 ? [] : readable.AsSpan(_pieces[^1].Start, _pieces[^1].Length);

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

        separator = Length == 0 ? "" : separator ?? (EndsInHyphen() ? "" : " ");
        _pieces.Add(new Piece(Length + separator.Length, start, end - start, new Separator(separator)));
        Length += separator.Length + end - start;
        End = end;
        _joined = null;
    }

    public override string ToString() => _joined ??= _pieces.Count switch
    {
        0 => "",
        1 => readable.Substring(_pieces[0].Start, _pieces[0].Length),
        _ => string.Create(Length, this, static (buffer, self) => self.CopyTo(buffer)),
    };

    public ReadOnlySpan<char> AsSpan() => ToString();

    /// <summary>Where the character at an offset of the joined text stands in the readable text.</summary>
    public int ToReadable(int offset)
    {
        ReadOnlySpan<Piece> pieces = CollectionsMarshal.AsSpan(_pieces);
        Piece piece = pieces[PieceSearch.At(pieces, offset)];

        // A separator belongs to the end of the piece before it.
        return piece.Start + Math.Min(offset - piece.Joined, piece.Length);
    }

    /// <summary>Range in the readable text of a range of the joined text that is not empty.</summary>
    public (int Start, int End) ToReadable(int start, int end) =>
        (ToReadable(start), Math.Min(End, ToReadable(end - 1) + 1));

    private void CopyTo(Span<char> buffer)
    {
        foreach (Piece piece in CollectionsMarshal.AsSpan(_pieces))
        {
            buffer.Slice(piece.Joined - piece.Separator.Count, piece.Separator.Count).Fill(piece.Separator.Sign);
            readable.AsSpan(piece.Start, piece.Length).CopyTo(buffer[piece.Joined..]);
        }
    }

    private bool EndsInHyphen() => LastPiece is [.., char before, '-'] && char.IsLetterOrDigit(before);

    private readonly record struct Piece(int Joined, int Start, int Length, Separator Separator) : IPiece;

    // One sign, repeated: a blank or line ends. Two bytes of each count where a text has a piece for every line.
    private readonly struct Separator(string signs)
    {
        public char Sign { get; } = signs.Length > 0 ? signs[0] : '\0';

        public short Count { get; } = (short)signs.Length;
    }
}
