using System.Collections.Frozen;

namespace Reftel.Reading.Language.Names;

/// <summary>
/// What letters of many scripts and spellings are written for, in one alphabet of sounds, so that a name meets itself in another script.
/// </summary>
/// <remarks>
/// Sounds: vowels a e i o u; j for any y, j and i beside a vowel; consonants as in English, with x (х), c (ц), C (ч), S (ш), Z (ж), J (дж), D (дз) and
/// Q (ch, of which only the language tells what it is). Sources: BGN/PCGN, ISO 9, GOST 7.79, the Belarusian rules of 2007, Lacinka, the Ukrainian rules
/// of 2010, the spelling of Polish, Czech, Croatian, German, French and Swedish, ISO 843 (Greek), 9985 (Armenian), 9984 (Georgian), 233 (Arabic), 259 (Hebrew).
/// </remarks>
internal static class SoundTable
{
    /// <summary>The longest group of letters: schtsch.</summary>
    public const int LongestGroup = 7;

    // Several letters, and the sounds that they are together.
    private static readonly string[] Groups =
    [
        "schtsch SC", "shch SC", "szcz SC", "stsj SC", "šč SC", "ść SC", "tsch C", "tch C", "cz C", "tj C", "ch Q", "sch S", "sh S", "sz S", "sj S", "zh Z", "dzh J", "dž J", "dż J", "dsch J",
        "dj J", "dz D", "dź D", "kh x", "gh g", "ph f", "th t", "dh d", "bh b", "ck k", "cs C", "ts c", "tz c", "tsz C", "qu kv", "ou u", "oo u", "ee i", "ae e", "oe e",
        "дз D", "дж J", "ու u", "ου u", "ει i", "οι i", "αι e", "μπ b", "ντ d", "γκ g", "τσ c", "τζ J", "ού u", "εί i", "οί i", "αί e",
    ];

    // The sounds, and each letter that is written for them.
    private static readonly string[] Singles =
    [
        "a aàáâãāăąåảạấậαάаәაաاآأإةא", "b bбבبბբ", "c çцცცծցצץ", "C čћчჩჭճչچ", "d dðďđдδდդدضד", "D ѕђձძ", "e eèéêëēĕėęěäæœöøõőеэεέეեէը", "f fфფֆفפ",
        "g gğģгґғгგღγგգղغگג", "h hһħჰհهةحה", "i iìíîïĩīĭįıyýÿиіыηήιίυύϊიի", "J џǰჯջج", "j jйјїյيیىי", "k kķкқκკქყկքكکقק", "ks xξ", "k q",
        "l lłľļĺлљλლլلל", "m mмμმմمםמ", "n nńňñņнњңνნնنנן", "o oóòôōŏоөοωόώოոօ", "p pпπპფպփپף", "ps ψ", "r rřŕŗрρრռրر", "s sсςσსսسصثס", "ss ß",
        "S šśşŝșшשშշش", "SC щ", "Z žżжჟժژ", "t tťţțтτθტთթտتطטת", "u uúùûüūůűųŭўуұүუ", "v vwўвβვվւوו", "z zźзζზզزظذז", "x хχხխخח", "h ḩ",
        "je є", "jo ё", "ju ю", "ja я", "ja ѣ",
    ];

    // Written, and no sound: soft and hard signs, letters and marks that only carry a vowel.
    private const string Silent = "ьъʹʺʼ’‘ʻ`´'עءئؤ";

    private static readonly FrozenDictionary<string, string> ByGroup = Groups.Select(row => row.Split(' '))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string> ByLetter = Singles.Select(row => row.Split(' '))
        .SelectMany(row => row[1].Select(letter => (Letter: letter, Sounds: row[0])))
        .DistinctBy(pair => pair.Letter)
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Sounds);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> GroupLookup = ByGroup.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sounds of the letters at a place, the longest group first.</summary>
    /// <param name="small">Small letters.</param>
    /// <param name="at">Offset in them.</param>
    /// <param name="length">How many letters were read.</param>
    /// <returns>Empty for what is no sound; null for a letter that is not known.</returns>
    public static string? At(ReadOnlySpan<char> small, int at, out int length)
    {
        for (length = Math.Min(LongestGroup, small.Length - at); length > 1; length--)
        {
            if (GroupLookup.TryGetValue(small.Slice(at, length), out string? together))
            {
                return together;
            }
        }

        char letter = small[at];
        return ByLetter.TryGetValue(letter, out string? sounds) ? sounds : IsSilent(letter) ? "" : null;
    }

    /// <summary>Whether a sign between letters is no letter and parts no words.</summary>
    public static bool IsSilent(char letter) =>
        Silent.Contains(letter, StringComparison.Ordinal) || letter is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0652') or '\u200C' or '\u200D' or '\u0640';

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';
}
