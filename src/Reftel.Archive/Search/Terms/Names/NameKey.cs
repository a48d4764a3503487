namespace Reftel.Archive.Search.Terms.Names;

/// <summary>
/// What all spellings of a name have in common: its consonants, those that are written for each other as one. Many names share a
/// key; <see cref="NameMatcher"/> decides.
/// </summary>
internal static class NameKey
{
    private const int Fewest = 2;
    private const int LongestScarce = 12;

    /// <param name="letters">See <see cref="NameLetters"/>.</param>
    /// <returns>One key, or some where a word may be a form of another, or its letters may mean two things.</returns>
    public static IEnumerable<string> AllOf(string letters) =>
        CaseEndings.NamedForms(letters)
            .SelectMany(form => GermanSpelling.MeaningsIn(form).Select(meaning => Of(form, meaning))).Where(key => key.Length >= Fewest).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Whether a folded word may have too few consonants for a key (Ovsei, Валуев), so that it is found by looking at all such words.
    /// Folding takes accents away that tell sounds apart, hence one consonant of freedom.
    /// </summary>
    public static bool IsScarce(ReadOnlySpan<char> folded) =>
        folded.Length is >= NameLetters.Fewest - 1 and <= LongestScarce && !char.IsAsciiDigit(folded[0]) && Of(folded, default).Length is >= 1 and <= Fewest;

    private static string Of(ReadOnlySpan<char> letters, (bool ZedIsTs, bool EssIsZed) meaning)
    {
        Span<char> key = stackalloc char[2 * letters.Length];
        int length = 0;
        for (int at = 0; at < letters.Length;)
        {
            if (Graphemes.At(letters, at) is not { } grapheme)
            {
                return "";
            }

            foreach (char sound in GermanSpelling.SoundsOf(letters, at, grapheme, meaning))
            {
                char consonant = Consonant(sound);
                bool affricate = consonant == 'Z' && length > 0 && key[length - 1] == 'D';
                if (consonant != '\0' && !affricate && (length == 0 || key[length - 1] != consonant))
                {
                    key[length++] = consonant;
                }
            }

            at += grapheme.Letters.Length;
        }

        return key[..length].ToString();
    }

    // v is a vowel in some spellings (Tikhanovskaya, Tsikhanouskaya).
    private static char Consonant(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'v' or '-' => '\0',
        'g' or 'x' or 'C' or 'S' => 'X',
        'c' or 't' or 'T' => 'T',
        'd' or 'D' => 'D',
        'z' or 'Z' => 'Z',
        _ => char.ToUpperInvariant(sound),
    };
}
