using System.Runtime.CompilerServices;

namespace Reftel.Archive.Search.Execution;

/// <summary>
/// BM25 over pieces (Robertson and Zaragoza 2009), with the figures of the whole archive: the same on every division into segments.
/// </summary>
internal sealed class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    private readonly double[] _norms = new double[1024];
    private readonly double _perWord;

    /// <param name="pieces">Pieces of all segments.</param>
    /// <param name="words">Their words.</param>
    public Ranking(long pieces, long words)
    {
        Pieces = pieces;
        _perWord = words == 0 ? 0 : Saturation * LengthShare * pieces / words;
        for (int length = 0; length < _norms.Length; length++)
        {
            _norms[length] = Norm(length);
        }
    }

    public long Pieces { get; }

    /// <summary>How much it says that a piece has a word.</summary>
    /// <param name="having">Pieces that have it; a piece with two forms of it counts twice, up to all pieces.</param>
    public double Rarity(long having)
    {
        long count = Math.Min(having, Pieces);
        return Math.Log(1 + ((Pieces - count + 0.5) / (count + 0.5)));
    }

    /// <param name="rarity">Of the word.</param>
    /// <param name="weight">Its occurrences in the piece, in quarters.</param>
    /// <param name="length">Words of the piece.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Score(double rarity, int weight, int length)
    {
        double frequency = weight * 0.25;
        double norm = (uint)length < (uint)_norms.Length ? _norms[length] : Norm(length);
        return rarity * frequency * (Saturation + 1) / (frequency + norm);
    }

    private double Norm(int length) => (Saturation * (1 - LengthShare)) + (_perWord * length);
}
