namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>
/// Counts how often words stand together. A word's place less its number in the phrase is the same for all words of an exact
/// phrase; with slop the greatest and the least may differ by it (as in Lucene: the moves that bring the words into order).
/// </summary>
/// <param name="keys">The words: the same key for those that come twice.</param>
/// <param name="slop">How many places the words may be moved.</param>
internal sealed class PhraseWindow(IReadOnlyList<string> keys, int slop)
{
    // The word before that is the same, or -1: one place cannot be both.
    private readonly int[] _sameBefore = [.. keys.Select((key, i) => keys.Take(i).ToList().LastIndexOf(key))];
    private readonly int[][] _positions = [.. keys.Select(_ => new int[16])];
    private readonly int[] _counts = new int[keys.Count];
    private readonly int[] _at = new int[keys.Count];

    /// <summary>Occurrences in the piece at which all cursors stand.</summary>
    public int Count(ReadOnlySpan<WordCursor> cursors)
    {
        if (slop == 0)
        {
            return CountExact(cursors);
        }

        for (int i = 0; i < cursors.Length; i++)
        {
            Hold(i, cursors[i].Positions());
        }

        return CountPlaces(null);
    }

    // What is left of the places of the first word, when those behind which the other words do not follow are left out.
    private int CountExact(ReadOnlySpan<WordCursor> cursors)
    {
        Hold(0, cursors[0].Positions());
        int[] starts = _positions[0];
        int count = _counts[0];
        for (int i = 1; i < cursors.Length && count > 0; i++)
        {
            int kept = 0;
            int at = 0;
            foreach (int place in cursors[i].Positions())
            {
                int start = place - i;
                while (at < count && starts[at] < start)
                {
                    at++;
                }

                if (at == count)
                {
                    break;
                }

                if (starts[at] == start)
                {
                    starts[kept++] = start;
                }
            }

            count = kept;
        }

        return count;
    }

    private void Hold(int word, ReadOnlySpan<int> places)
    {
        if (_positions[word].Length < places.Length)
        {
            _positions[word] = new int[places.Length * 2];
        }

        places.CopyTo(_positions[word]);
        _counts[word] = places.Length;
    }

    /// <summary>The same over positions that are at hand, each word's rising; tells each occurrence.</summary>
    public int Count(IReadOnlyList<IReadOnlyList<int>> positions, Action<int[]> found)
    {
        for (int i = 0; i < positions.Count; i++)
        {
            _positions[i] = [.. positions[i]];
            _counts[i] = positions[i].Count;
        }

        return CountPlaces(found);
    }

    // From each lowest place on, every word takes its first that is free. Places only rise, so this is linear in them.
    private int CountPlaces(Action<int[]>? found)
    {
        Array.Clear(_at);
        int count = 0;
        int lowest = int.MinValue;
        while (Settle(lowest))
        {
            lowest = int.MaxValue;
            int highest = int.MinValue;
            for (int i = 0; i < _at.Length; i++)
            {
                int place = _positions[i][_at[i]] - i;
                lowest = Math.Min(lowest, place);
                highest = Math.Max(highest, place);
            }

            if (highest - lowest <= slop)
            {
                count++;
                found?.Invoke([.. _at.Select((at, i) => _positions[i][at])]);
            }

            lowest++;
        }

        return count;
    }

    // False when a word has no more places.
    private bool Settle(int lowest)
    {
        for (int i = 0; i < _at.Length; i++)
        {
            int behind = _sameBefore[i] is var same && same >= 0 ? _positions[same][_at[same]] : -1;
            while (_at[i] < _counts[i] && (_positions[i][_at[i]] - i < lowest || _positions[i][_at[i]] <= behind))
            {
                _at[i]++;
            }

            if (_at[i] == _counts[i])
            {
                return false;
            }
        }

        return true;
    }
}
