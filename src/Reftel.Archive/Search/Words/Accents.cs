namespace Reftel.Archive.Search.Words;

/// <summary>Small letters without their accents, by own tables: the result must not depend on the machine's Unicode data.</summary>
internal static class Accents
{
    // From U+00E0 to U+00FF.
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";

    // From U+0100 to U+017F, capitals too, so that the index is plain.
    private const string ExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The letter that stands for <paramref name="c"/>; itself when it has no accent that is known.</summary>
    public static char Without(char c) => c switch
    {
        < '\u00E0' => c,
        <= '\u00FF' => Latin1[c - '\u00E0'],
        <= '\u017F' when c >= '\u0100' => ExtendedA[c - '\u0100'],
        '\u0451' => '\u0435',
        '\u0219' => 's',
        '\u021B' => 't',
        _ => c,
    };

    /// <summary>Letters that two plain ones stand for.</summary>
    public static string? Pair(char c) => c switch
    {
        '\u00DF' => "ss",
        '\u00E6' => "ae",
        '\u0153' => "oe",
        '\u00FE' => "th",
        _ => null,
    };
}
