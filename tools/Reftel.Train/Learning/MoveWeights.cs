using Reftel.Reading.Language.Models;

namespace Reftel.Train.Learning;

/// <summary>Weights of the three moves: an averaged perceptron in whole numbers. Features that were not seen often enough are never learnt.</summary>
/// <param name="seen">How often features occur, by the bits of their hash.</param>
/// <param name="least">Least number of occurrences.</param>
internal sealed class MoveWeights(FeatureCounts seen, int least)
{
    private Slot[] _slots = new Slot[1 << 21];
    private int _count;

    /// <summary>Decisions made so far; the average is over them.</summary>
    public int Clock { get; set; }

    public (int Shift, int Left, int Right) Score(ReadOnlySpan<uint> features)
    {
        int shift = 0;
        int left = 0;
        int right = 0;
        foreach (uint feature in features)
        {
            ref Slot slot = ref Find(feature);
            if (slot.Feature != 0)
            {
                shift += slot.Shift.Weight;
                left += slot.Left.Weight;
                right += slot.Right.Weight;
            }
        }

        return (shift, left, right);
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (uint feature in features)
        {
            ref Slot slot = ref Find(feature);
            if (slot.Feature == 0)
            {
                if (!seen.Reaches(feature, least))
                {
                    continue;
                }

                if (++_count * 2 > _slots.Length)
                {
                    Grow();
                    slot = ref Find(feature);
                }

                slot.Feature = feature;
            }

            Of(ref slot, right).Add(1, Clock);
            Of(ref slot, wrong).Add(-1, Clock);
        }
    }

    /// <summary>The averages; features whose weights are all below the bound are left out.</summary>
    public PackedMoves Pack(int scale, int least)
    {
        var kept = new List<uint>();
        var weights = new List<short>();
        foreach (Slot slot in _slots.Where(s => s.Feature != 0).OrderBy(s => s.Feature))
        {
            short shift = slot.Shift.Average(Clock, scale);
            short left = slot.Left.Average(Clock, scale);
            short right = slot.Right.Average(Clock, scale);
            if (Math.Abs(shift) >= least || Math.Abs(left) >= least || Math.Abs(right) >= least)
            {
                kept.Add(slot.Feature);
                weights.AddRange([shift, left, right]);
            }
        }

        return new PackedMoves([.. kept], [.. weights]);
    }

    private static ref Cell Of(ref Slot slot, int move)
    {
        switch (move)
        {
            case 0:
                return ref slot.Shift;
            case 1:
                return ref slot.Left;
            default:
                return ref slot.Right;
        }
    }

    private ref Slot Find(uint feature)
    {
        int mask = _slots.Length - 1;
        int at = (int)((feature * 2654435769u) >> 7) & mask;
        while (_slots[at].Feature != feature && _slots[at].Feature != 0)
        {
            at = (at + 1) & mask;
        }

        return ref _slots[at];
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Feature != 0)
            {
                Find(slot.Feature) = slot;
            }
        }
    }

    private struct Cell
    {
        public int Weight;
        public int Stamp;
        public long Total;

        public void Add(int by, int clock)
        {
            Total += (long)Weight * (clock - Stamp);
            Stamp = clock;
            Weight += by;
        }

        public readonly short Average(int clock, int scale)
        {
            long scaled = (Total + ((long)Weight * (clock - Stamp))) * scale;
            long average = (scaled + (scaled < 0 ? -clock / 2 : clock / 2)) / Math.Max(1, clock);
            return (short)Math.Clamp(average, -MoveModel.Most, MoveModel.Most);
        }
    }

    private struct Slot
    {
        public uint Feature;
        public Cell Shift;
        public Cell Left;
        public Cell Right;
    }
}
