namespace Reftel.Reading.Language.Names;

/// <summary>Whether a word of one name stands for a word of another.</summary>
internal static class PartLikeness
{
    private const int ShortestWithEnding = 4;

    // Ends of names of women and of men: Ivanova, Ivanov; Kovalskaya, Kovalskij; Tolstaya, Tolstoj.
    private static readonly (string She, string He)[] Genders =
        [("ova", "ov"), ("eva", "ev"), ("ova", "of"), ("eva", "ef"), ("ina", "in"), ("aja", "i"), ("aja", "oj"), ("aja", "ij"), ("ska", "ski"), ("a", "o")];

    /// <summary>How alike they are and why; <see cref="PartRule.None"/> when they are two.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">The other.</param>
    /// <param name="ofPeople">Whether given names, initials and the endings of women and men count.</param>
    public static (double Likeness, PartRule Rule) Of(NamePart one, NamePart other, bool ofPeople)
    {
        if (one.Number is not null || other.Number is not null)
        {
            return one.Number == other.Number ? (1, PartRule.Number) : (0, PartRule.None);
        }

        if (one.Small == other.Small || one.Plain == other.Plain)
        {
            return (1, PartRule.Letters);
        }

        if (one.IsWholeSyllables && other.IsWholeSyllables)
        {
            return (0, PartRule.None);
        }

        if (ofPeople && (one.IsInitial || other.IsInitial))
        {
            return Begins(one, other) ? (NameScores.Initial, PartRule.Initial) : (0, PartRule.None);
        }

        return ofPeople && GivenNames.AreOne(one, other) ? (one.Sounds == other.Sounds ? 1 : NameScores.ShortForm, PartRule.ShortForm)
            : ofPeople && AreOfTwoGenders(one.Sounds, other.Sounds) ? (0, PartRule.None)
            : OfSounds(one, other, ofPeople && GivenNames.AreTwo(one, other) ? NameScores.LeastOfKnown : 0);
    }

    private static (double Likeness, PartRule Rule) OfSounds(NamePart one, NamePart other, double least)
    {
        bool withoutVowels = one.IsWithoutVowels || other.IsWithoutVowels;
        double needed = Math.Max(least, NameScores.Least(Math.Max(one.Sounds.Length, other.Sounds.Length)));
        double likeness = SoundDistance.Likeness(one.Sounds, other.Sounds, withoutVowels);
        return likeness >= needed ? (Math.Min(likeness, NameScores.Spelling), PartRule.Spelling) : (0, PartRule.None);
    }

    // An initial in another script stands for the first sound: Ю. is Yuri.
    private static bool Begins(NamePart one, NamePart other) => one.Small[0] == other.Small[0]
        || (one.Sounds.Length > 0 && other.Sounds.Length > 0 && SoundCosts.Change(one.Sounds[0], other.Sounds[0]) <= 0.1 && IsCyrillic(one) != IsCyrillic(other));

    private static bool IsCyrillic(NamePart part) => part.Small[0] is >= '\u0400' and <= '\u052F';

    // -ko and -ka is one ending in two languages: Lukashenko, Lukashenka.
    private static bool AreOfTwoGenders(string one, string other) => (one.EndsWith('a') || other.EndsWith('a')) && (Genders.Any(pair => Are(one, other, pair) || Are(other, one, pair))
        || IsWithA(one, other) || IsWithA(other, one));

    private static bool Are(string she, string he, (string She, string He) ends) =>
        she.Length >= ShortestWithEnding && he.Length >= ShortestWithEnding && she.EndsWith(ends.She, StringComparison.Ordinal) && he.EndsWith(ends.He, StringComparison.Ordinal)
        && !(ends.He == "o" && she[^2] == 'k');

    // Daniela, Daniel; Aleksandra, Aleksandr.
    private static bool IsWithA(string she, string he) =>
        he.Length >= ShortestWithEnding && she.Length == he.Length + 1 && she[^1] == 'a' && !SoundTable.IsVowel(he[^1]) && she.StartsWith(he, StringComparison.Ordinal);
}
