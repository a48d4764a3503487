using System.Runtime.CompilerServices;

namespace Reftel.Archive.Search.Execution;

/// <summary>The scores of the pieces of one document, while its hits are collected.</summary>
internal sealed class PieceScores
{
    private double[] _scores = new double[64];
    private bool[] _isHit = new bool[64];
    private int[] _hits = new int[64];

    /// <summary>The first piece of the document, in its segment.</summary>
    public int First { get; private set; }

    public int Count { get; private set; }

    /// <summary>Pieces of the document that answer the query, in segment numbers, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Hits => _hits.AsSpan(0, Count);

    public double this[int piece] => _scores[piece - First];

    public void Begin(int first, int behind)
    {
        foreach (int piece in Hits)
        {
            (_scores[piece - First], _isHit[piece - First]) = (0, false);
        }

        (First, Count) = (first, 0);
        if (_scores.Length < behind - first)
        {
            int length = Math.Max(behind - first, _scores.Length * 2);
            (_scores, _isHit, _hits) = (new double[length], new bool[length], new int[length]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int piece, double score)
    {
        int at = piece - First;
        _scores[at] += score;
        if (!_isHit[at])
        {
            _isHit[at] = true;
            _hits[Count++] = piece;
        }
    }
}
