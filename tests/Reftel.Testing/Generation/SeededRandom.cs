namespace Reftel.Testing.Generation;

/// <summary>
/// Splitmix64: the same seed gives the same draws on every machine and runtime, which <see cref="Random"/> does not promise.
/// Integer arithmetic only.
/// </summary>
public sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)((long)most - least + 1));

    /// <summary>A number from 0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of several strings or characters written at the call.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>
    /// Early items far more often than late ones, as words in a language: the n-th about 1/n as often as the first.
    /// </summary>
    public T PickZipf<T>(IReadOnlyList<T> items)
    {
        int octaves = 32 - int.LeadingZeroCount(items.Count);
        while (true)
        {
            int octave = Below(octaves);
            int rank = (1 << octave) + Below(1 << octave) - 1;
            if (rank < items.Count)
            {
                return items[rank];
            }
        }
    }

    /// <summary>So many different items, in the order drawn; fewer when the list has fewer.</summary>
    public List<T> PickSome<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var picked = new List<T>(count);
        while (picked.Count < count && left.Count > 0)
        {
            int at = Below(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }

        return picked;
    }

    /// <summary>A generator of its own for one part, so that a change there leaves the other parts as they are.</summary>
    public SeededRandom Fork() => new(Next());
}
