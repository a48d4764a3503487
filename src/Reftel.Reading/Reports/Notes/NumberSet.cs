using System.Numerics;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// A set of numbers of notes, one bit each. They are small and nearly all of a row are there, and such sets are made for every
/// stretch that may be notes: a hash of each number would cost more than what is asked of it.
/// </summary>
internal sealed class NumberSet
{
    private const int WordBits = 64;

    private ulong[] _bits = [];

    public int Count { get; private set; }

    public static NumberSet Of(params ReadOnlySpan<int> numbers)
    {
        var set = new NumberSet();
        foreach (int number in numbers)
        {
            set.Add(number);
        }

        return set;
    }

    public static NumberSet Of(List<AnchorMark> anchors)
    {
        var set = new NumberSet();
        foreach (AnchorMark anchor in anchors)
        {
            set.Add(anchor.Number);
        }

        return set;
    }

    public bool Contains(int number) => (uint)number / WordBits is uint word && word < (uint)_bits.Length && ((_bits[word] >> number) & 1) != 0;

    /// <returns>False when it was there. No number is below nought.</returns>
    public bool Add(int number)
    {
        int word = number / WordBits;
        if (word >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(word + 1, 2 * _bits.Length));
        }

        ulong bit = 1UL << number;
        bool added = (_bits[word] & bit) == 0;
        _bits[word] |= bit;
        Count += added ? 1 : 0;
        return added;
    }

    public void UnionWith(NumberSet other)
    {
        foreach (int number in other)
        {
            Add(number);
        }
    }

    public bool Overlaps(NumberSet other)
    {
        for (int i = 0; i < _bits.Length && i < other._bits.Length; i++)
        {
            if ((_bits[i] & other._bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The highest of them, or 0.</summary>
    public int Highest()
    {
        for (int i = _bits.Length - 1; i >= 0; i--)
        {
            if (_bits[i] != 0)
            {
                return (i * WordBits) + BitOperations.Log2(_bits[i]);
            }
        }

        return 0;
    }

    /// <summary>Walks them from the lowest on.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    internal struct Enumerator(ulong[] bits)
    {
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= bits.Length)
                {
                    return false;
                }

                _left = bits[_word];
            }

            Current = (_word * WordBits) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
