namespace Reftel.Reading.Language.Names;

/// <summary>Which words of two names stand for each other, one to one, the likest first; and what is left of each.</summary>
internal sealed class PartAlignment
{
    private const int MostJoined = 4;

    private readonly List<PartPair> _pairs = [];
    private readonly List<NamePart?> _one;
    private readonly List<NamePart?> _other;

    private PartAlignment(IReadOnlyList<NamePart> one, IReadOnlyList<NamePart> other) => (_one, _other) = ([.. one], [.. other]);

    public IReadOnlyList<PartPair> Pairs => _pairs;

    /// <summary>Words of the first name that nothing stands for.</summary>
    public IReadOnlyList<NamePart> LeftOfOne => [.. _one.OfType<NamePart>()];

    /// <summary>Words of the second name that nothing stands for.</summary>
    public IReadOnlyList<NamePart> LeftOfOther => [.. _other.OfType<NamePart>()];

    /// <summary>Whether the words that stand for each other stand in another order.</summary>
    public bool IsReordered { get; private set; }

    public static PartAlignment Of(IReadOnlyList<NamePart> one, IReadOnlyList<NamePart> other, bool ofPeople)
    {
        var alignment = new PartAlignment(one, other);
        alignment.PairWords(ofPeople);
        alignment.PairJoined(alignment._one, alignment._other, (several, single, likeness) => new PartPair(several, single, likeness, PartRule.Joined));
        alignment.PairJoined(alignment._other, alignment._one, (several, single, likeness) => new PartPair(single, several, likeness, PartRule.Joined));
        return alignment;
    }

    private void PairWords(bool ofPeople)
    {
        var possible = new List<(int I, int J, double Likeness, PartRule Rule)>();
        for (int i = 0; i < _one.Count; i++)
        {
            for (int j = 0; j < _other.Count; j++)
            {
                (double likeness, PartRule rule) = PartLikeness.Of(_one[i]!, _other[j]!, ofPeople);
                if (rule != PartRule.None)
                {
                    possible.Add((i, j, likeness, rule));
                }
            }
        }

        var places = new List<(int I, int J)>();
        foreach ((int i, int j, double likeness, PartRule rule) in possible.OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(pair.I - pair.J)).ThenBy(pair => pair.I))
        {
            if (_one[i] is { } one && _other[j] is { } other)
            {
                _pairs.Add(new PartPair([one], [other], likeness, rule));
                places.Add((i, j));
                (_one[i], _other[j]) = (null, null);
            }
        }

        places.Sort();
        IsReordered = places.Zip(places.Skip(1)).Any(next => next.First.J > next.Second.J);
    }

    // Plat Ono Vich, Platonovich: neighbours of one name that nothing else stands for.
    private void PairJoined(List<NamePart?> several, List<NamePart?> single, Func<IReadOnlyList<NamePart>, IReadOnlyList<NamePart>, double, PartPair> pair)
    {
        for (int start = 0; start < several.Count; start++)
        {
            for (int length = 2; length <= MostJoined && start + length <= several.Count; length++)
            {
                NamePart[] run = [.. several.Skip(start).Take(length).OfType<NamePart>()];
                string sounds = run.Length == length ? SoundsOf(run) : "";
                int j = sounds.Length == 0 ? -1 : single.FindIndex(part => part is not null && LikenessOfJoined(sounds, part) >= NameScores.LeastJoined);
                if (j >= 0)
                {
                    _pairs.Add(pair(run, [single[j]!], LikenessOfJoined(sounds, single[j]!) * NameScores.Joined));
                    single[j] = null;
                    for (int i = start; i < start + length; i++)
                    {
                        several[i] = null;
                    }
                }
            }
        }
    }

    // Each sound more on one side costs; so lengths that are too different need no look.
    private static double LikenessOfJoined(string sounds, NamePart single) =>
        !single.IsWithoutVowels && Math.Abs(sounds.Length - single.Sounds.Length) > Math.Max(sounds.Length, single.Sounds.Length) / 2 ? 0
        : SoundDistance.Likeness(sounds, single.Sounds, single.IsWithoutVowels);

    /// <summary>The sounds of words as one word.</summary>
    public static string SoundsOf(IEnumerable<NamePart> parts) => SoundReader.Read(string.Concat(parts.Select(part => part.Small)));
}
