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

    /// <summary>The letter that a letter and a mark behind it are, where that is another letter and no accent; else the letter.</summary>
    public static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('\u0438', '\u0306') => '\u0439',
        ('\u0443', '\u0306') => '\u045E',
        ('\u0456', '\u0308') => '\u0457',
        _ => letter,
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
