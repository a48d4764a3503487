using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Execution;

/// <summary>Which pieces of a document are asked for: those of a voice, or titles alone.</summary>
internal sealed class PieceFilter
{
    private readonly bool[] _allowed;

    private PieceFilter(Func<byte, bool> allows)
    {
        _allowed = new bool[256];
        for (int mark = 0; mark < _allowed.Length; mark++)
        {
            _allowed[mark] = allows((byte)mark);
        }
    }

    public static PieceFilter Titles { get; } = new(mark => PieceMark.Kind(mark) == PieceKind.Title);

    /// <summary>Pieces in which this voice speaks.</summary>
    public static PieceFilter OfVoice(string voice, bool isPrefix) => new(mark => PieceMark.VoicesOf(mark).Any(
        found => isPrefix ? found.StartsWith(voice, StringComparison.OrdinalIgnoreCase) : found.Equals(voice, StringComparison.OrdinalIgnoreCase)));

    public bool Allows(byte mark) => _allowed[mark];

    public PieceFilter And(PieceFilter? other) => other is null ? this : new(mark => Allows(mark) && other.Allows(mark));

    public PieceFilter Or(PieceFilter other) => new(mark => Allows(mark) || other.Allows(mark));

    public PieceFilter Not() => new(mark => !Allows(mark));
}
