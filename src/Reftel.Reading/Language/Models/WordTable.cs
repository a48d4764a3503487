namespace Reftel.Reading.Language.Models;

/// <summary>A number for each known word, by the hash of the word; zero for those that are not known.</summary>
internal sealed class WordTable
{
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="words">Hashes of words, each once.</param>
    /// <param name="values">The number of each.</param>
    public WordTable(ReadOnlySpan<uint> words, ReadOnlySpan<int> values)
    {
        int bits = 4;
        while (1 << bits < words.Length * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        for (int i = 0; i < words.Length; i++)
        {
            int slot = SlotOf(words[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)words[i] << 32) | (uint)values[i];
        }
    }

    public int this[uint word]
    {
        get
        {
            int slot = SlotOf(word);
            ulong entry;
            while ((entry = _slots[slot]) != 0)
            {
                if ((uint)(entry >> 32) == word)
                {
                    return (int)(uint)entry;
                }

                slot = (slot + 1) & (_slots.Length - 1);
            }

            return 0;
        }
    }

    private int SlotOf(uint word) => (int)((word * 2654435769u) >> _shift);
}
