using System.Text;

namespace Reftel.Archive.Search.Index;

/// <summary>Goes through the keys of a <see cref="SortedTable"/> without making a string of each.</summary>
internal sealed class TableCursor
{
    private readonly SortedTable _table;
    private readonly uint[] _numbers;
    private ReadOnlyMemory<byte> _rest;
    private char[] _key = new char[128];
    private int _length;
    private int _block;

    /// <param name="table">The table.</param>
    /// <param name="block">The block to begin with.</param>
    /// <param name="width">Numbers behind each key.</param>
    public TableCursor(SortedTable table, int block, int width) => (_table, _block, _numbers) = (table, block, new uint[width]);

    /// <summary>Valid until the cursor moves.</summary>
    public ReadOnlySpan<char> Key => _key.AsSpan(0, _length);

    /// <summary>The numbers behind the key; valid until the cursor moves.</summary>
    public ReadOnlySpan<uint> Numbers => _numbers;

    public bool Next()
    {
        if (_rest.IsEmpty)
        {
            if (_block >= _table.Blocks)
            {
                return false;
            }

            _rest = _table.Block(_block++);
            _length = 0;
        }

        var reader = new ByteReader(_rest.Span);
        int shared = reader.Count();
        ReadOnlySpan<byte> ending = reader.Bytes(reader.Count());
        if (shared > _length)
        {
            throw ByteReader.Damaged();
        }

        if (_key.Length < shared + ending.Length)
        {
            Array.Resize(ref _key, Math.Max(_key.Length * 2, shared + ending.Length));
        }

        _length = shared + Encoding.UTF8.GetChars(ending, _key.AsSpan(shared));
        for (int i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = reader.Number();
        }

        _rest = _rest[reader.Position..];
        return true;
    }
}
