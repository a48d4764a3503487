namespace Reftel.Archive.Search.Index;

/// <summary>
/// Writes keys in rising order, each with a few numbers, in blocks that share beginnings: the words of a segment, its stems.
/// </summary>
internal sealed class SortedTableWriter
{
    private const int BlockSize = 8 << 10;

    private readonly ByteWriter _block = new();
    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _index = new();
    private string _last = "";

    public int Count { get; private set; }

    /// <param name="key">Behind the key before, in ordinal order.</param>
    /// <param name="numbers">As many for every key of the table.</param>
    public void Add(string key, params ReadOnlySpan<uint> numbers)
    {
        if (_block.Length >= BlockSize)
        {
            Flush();
        }

        if (_block.Length == 0)
        {
            _index.Text(key);
            _index.Number(_blocks.Length);
            _last = "";
        }

        int shared = _last.AsSpan().CommonPrefixLength(key);
        _block.Number(shared);
        _block.Text(key.AsSpan(shared));
        foreach (uint number in numbers)
        {
            _block.Number(number);
        }

        _last = key;
        Count++;
    }

    /// <returns>The blocks, and their first keys with where each begins.</returns>
    public (byte[] Blocks, byte[] Index) Finish()
    {
        Flush();
        return (_blocks.ToArray(), _index.ToArray());
    }

    private void Flush()
    {
        _blocks.Bytes(_block.Written);
        _block.Clear();
    }
}
