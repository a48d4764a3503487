using System.Runtime.CompilerServices;

namespace Reftel.Reading.Language.Models;

/// <summary>Weights of features for the three moves of the parser: of each slot the feature in the upper half, three weights of ten bits below. One look into memory a feature.</summary>
internal sealed class MoveModel
{
    /// <summary>Largest weight, in either direction.</summary>
    public const int Most = 511;

    private readonly ulong[] _slots;
    private readonly FeatureFilter _filter;
    private readonly int _shift;

    /// <param name="features">Features, each once and none zero.</param>
    /// <param name="weights">Three of each, at most <see cref="Most"/>.</param>
    public MoveModel(ReadOnlySpan<uint> features, ReadOnlySpan<short> weights)
    {
        int bits = 4;
        while (1 << bits < features.Length + (features.Length / 2))
        {
            bits++;
        }

        _shift = 32 - bits;
        _filter = new FeatureFilter(features);
        _slots = new ulong[1 << bits];
        for (int i = 0; i < features.Length; i++)
        {
            int slot = SlotOf(features[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            uint packed = (uint)(weights[3 * i] & 0x3FF) | ((uint)(weights[(3 * i) + 1] & 0x3FF) << 10) | ((uint)(weights[(3 * i) + 2] & 0x3FF) << 20);
            _slots[slot] = ((ulong)features[i] << 32) | packed;
        }
    }

    /// <summary>The sums of the weights for the moves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Shift, int Left, int Right) Score(ReadOnlySpan<uint> features)
    {
        ulong[] slots = _slots;
        int shift = 0;
        int left = 0;
        int right = 0;
        Span<uint> kept = stackalloc uint[features.Length];
        kept = kept[.._filter.Keep(features, kept)];

        // All slots are fetched before any is looked at: fetching one does not wait for another.
        Span<ulong> entries = stackalloc ulong[kept.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            entries[i] = slots[SlotOf(kept[i]) & (slots.Length - 1)];
        }

        for (int i = 0; i < kept.Length; i++)
        {
            ulong entry = entries[i];
            uint feature = kept[i];
            for (int slot = SlotOf(feature) + 1; entry != 0 && (uint)(entry >> 32) != feature; slot++)
            {
                entry = slots[slot & (slots.Length - 1)];
            }

            // An empty slot adds nothing.
            int packed = (int)(uint)entry;
            shift += packed << 22 >> 22;
            left += packed << 12 >> 22;
            right += packed << 2 >> 22;
        }

        return (shift, left, right);
    }

    private int SlotOf(uint feature) => (int)((feature * 2654435769u) >> _shift);
}
