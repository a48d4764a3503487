using System.Runtime.CompilerServices;
using Reftel.Archive.Search.Execution;

namespace Reftel.Archive.Search.Index;

/// <summary>Reads what <see cref="PostingEncoder"/> wrote, forward only. Blocks that hold nothing asked for are passed over whole.</summary>
/// <remarks>A search is often the first and only one of its process: its loops are compiled for speed at once, not after many calls.</remarks>
internal sealed class PostingList(ReadOnlyMemory<byte> bytes)
{
    private readonly int[] _paragraphs = new int[PostingEncoder.BlockLength];
    private readonly int[] _counts = new int[PostingEncoder.BlockLength];
    private ReadOnlyMemory<byte> _rest = bytes;
    private ReadOnlyMemory<byte> _positionBytes;
    private int _positionsAt;
    private int[] _found = new int[16];
    private int _length;
    private int _index;
    private int _last = -1;

    // Of the current block, the word whose positions come next, at _positionsAt.
    private int _positionsIndex;

    /// <summary>Begins anew with another list; saves its buffers where very many lists are read one behind the other.</summary>
    public void Restart(ReadOnlyMemory<byte> bytes)
    {
        _rest = bytes;
        (_positionsAt, _length, _index, _last, _positionsIndex, Paragraph) = (0, 0, 0, -1, 0, -1);
    }

    /// <summary>Adds, for each paragraph of the list, what its occurrences count for; moves behind the last.</summary>
    /// <param name="weight">What an occurrence counts for.</param>
    /// <param name="sums">By paragraph.</param>
    /// <returns>Paragraphs that had nothing before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int AddTo(ushort[] sums, int weight)
    {
        int added = 0;
        while (ReadBlock(0))
        {
            for (int i = 0; i < _length; i++)
            {
                ref ushort sum = ref sums[_paragraphs[i]];
                added += sum == 0 ? 1 : 0;
                sum = (ushort)Math.Min(ushort.MaxValue, sum + (_counts[i] * weight));
            }
        }

        (_length, _index, Paragraph) = (0, 0, int.MaxValue);
        return added;
    }

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

    /// <summary>Adds the paragraphs from the one stood at to the last before <paramref name="behind"/>, and moves behind them.</summary>
    /// <param name="behind">The first paragraph that is not added.</param>
    /// <param name="weight">What an occurrence counts for.</param>
    /// <param name="weights">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Collect(int behind, int weight, PieceWeights weights)
    {
        if (Paragraph >= behind)
        {
            return Paragraph;
        }

        do
        {
            for (; _index < _length; _index++)
            {
                int paragraph = _paragraphs[_index];
                if (paragraph >= behind)
                {
                    return Paragraph = paragraph;
                }

                weights.Add(paragraph, _counts[_index] * weight);
            }
        }
        while (ReadBlock(0));
        return Paragraph = int.MaxValue;
    }

    /// <summary>Where the word stands in the paragraph, in words from 0, rising.</summary>
    public ReadOnlySpan<int> Positions()
    {
        int skipped = 0;
        for (; _positionsIndex < _index; _positionsIndex++)
        {
            skipped += _counts[_positionsIndex];
        }

        int count = _counts[_index];
        if (_found.Length < count)
        {
            _found = new int[Math.Max(count, _found.Length * 2)];
        }

        // The positions of this paragraph may be asked for again: they stay unread.
        ReadOnlySpan<byte> places = _positionBytes.Span;
        _positionsAt = SkipNumbers(places, _positionsAt, skipped);
        int at = _positionsAt;
        int position = -1;
        for (int i = 0; i < count; i++)
        {
            position += (int)((uint)at < (uint)places.Length && places[at] < 0x80 ? places[at++] : Long(places, ref at));
            _found[i] = position;
        }

        return _found.AsSpan(0, count);
    }

    // A number ends at its first byte below 80 (hex).
    private static int SkipNumbers(ReadOnlySpan<byte> bytes, int at, int count)
    {
        while (count > 0)
        {
            if ((uint)at >= (uint)bytes.Length)
            {
                throw ByteReader.Damaged();
            }

            count -= bytes[at++] < 0x80 ? 1 : 0;
        }

        return at;
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
            _positionBytes = _rest.Slice(reader.Position, positionBytes);
            _positionsAt = 0;
            _rest = _rest[(reader.Position + positionBytes)..];
            (_length, _index, _positionsIndex) = (length, 0, 0);
            return true;
        }

        (_length, _index) = (0, 0);
        return false;
    }

    // The hottest loop of a search: most numbers are one byte, and are read without a call.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Decode(ReadOnlySpan<byte> bytes, int first, int length)
    {
        Span<int> paragraphs = _paragraphs.AsSpan(0, length);
        Span<int> counts = _counts.AsSpan(0, length);
        int paragraph = first;
        int at = 0;
        for (int i = 0; i < paragraphs.Length && i < counts.Length; i++)
        {
            uint head = (uint)at < (uint)bytes.Length && bytes[at] < 0x80 ? bytes[at++] : Long(bytes, ref at);
            paragraph += (int)(head >> 1);
            paragraphs[i] = paragraph;
            counts[i] = (head & 1) != 0 ? 1 : (int)Long(bytes, ref at);
        }
    }

    private static uint Long(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if ((uint)at >= (uint)bytes.Length)
            {
                break;
            }

            byte b = bytes[at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw ByteReader.Damaged();
    }
}
