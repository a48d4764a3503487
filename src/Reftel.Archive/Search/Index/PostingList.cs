namespace Reftel.Archive.Search.Index;

/// <summary>Reads what <see cref="PostingEncoder"/> wrote, forward only. Blocks that hold nothing asked for are passed over whole.</summary>
internal sealed class PostingList(ReadOnlyMemory<byte> bytes)
{
    private readonly int[] _paragraphs = new int[PostingEncoder.BlockLength];
    private readonly int[] _counts = new int[PostingEncoder.BlockLength];
    private ReadOnlyMemory<byte> _rest = bytes;
    private ReadOnlyMemory<byte> _positions;
    private int[] _found = new int[16];
    private int _length;
    private int _index;
    private int _last = -1;

    // Of the current block, the word whose positions come next in _positions.
    private int _positionsIndex;

    /// <summary>The paragraph stood at; <see cref="int.MaxValue"/> behind the last; -1 before the first.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>How often the word stands in the paragraph.</summary>
    public int Count => _counts[_index];

    /// <summary>Moves to the next paragraph.</summary>
    public int Next()
    {
        if (Paragraph >= 0 && Paragraph != int.MaxValue)
        {
            _index++;
        }

        if (_index >= _length && !ReadBlock(0))
        {
            return Paragraph = int.MaxValue;
        }

        return Paragraph = _paragraphs[_index];
    }

    /// <summary>Moves to the first paragraph at or behind <paramref name="paragraph"/>; never back.</summary>
    public int Advance(int paragraph)
    {
        if (Paragraph >= paragraph)
        {
            return Paragraph;
        }

        if (_length == 0 || _last < paragraph)
        {
            if (!ReadBlock(paragraph))
            {
                return Paragraph = int.MaxValue;
            }
        }

        while (_paragraphs[_index] < paragraph)
        {
            _index++;
        }

        return Paragraph = _paragraphs[_index];
    }

    /// <summary>Where the word stands in the paragraph, in words from 0, rising.</summary>
    public ReadOnlySpan<int> Positions()
    {
        var reader = new ByteReader(_positions.Span);
        for (; _positionsIndex < _index; _positionsIndex++)
        {
            for (int i = _counts[_positionsIndex]; i > 0; i--)
            {
                reader.Number();
            }
        }

        int count = _counts[_index];
        if (_found.Length < count)
        {
            _found = new int[Math.Max(count, _found.Length * 2)];
        }

        // The positions of this paragraph may be asked for again: they stay unread.
        _positions = _positions[reader.Position..];
        reader = new ByteReader(_positions.Span);
        int position = -1;
        for (int i = 0; i < count; i++)
        {
            position += reader.Count();
            _found[i] = position;
        }

        return _found.AsSpan(0, count);
    }

    // Reads the first block that ends at or behind the paragraph.
    private bool ReadBlock(int paragraph)
    {
        while (!_rest.IsEmpty)
        {
            var reader = new ByteReader(_rest.Span);
            int length = reader.Count();
            int first = _last + reader.Count();
            int last = first + reader.Count();
            int paragraphBytes = reader.Count();
            int positionBytes = reader.Count();
            _last = last;
            if (last < paragraph)
            {
                _rest = _rest[(reader.Position + paragraphBytes + positionBytes)..];
                continue;
            }

            if (length > PostingEncoder.BlockLength)
            {
                throw ByteReader.Damaged();
            }

            Decode(reader.Bytes(paragraphBytes), first, length);
            _positions = _rest.Slice(reader.Position, positionBytes);
            _rest = _rest[(reader.Position + positionBytes)..];
            (_length, _index, _positionsIndex) = (length, 0, 0);
            return true;
        }

        (_length, _index) = (0, 0);
        return false;
    }

    private void Decode(ReadOnlySpan<byte> bytes, int first, int length)
    {
        var reader = new ByteReader(bytes);
        int paragraph = first;
        for (int i = 0; i < length; i++)
        {
            uint head = reader.Number();
            paragraph += (int)(head >> 1);
            _paragraphs[i] = paragraph;
            _counts[i] = (head & 1) != 0 ? 1 : reader.Count();
        }
    }
}
