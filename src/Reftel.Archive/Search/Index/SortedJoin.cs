namespace Reftel.Archive.Search.Index;

/// <summary>Goes through several sorted runs together; what has one key comes out as one.</summary>
internal static class SortedJoin
{
    /// <param name="runs">Each rising in ordinal order of keys, no key twice.</param>
    /// <param name="key">The key of an item.</param>
    /// <returns>For each key the items that have it, with the number of their run, rising; valid until the next is asked for.</returns>
    public static IEnumerable<List<(int Run, T Value)>> Of<T>(IReadOnlyList<IEnumerable<T>> runs, Func<T, string> key)
    {
        var heads = new IEnumerator<T>?[runs.Count];
        string[] keys = new string[runs.Count];
        for (int i = 0; i < heads.Length; i++)
        {
            heads[i] = runs[i].GetEnumerator();
            Advance(i);
        }

        var same = new List<(int Run, T Value)>();
        while (Array.FindIndex(heads, head => head is not null) is >= 0 and var first)
        {
            for (int i = first + 1; i < heads.Length; i++)
            {
                first = heads[i] is not null && string.CompareOrdinal(keys[i], keys[first]) < 0 ? i : first;
            }

            string least = keys[first];
            same.Clear();
            for (int i = 0; i < heads.Length; i++)
            {
                if (heads[i] is { } head && keys[i] == least)
                {
                    same.Add((i, head.Current));
                    Advance(i);
                }
            }

            yield return same;
        }

        void Advance(int run)
        {
            if (heads[run]!.MoveNext())
            {
                keys[run] = key(heads[run]!.Current);
            }
            else
            {
                heads[run]!.Dispose();
                heads[run] = null;
            }
        }
    }
}
