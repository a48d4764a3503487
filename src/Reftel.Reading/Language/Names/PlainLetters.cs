namespace Reftel.Reading.Language.Names;

/// <summary>Latin letters without their accents, as who has no such keys writes them (Vucic for Vučić), by own tables.</summary>
internal static class PlainLetters
{
    // From U+00E0 to U+00FF.
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";

    // From U+0100 to U+017F, capitals too, so that the index is plain.
    private const string ExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Of(string small) => string.Concat(small.Select(Of));

    private static char Of(char c) => c switch
    {
        >= '\u00E0' and <= '\u00FF' => Latin1[c - '\u00E0'],
        >= '\u0100' and <= '\u017F' => ExtendedA[c - '\u0100'],
        '\u0451' => '\u0435',
        '\u0219' => 's',
        '\u021B' => 't',
        _ => c,
    };
}
