namespace Reftel.Reading.Language.Names;

/// <summary>What likenesses count, all in one place, each with its reason. They are set by hand and learnt from nothing.</summary>
internal static class NameScores
{
    /// <summary>From here on two names are one.</summary>
    public const double Same = 0.7;

    /// <summary>What a difference that settles the matter leaves at most: well below <see cref="Same"/>, so that no sum of likenesses outweighs it.</summary>
    public const double MostOfDifferent = 0.6;

    /// <summary>Other letters for the same sounds, at most.</summary>
    public const double Spelling = 0.99;

    /// <summary>A short form (Bill) is the name of most who bear it, and not of all.</summary>
    public const double ShortForm = 0.9;

    /// <summary>An initial agrees with one name in a dozen.</summary>
    public const double Initial = 0.8;

    /// <summary>An acronym agrees with many names; of three letters or more, with few that are compared.</summary>
    public const double Acronym = 0.75;

    /// <summary>The parts of a name parted or joined otherwise: a slip of the hand.</summary>
    public const double Joined = 0.95;

    /// <summary>For each middle name or patronymic that one of them leaves out.</summary>
    public const double LeftOut = 0.97;

    /// <summary>The family name first, and no comma that says so.</summary>
    public const double OtherOrder = 0.97;

    /// <summary>Names of which one has a legal form and the other none, or another.</summary>
    public const double OtherForm = 0.97;

    /// <summary>How alike two words joined must be to one: nothing else than the gap may differ much.</summary>
    public const double LeastJoined = 0.9;

    /// <summary>
    /// How alike two given names must be that the table knows as two: a change that makes another name (Maria, Marta) is no slip, but a letter that other
    /// languages write (Petr, Peter) is none either.
    /// </summary>
    public const double LeastOfKnown = 0.88;

    /// <summary>
    /// How alike two words must be to be spellings of each other. Of three sounds only a likeness of letters is borne; of four a vowel; of five or more one
    /// sound of five.
    /// </summary>
    /// <param name="sounds">Of the longer.</param>
    public static double Least(int sounds) => sounds switch { <= 2 => 0.95, 3 => 0.88, 4 => 0.84, _ => 0.8 };
}
