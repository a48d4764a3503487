using System.Runtime.CompilerServices;

namespace Reftel.Reading.Language.Models;

/// <summary>Tells of most features that a model does not know that it does not, from few bits that stay near the processor.</summary>
internal sealed class FeatureFilter
{
    private const int BitsOfFeature = 8;

    private readonly uint[] _bits;
    private readonly int _shift;

    public FeatureFilter(ReadOnlySpan<uint> features)
    {
        int bits = 10;
        while (1L << bits < (long)features.Length * BitsOfFeature)
        {
            bits++;
        }

        _shift = 32 - bits;
        _bits = new uint[1 << (bits - 5)];
        foreach (uint feature in features)
        {
            uint bit = feature >> _shift;
            _bits[bit >> 5] |= 1u << (int)(bit & 31);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint feature)
    {
        uint bit = feature >> _shift;
        uint[] bits = _bits;
        return (bits[(bit >> 5) & (uint)(bits.Length - 1)] >> (int)(bit & 31) & 1) != 0;
    }

    /// <summary>Keeps those that may be known, in order, at the beginning.</summary>
    /// <returns>Their number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Keep(ReadOnlySpan<uint> features, Span<uint> kept)
    {
        int count = 0;
        foreach (uint feature in features)
        {
            kept[count] = feature;
            count += MayHold(feature) ? 1 : 0;
        }

        return count;
    }
}
