namespace Reftel.Cli.Usage;

/// <summary>Finds the words a person may have meant.</summary>
internal static class Nearest
{
    /// <summary>Up to three words that are at most a third of their letters (and at least one) away, the nearest first.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> known)
    {
        // Nothing that long was meant to be a word of the command line, and comparing takes time in its length.
        if (word.Length > 40)
        {
            return [];
        }

        return
        [
            .. known
                .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
                .Where(pair => pair.Distance <= Math.Max(1, pair.Word.Length / 3))
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Word, StringComparer.Ordinal)
                .Select(pair => pair.Word)
                .Take(3),
        ];
    }

    /// <summary>Letters to insert, delete, change or swap with their neighbour to make one word of the other.</summary>
    internal static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
