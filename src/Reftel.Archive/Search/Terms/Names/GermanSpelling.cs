namespace Reftel.Archive.Search.Terms.Names;

/// <summary>
/// Names as German writes them (Jelzin, Kusnezow, Selenskyj, Charkow): w for v, j for y, and so no v; there z is ц, ch is х, and s before a voiced sound may be з.
/// Polish and Lacinka look alike, so the other meaning counts too.
/// </summary>
internal static class GermanSpelling
{
    /// <summary>What z and s may mean in one name.</summary>
    private static readonly (bool ZedIsTs, bool EssIsZed)[] Both = [(false, false), (true, false), (false, true), (true, true)];

    private static readonly (bool ZedIsTs, bool EssIsZed)[] Neither = [(false, false)];

    public static bool IsLikely(ReadOnlySpan<char> letters) => letters.IndexOfAny('w', 'j') >= 0 && !letters.Contains('v');

    /// <summary>What letters may mean in such a name; null where they mean what they mean elsewhere.</summary>
    public static string[]? SoundsOf(ReadOnlySpan<char> letters, int at, Grapheme grapheme) => grapheme.Letters switch
    {
        "z" => ["z", "c"],
        "ch" => ["C", "x"],
        "s" when IsVoiced(letters, at) => ["s", "z"],
        _ => null,
    };

    /// <summary>The ways in which the z and the s of a name may be meant, all of them alike.</summary>
    public static (bool ZedIsTs, bool EssIsZed)[] MeaningsIn(ReadOnlySpan<char> letters) => IsLikely(letters) ? Both : Neither;

    /// <summary>The sounds of letters in one of these ways.</summary>
    public static string SoundsOf(ReadOnlySpan<char> letters, int at, Grapheme grapheme, (bool ZedIsTs, bool EssIsZed) meaning) => grapheme.Letters switch
    {
        "z" when meaning.ZedIsTs => "c",
        "s" when meaning.EssIsZed && IsVoiced(letters, at) => "z",
        _ => grapheme.Sounds[0],
    };

    // Before a vowel, or a consonant that is voiced itself: Selenskyj, Kusnezow.
    private static bool IsVoiced(ReadOnlySpan<char> letters, int at) => at + 1 < letters.Length
        && (letters[at + 1] is 'b' or 'd' or 'g' or 'l' or 'm' or 'n' or 'r' or 'w'
            || (Graphemes.At(letters, at + 1) is { } next && Graphemes.IsVowel(next.Sounds[0][0])));
}
