using Reftel.Reading.Language.Identification;

namespace Reftel.Train.Languages;

/// <summary>
/// Learns what stretches of letters weigh. They begin with how much more frequent they are in a language than in all, and are moved where windows of words come out
/// wrong or close (averaged perceptron, the mean of several orders). Whole numbers only, a fixed order: the same texts give the same bytes.
/// </summary>
internal sealed class LanguageTraining
{
    /// <summary>Units of a weight of the model, while learning.</summary>
    private const int Fine = 16;
    private const int Epochs = 6;

    /// <summary>The mean of so many, each in another order: one order alone tips close words by chance.</summary>
    private const int Rounds = 5;
    private const int Step = Fine;
    private const int Margin = 80 * Fine;
    private const int MostWeight = 42;

    /// <summary>Weights of the file are multiples of it.</summary>
    private const int Grain = 2 * Fine;
    private const int ForeignLetter = 400 * Fine;

    // Seen in this many places, or it is chance: by length.
    private static readonly int[] FewestPlaces = [0, 1, 1, 2, 3, 3];

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<int[]> _counts = [];

    public static List<(ulong Key, sbyte[] Weights)> Run(IEnumerable<(int Language, string Text)> texts)
    {
        List<(int Language, List<byte[]> Words)> corpus = [.. texts.Concat(OwnWords.All()).Concat(OwnForms.All()).Select(text => (text.Language, WordsOf(text.Text)))];
        var training = new LanguageTraining();
        training.Count(corpus);
        return training.Learn(corpus);
    }

    private static List<byte[]> WordsOf(string text)
    {
        var words = new List<byte[]>();
        Span<byte> room = stackalloc byte[LetterGrams.MostLetters + 2];
        foreach (ReadOnlySpan<char> word in new TextWords(text))
        {
            words.Add(room[..LetterGrams.Letters(word, room)].ToArray());
        }

        return words;
    }

    private void Count(List<(int Language, List<byte[]> Words)> corpus)
    {
        foreach ((int language, List<byte[]> words) in corpus)
        {
            foreach (ulong key in words.SelectMany(Keys))
            {
                if (!_numbers.TryGetValue(key, out int number))
                {
                    _numbers[key] = number = _counts.Count;
                    _counts.Add(new int[Alphabets.Count]);
                }

                _counts[number][language]++;
            }
        }
    }

    private static IEnumerable<ulong> Keys(byte[] word)
    {
        for (int start = 0; start < word.Length; start++)
        {
            for (int length = 1; length <= LetterGrams.Longest && start + length <= word.Length; length++)
            {
                yield return LetterGrams.Key(word.AsSpan(start, length));
            }
        }
    }

    private List<(ulong Key, sbyte[] Weights)> Learn(List<(int Language, List<byte[]> Words)> corpus)
    {
        (Dictionary<ulong, int> kept, List<int[]> begin) = Begin();
        List<(int Language, int[] Rows, int[] Base)> windows = Windows(corpus, kept);
        List<long[]> sums = begin.ConvertAll(_ => new long[Alphabets.Count]);
        for (int round = 0; round < Rounds; round++)
        {
            AddRound(windows, begin.ConvertAll(row => (int[])row.Clone()), new Learning.Shuffle((ulong)round + 1), sums);
        }

        return [.. kept.Select(pair => (pair.Key, Weights: Rounded(sums[pair.Value])))];
    }

    // The mean over all steps of one round, which has an order of its own.
    private static void AddRound(List<(int Language, int[] Rows, int[] Base)> windows, List<int[]> weights, Learning.Shuffle order, List<long[]> sums)
    {
        List<int[]> moved = weights.ConvertAll(_ => new int[Alphabets.Count]);
        var scores = new int[Alphabets.Count];
        int time = 0;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (int at in order.Order(windows.Count))
            {
                (int language, int[] rows, int[] start) = windows[at];
                time++;
                int rival = Rival(language, rows, start, weights, scores);
                if (scores[language] - scores[rival] < Margin)
                {
                    foreach (int row in rows)
                    {
                        weights[row][language] += Step;
                        weights[row][rival] -= Step;
                        moved[row][language] += time;
                        moved[row][rival] -= time;
                    }
                }
            }
        }

