using System.Runtime.CompilerServices;

namespace Reftel.Archive.Search.Execution;

/// <summary>
/// What the occurrences of one word count for in the pieces of one document. Integers: the forms of a word are summed before they
/// are scored, and in whatever order they come.
/// </summary>
internal sealed class PieceWeights
{
    private int[] _weights = new int[64];
    private int[] _pieces = new int[64];
    private int _first;
    private int _count;

    /// <summary>Pieces with the word, each once.</summary>
    public ReadOnlySpan<int> Pieces => _pieces.AsSpan(0, _count);

    public int this[int piece] => _weights[piece - _first];

    /// <param name="first">First piece of the document.</param>
    /// <param name="behind">First piece of the next.</param>
    public void Begin(int first, int behind)
    {
        foreach (int piece in Pieces)
        {
            _weights[piece - _first] = 0;
        }

        (_first, _count) = (first, 0);
        if (_weights.Length < behind - first)
        {
            int length = Math.Max(behind - first, _weights.Length * 2);
            (_weights, _pieces) = (new int[length], new int[length]);
        }
    }

    /// <param name="piece">A piece of the document.</param>
    /// <param name="weight">At least 1; or 0 for a piece that counts without a word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int piece, int weight)
    {
        ref int sum = ref _weights[piece - _first];
        if (sum == 0)
        {
            _pieces[_count++] = piece;
        }

        sum += weight;
    }
}
