namespace Reftel.Reading.Language.Names;

/// <summary>
/// Tells whether two names are one: their words are put side by side by sound, and by the rules that people know (short forms, initials, titles, particles,
/// legal forms, order). What one name says and the other denies makes them two; what only one says does not, in names of people.
/// </summary>
internal static class NameComparer
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    public static NameComparison Compare(NameText one, NameText other)
    {
        var first = NameWording.Of(one, other);
        var second = NameWording.Of(other, one);
        if (first.Parts.Select(part => part.Small).SequenceEqual(second.Parts.Select(part => part.Small), StringComparer.Ordinal))
        {
            return new NameComparison(first.Forms == second.Forms ? 1 : NameScores.OtherForm, NameReasons.SameWords(first, second));
        }

        if ((AcronymOf(first, second) ?? AcronymOf(second, first)) is { } acronym)
        {
            return acronym;
        }

        var alignment = PartAlignment.Of(first.Parts, second.Parts, first.IsPerson);
        return (alignment.LeftOfOne.Count > 0 && alignment.LeftOfOther.Count > 0) || alignment.Pairs.Count == 0
            ? WhenJoined(one, other) ?? Different(alignment, NameReasons.Differ(alignment))
            : NameObjections.To(alignment, first, second) is { } objection ? Different(alignment, objection)
            : Same(alignment, first, second);
    }

    private static NameComparison Same(PartAlignment alignment, NameWording first, NameWording second)
    {
        double score = Mean(alignment.Pairs)
            * Math.Pow(NameScores.LeftOut, alignment.LeftOfOne.Count + alignment.LeftOfOther.Count)
            * (alignment.IsReordered && first.IsPerson ? NameScores.OtherOrder : 1)
            * (first.Forms == second.Forms ? 1 : NameScores.OtherForm);
        return new NameComparison(Round(score), NameReasons.Agree(alignment, first, second));
    }

    private static NameComparison Different(PartAlignment alignment, string reason)
    {
        double letters = alignment.Pairs.Sum(Weight);
        double all = letters + Math.Max(alignment.LeftOfOne.Sum(part => part.Small.Length), alignment.LeftOfOther.Sum(part => part.Small.Length));
        return new NameComparison(Round(alignment.Pairs.Count == 0 ? 0 : NameScores.MostOfDifferent * Mean(alignment.Pairs) * letters / all), reason);
    }

    // Written as one word, with what is otherwise left out: BinSalman.
    private static NameComparison? WhenJoined(NameText one, NameText other)
    {
        if (one.Parts.Count == other.Parts.Count || one.Parts.Concat(other.Parts).Any(part => part.Number is not null))
        {
            return null;
        }

        double likeness = SoundDistance.Likeness(PartAlignment.SoundsOf(one.Parts), PartAlignment.SoundsOf(other.Parts), withoutVowels: false);
        return likeness >= NameScores.LeastJoined ? new NameComparison(Round(likeness * NameScores.Joined), "the words are joined otherwise") : null;
    }

    private static NameComparison? AcronymOf(NameWording name, NameWording acronym) =>
        acronym.Parts is [{ Number: null } only] && only.Small.Length is >= ShortestAcronym and <= LongestAcronym && only.Written.All(c => char.IsUpper(c) || c == '.')
            && name.Parts.Count == only.Small.Length && name.Parts.Zip(only.Small).All(pair => pair.First.Small[0] == pair.Second)
            ? new NameComparison(NameScores.Acronym, $"{only.Written} is made of the first letters of the other")
            : null;

    private static double Mean(IReadOnlyList<PartPair> pairs) => pairs.Sum(pair => pair.Likeness * Weight(pair)) / pairs.Sum(Weight);

    private static double Weight(PartPair pair) => Math.Max(pair.One.Sum(part => part.Small.Length), pair.Other.Sum(part => part.Small.Length));

    private static double Round(double score) => Math.Round(score, 2, MidpointRounding.ToZero);
}
