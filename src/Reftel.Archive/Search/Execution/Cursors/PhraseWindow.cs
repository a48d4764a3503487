namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>
/// Counts how often words stand together. A word's place less its number in the phrase is the same for all words of an exact
/// phrase; with slop the greatest and the least may differ by it (as in Lucene: the moves that bring the words into order).
/// </summary>
internal sealed class PhraseWindow(int words, int slop)
{
    private readonly int[][] _positions = [.. Enumerable.Range(0, words).Select(_ => new int[16])];
    private readonly int[] _counts = new int[words];
    private readonly int[] _at = new int[words];

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

    // The word that lags behind moves on, until one has no more places: linear in the places.
    private int CountPlaces(Action<int[]>? found)
    {
        Array.Clear(_at);
        int count = 0;
        while (true)
        {
            int least = 0;
            int lowest = int.MaxValue;
            int highest = int.MinValue;
            for (int i = 0; i < _at.Length; i++)
            {
                if (_at[i] == _counts[i])
                {
                    return count;
                }

                int place = _positions[i][_at[i]] - i;
                (lowest, least) = place < lowest ? (place, i) : (lowest, least);
                highest = Math.Max(highest, place);
            }

            if (highest - lowest <= slop && AreApart())
            {
                count++;
                found?.Invoke([.. _at.Select((at, i) => _positions[i][at])]);
            }

            _at[least]++;
        }
    }

    // "had had": one place cannot be both words.
    private bool AreApart()
    {
        if (slop == 0)
        {
            return true;
        }

        for (int i = 1; i < _at.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (_positions[i][_at[i]] == _positions[j][_at[j]])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
