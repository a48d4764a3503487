using System.Runtime.CompilerServices;

namespace Reftel.Reading.Language.Models;

/// <summary>Weights of features for classes, in whole numbers: a table from the hash of a feature to the classes that it speaks for or against.</summary>
internal sealed class LinearModel
{
    // Of each slot the feature and where its weights begin; a feature of zero is an empty slot.
    private readonly ulong[] _slots;
    private readonly FeatureFilter _filter;
    private readonly int _shift;

    // Of each weight the class in the low byte, the weight above it; the first of a feature holds their number.
    private readonly int[] _weights;

    /// <param name="classes">Number of classes, at most 256.</param>
    /// <param name="features">Features, each once and none zero.</param>
    /// <param name="starts">Where the weights of each feature begin; one more than there are features.</param>
    /// <param name="weights">Class in the low byte, weight above it.</param>
    public LinearModel(int classes, ReadOnlySpan<uint> features, ReadOnlySpan<int> starts, ReadOnlySpan<int> weights)
    {
        Classes = classes;
        int bits = 4;
        while (1 << bits < features.Length * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _filter = new FeatureFilter(features);
        _slots = new ulong[1 << bits];
        _weights = new int[weights.Length + features.Length];
        int at = 0;
        for (int i = 0; i < features.Length; i++)
        {
            int slot = SlotOf(features[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)features[i] << 32) | (uint)at;
            int count = starts[i + 1] - starts[i];
            _weights[at++] = count;
            weights.Slice(starts[i], count).CopyTo(_weights.AsSpan(at));
            at += count;
        }
    }

    public int Classes { get; }

    /// <summary>Adds what the features say of each class.</summary>
    /// <remarks>A short run ends before the runtime has noticed what is hot: this is compiled at its best at once, and so are the other loops over every word.</remarks>
    /// <param name="features">Features seen.</param>
    /// <param name="scores">Of each class; zero to begin with.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ulong[] slots = _slots;
        int[] weights = _weights;
        Span<uint> kept = stackalloc uint[features.Length];
        kept = kept[.._filter.Keep(features, kept)];

        // In rounds: fetching one does not wait for another.
        Span<ulong> entries = stackalloc ulong[kept.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            entries[i] = slots[SlotOf(kept[i]) & (slots.Length - 1)];
        }

        Span<int> rows = stackalloc int[kept.Length];
        Span<int> counts = stackalloc int[kept.Length];
        int found = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            ulong entry = entries[i];
            uint feature = kept[i];
            for (int slot = SlotOf(feature) + 1; entry != 0 && (uint)(entry >> 32) != feature; slot++)
            {
                entry = slots[slot & (slots.Length - 1)];
            }

            rows[found] = (int)(uint)entry;
            found += entry != 0 ? 1 : 0;
        }

        for (int i = 0; i < found; i++)
        {
            counts[i] = weights[rows[i]];
        }

        for (int i = 0; i < found; i++)
        {
            foreach (int weight in weights.AsSpan(rows[i] + 1, counts[i]))
            {
                scores[weight & 0xFF] += weight >> 8;
            }
        }
    }

    private int SlotOf(uint feature) => (int)((feature * 2654435769u) >> _shift);
}
