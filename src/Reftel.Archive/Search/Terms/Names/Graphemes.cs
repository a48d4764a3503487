using System.Collections.Frozen;

namespace Reftel.Archive.Search.Terms.Names;

/// <summary>
/// How Russian, Belarusian and Ukrainian names are written: in Cyrillic, and in Latin letters after BGN/PCGN, ISO 9, GOST 7.79,
/// the Belarusian rules of 2007, Lacinka, and the press of other languages.
/// </summary>
/// <remarks>
/// Sounds: a e i o u, consonants as in English, and C (ч), S (ш), Z (ж), c (ц), x (х). A dash is no sound. A T or D stands for
/// Belarusian ц and дз, which are т and д elsewhere when a soft vowel follows.
/// </remarks>
internal static class Graphemes
{
    private static readonly string[] Table =
    [
        "а a", "б b", "в v", "г g", "ґ g", "д d", "дз D", "е e", "є e", "ё o,e", "ж Z", "з z", "и i", "і i", "ї i", "й i", "ы i", "к k",
        "л l", "м m", "н n", "о o", "п p", "р r", "с s", "т t", "у u", "ў v,u", "ф f", "х x", "ц T", "ч C", "ш S", "щ SC", "ъ -", "ь -",
        "э e", "ю u", "я a/e",
        "a a", "b b", "c c", "č C", "ć T", "ch C/x,S", "cz C", "d d", "dz D", "dž dZ", "dzh dZ", "e e", "ë o,e", "ė e", "f f", "g g",
        "gh g", "h x,g", "i i", "ia a/e", "iu u", "io o,e", "j i", "ja a/e", "ju u", "jo o,e", "k k", "kh x", "l l", "m m", "n n", "o o",
        "ou ou/u,ov", "p p", "ph f", "q k", "r r", "s s", "š S", "ŝ SC", "sch S", "sh S", "shch SC", "schtsch SC", "shh SC", "szcz SC",
        "sz S", "t t", "tch C", "tsch C", "ts T", "tz c", "u u", "ŭ v,u", "v v", "w v", "x ks", "y i", "ya a/e", "yu u", "yo o,e", "z z",
        "ž Z", "ż Z", "zh Z", "â a/e", "û u",
    ];

    private static readonly FrozenDictionary<char, Grapheme[]> ByFirst = Table.Select(Grapheme.Parse)
        .GroupBy(grapheme => grapheme.Letters[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(grapheme => grapheme.Letters.Length).ToArray());

    /// <summary>The longest that begins at a place; null when the letter is none of names.</summary>
    public static Grapheme? At(ReadOnlySpan<char> word, int at)
    {
        if (ByFirst.TryGetValue(word[at], out Grapheme[]? candidates))
        {
            foreach (Grapheme candidate in candidates)
            {
                if (word[at..].StartsWith(candidate.Letters, StringComparison.Ordinal))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>What is written for a sound in one of the scripts, where that is its first meaning.</summary>
    public static IEnumerable<string> WithSound(string sound, bool cyrillic) => Table.Select(Grapheme.Parse)
        .Where(grapheme => grapheme.Sounds[0] == sound && NameLetters.IsCyrillic(grapheme.Letters) == cyrillic)
        .Select(grapheme => grapheme.Letters);

    /// <summary>Whether Belarusian writes ц and дз for т and д before it.</summary>
    public static bool IsSoft(char letter) => letter is 'i' or 'e' or 'y' or 'j' or 'і' or 'и' or 'е' or 'ё' or 'ю' or 'я' or 'ь';

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';
}
