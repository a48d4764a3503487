namespace Reftel.Reading.Language.Names;

/// <summary>
/// How alike two words sound: the least cost of changes that make one of the other (Damerau, Levenshtein), each weighed by <see cref="SoundCosts"/>,
/// against the length of the longer. Its work is the product of the lengths, which <see cref="NameText.Longest"/> bounds.
/// </summary>
internal static class SoundDistance
{
    /// <returns>From 0 to 1, where 1 is the same.</returns>
    public static double Likeness(string one, string other, bool withoutVowels)
    {
        int longer = Math.Max(one.Length, other.Length);
        return longer == 0 ? 0 : one == other ? 1 : Math.Max(0, 1 - (Cost(one, other, withoutVowels) / longer));
    }

    private static double Cost(string one, string other, bool withoutVowels)
    {
        double[] before = new double[other.Length + 1];
        double[] last = new double[other.Length + 1];
        double[] now = new double[other.Length + 1];
        for (int j = 1; j <= other.Length; j++)
        {
            last[j] = last[j - 1] + SoundCosts.Omission(other[j - 1], withoutVowels);
        }

        for (int i = 1; i <= one.Length; i++)
        {
            now[0] = last[0] + SoundCosts.Omission(one[i - 1], withoutVowels);
            for (int j = 1; j <= other.Length; j++)
            {
                double best = last[j - 1] + SoundCosts.Change(one[i - 1], other[j - 1]);
                best = Math.Min(best, last[j] + SoundCosts.Omission(one[i - 1], withoutVowels));
                best = Math.Min(best, now[j - 1] + SoundCosts.Omission(other[j - 1], withoutVowels));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + SoundCosts.Swap);
                }

                now[j] = best;
            }

            (before, last, now) = (last, now, before);
        }

        bool beginsOtherwise = one.Length > 0 && other.Length > 0 && SoundCosts.Change(one[0], other[0]) == 1;
        return last[other.Length] + (beginsOtherwise ? SoundCosts.OtherBeginning : 0);
    }
}
