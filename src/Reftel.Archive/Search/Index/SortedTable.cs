namespace Reftel.Archive.Search.Index;

/// <summary>Finds keys in what <see cref="SortedTableWriter"/> wrote; only the first keys of blocks are held.</summary>
/// <param name="blocks">The blocks, read when they are asked for.</param>
/// <param name="index">The first keys.</param>
/// <param name="width">Numbers behind each key.</param>
internal sealed class SortedTable(PartBytes blocks, ReadOnlySpan<byte> index, int width)
{
    private readonly (string Key, int Start)[] _index = ReadIndex(index);

    public int Blocks => _index.Length;

    public ReadOnlyMemory<byte> Block(int block)
    {
        int start = _index[block].Start;
        int end = block + 1 < _index.Length ? _index[block + 1].Start : blocks.Length;
        return blocks.Read(start, end - start);
    }

    /// <summary>A cursor before the first key at or behind <paramref name="from"/>, or a little before it.</summary>
    public TableCursor Near(string from) => new(this, Math.Max(0, BlockOf(from)), width);

    /// <summary>The entries from the first key at or behind <paramref name="from"/> on, as long as they begin with <paramref name="prefix"/>.</summary>
    public IEnumerable<TableEntry> From(string from, string prefix)
    {
        TableCursor cursor = Near(from);
        while (cursor.Next())
        {
            if (cursor.Key.SequenceCompareTo(from) < 0)
            {
                continue;
            }

            if (!cursor.Key.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield break;
            }

            int[] numbers = new int[width];
            for (int i = 0; i < width; i++)
            {
                numbers[i] = (int)cursor.Numbers[i];
            }

            yield return new TableEntry(cursor.Key.ToString(), numbers);
        }
    }

    /// <summary>All entries, in order.</summary>
    public IEnumerable<TableEntry> All() => From("", "");

    // The last block whose first key is not behind the key.
    private int BlockOf(string key)
    {
        int low = 0;
        int high = _index.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(_index[middle].Key, key) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private static (string Key, int Start)[] ReadIndex(ReadOnlySpan<byte> bytes)
    {
        var keys = new List<(string Key, int Start)>();
        var reader = new ByteReader(bytes);
        while (!reader.AtEnd)
        {
            keys.Add((reader.Text(), reader.Count()));
        }

        return [.. keys];
    }
}

/// <summary>A key of a <see cref="SortedTable"/> and the numbers behind it.</summary>
internal readonly record struct TableEntry(string Key, int[] Numbers);