        for (int row = 0; row < sums.Count; row++)
        {
            for (int i = 0; i < Alphabets.Count; i++)
            {
                sums[row][i] += weights[row][i] - ((long)moved[row][i] * Step / time);
            }
        }
    }

    private static int Rival(int language, int[] rows, int[] start, List<int[]> weights, int[] scores)
    {
        start.CopyTo(scores, 0);
        foreach (int row in rows)
        {
            int[] of = weights[row];
            for (int i = 0; i < of.Length; i++)
            {
                scores[i] += of[i];
            }
        }

        int rival = language == 0 ? 1 : 0;
        for (int i = 0; i < scores.Length; i++)
        {
            rival = i != language && scores[i] > scores[rival] ? i : rival;
        }

        return rival;
    }

    private static sbyte[] Rounded(long[] sums)
    {
        var rounded = new sbyte[sums.Length];
        for (int i = 0; i < sums.Length; i++)
        {
            long mean = sums[i] / Rounds;
            rounded[i] = (sbyte)Math.Clamp((mean + (mean < 0 ? -Grain / 2 : Grain / 2)) / Grain * (Grain / Fine), -120, 120);
        }

        return rounded;
    }

    // Every word with the one behind it.
    private static List<(int Language, int[] Rows, int[] Base)> Windows(List<(int Language, List<byte[]> Words)> corpus, Dictionary<ulong, int> kept)
    {
        var windows = new List<(int, int[], int[])>();
        foreach ((int language, List<byte[]> words) in corpus)
        {
            for (int i = 0; i + 1 < Math.Max(words.Count, 2); i++)
            {
                IEnumerable<byte[]> window = words.Skip(i).Take(2);
                windows.Add((language, [.. window.SelectMany(Keys).Where(kept.ContainsKey).Select(key => kept[key])], Penalties(window)));
            }
        }

        return windows;
    }

    private static int[] Penalties(IEnumerable<byte[]> words)
    {
        var penalties = new int[Alphabets.Count];
        foreach (byte[] word in words)
        {
            for (int i = 0; i < penalties.Length; i++)
            {
                penalties[i] -= ForeignLetter * Math.Min(2, word.Count(letter => letter > Alphabets.Edge && ((Alphabets.UsersOf(letter) >> i) & 1) == 0));
            }
        }

        return penalties;
    }

    // How much more frequent a stretch is in a language than in all, with a little of all mixed in.
    private (Dictionary<ulong, int> Kept, List<int[]> Weights) Begin()
    {
        var kept = new Dictionary<ulong, int>();
        var weights = new List<int[]>();
        for (int length = 1; length <= LetterGrams.Longest; length++)
        {
            List<KeyValuePair<ulong, int>> rows = [.. _numbers.Where(pair => LengthOf(pair.Key) == length)];
            var totals = new long[Alphabets.Count];
            rows.ForEach(row => AddTo(totals, _counts[row.Value]));
            long all = totals.Sum();
            foreach ((ulong key, int number) in rows)
            {
                int seen = _counts[number].Sum();
                if (seen < FewestPlaces[length])
                {
                    continue;
                }

                kept[key] = weights.Count;

                // Where it is not seen it weighs the same for all languages: the file is small by it.
                weights.Add([.. totals.Select((own, i) => (Count: _counts[number][i], Total: _counts[number][i] == 0 ? all / Alphabets.Count : own)).Select(of => Math.Clamp(
                    (FixedLogarithm.Of(((10L * of.Count) + 1) * all + (3000L * seen)) - FixedLogarithm.Of(((10L * of.Total) + 6000) * seen)) * 6 * Fine / FixedLogarithm.One,
                    -MostWeight * Fine,
                    MostWeight * Fine))]);
            }
        }

        return (kept, weights);
    }

    private static void AddTo(long[] totals, int[] counts)
    {
        for (int i = 0; i < totals.Length; i++)
        {
            totals[i] += counts[i];
        }
    }

    private static int LengthOf(ulong key) => (64 - System.Numerics.BitOperations.LeadingZeroCount(key) + 7) / 8;
}
