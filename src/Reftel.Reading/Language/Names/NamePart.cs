namespace Reftel.Reading.Language.Names;

/// <summary>A word of a name.</summary>
/// <param name="Written">As it stands there.</param>
/// <param name="Small">In small letters, without marks that are no letters.</param>
/// <param name="Sounds">See <see cref="SoundTable"/>.</param>
internal sealed record NamePart(string Written, string Small, string Sounds)
{
    /// <summary>Without accents.</summary>
    public string Plain { get; } = PlainLetters.Of(Small);

    /// <summary>Rows of <see cref="GivenNames"/> that have it.</summary>
    public int[] GivenNames { get; } = Names.GivenNames.RowsFor(Sounds);

    /// <summary>Whether it is the patronymic of a given name that is known.</summary>
    public bool IsPatronymic { get; } = Names.GivenNames.IsPatronymic(Sounds);

    /// <summary>Whether its letters were followed by stops: "S.A.", "J.".</summary>
    public bool Dotted { get; init; }

    /// <summary>Whether a comma follows: the family name goes first.</summary>
    public bool BeforeComma { get; init; }

    /// <summary>The number that it is, "3" for 3, III and three; null for a word.</summary>
    public string? Number { get; init; }

    /// <summary>One letter that stands for a word.</summary>
    public bool IsInitial => Number is null && Small.Length == 1 && !IsWholeSyllables;

    /// <summary>Whether each sign is a whole syllable or word (Chinese, Korean), so that one that differs makes another name.</summary>
    public bool IsWholeSyllables => Small[0] is (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Whether its script leaves short vowels away (Hebrew, Arabic).</summary>
    public bool IsWithoutVowels => Small[0] is >= '\u0590' and <= '\u077F';

    public static NamePart Of(string written, string small) => new(written, small, SoundReader.Read(small));
}
