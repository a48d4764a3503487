using System.Runtime.InteropServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Train.Learning;

/// <summary>Weights of an averaged perceptron in whole numbers: what is learnt is the same on every machine.</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="seen">How often features occur.</param>
/// <param name="least">Least number of occurrences of a feature that is learnt.</param>
internal sealed class Weights(int classes, FeatureCounts? seen = null, int least = 0)
{
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<Row> _all = [];

    /// <summary>Decisions made so far; the average is over them.</summary>
    public int Clock { get; set; }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features)
        {
            if (_rows.TryGetValue(feature, out int at))
            {
                Row row = _all[at];
                Cell[] cells = row.Cells;
                for (int i = 0; i < row.Count; i++)
                {
                    scores[cells[i].Class] += cells[i].Weight;
                }
            }
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong, int by = 1)
    {
        foreach (uint feature in features)
        {
            if (seen is not null && !seen.Reaches(feature, least))
            {
                continue;
            }

            ref int at = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out bool known);
            if (!known)
            {
                at = _all.Count;
                _all.Add(new Row());
            }

            Row row = _all[at];
            row.Add(right, by, Clock);
            row.Add(wrong, -by, Clock);
        }
    }

    /// <summary>The averages as a model; weights below the bound are left out.</summary>
    /// <param name="scale">What an average of one becomes.</param>
    /// <param name="least">Least weight, after scaling, that is kept.</param>
    /// <param name="most">Larger ones are cut to this.</param>
    public PackedWeights Pack(int scale, int least, int most)
    {
        uint[] features = [.. _rows.Keys.Order()];
        var kept = new List<uint>();
        var starts = new List<int> { 0 };
        var weights = new List<int>();
        foreach (uint feature in features)
        {
            Row row = _all[_rows[feature]];
            int before = weights.Count;
            foreach (Cell cell in row.Cells.AsSpan(0, row.Count).ToArray().OrderBy(c => c.Class))
            {
                long sum = cell.Total + ((long)cell.Weight * (Clock - cell.Stamp));
                long scaled = sum * scale;
                int average = (int)((scaled + (scaled < 0 ? -Clock / 2 : Clock / 2)) / Math.Max(1, Clock));
                average = Math.Clamp(average, -most, most);
                if (Math.Abs(average) >= least)
                {
                    weights.Add((average << 8) | cell.Class);
                }
            }

            if (weights.Count > before)
            {
                kept.Add(feature);
                starts.Add(weights.Count);
            }
        }

        return new PackedWeights(classes, [.. kept], [.. starts], [.. weights]);
    }

    private struct Cell
    {
        public int Class;
        public int Weight;
        public long Total;
        public int Stamp;
    }

    private sealed class Row
    {
        public Cell[] Cells = new Cell[2];
        public int Count;

        public void Add(int of, int by, int clock)
        {
            for (int i = 0; i < Count; i++)
            {
                ref Cell cell = ref Cells[i];
                if (cell.Class == of)
                {
                    cell.Total += (long)cell.Weight * (clock - cell.Stamp);
                    cell.Stamp = clock;
                    cell.Weight += by;
                    return;
                }
            }

            if (Count == Cells.Length)
            {
                Array.Resize(ref Cells, Count * 2);
            }

            Cells[Count++] = new Cell { Class = of, Weight = by, Stamp = clock };
        }
    }
}
