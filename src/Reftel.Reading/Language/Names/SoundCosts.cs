using System.Collections.Frozen;

namespace Reftel.Reading.Language.Names;

/// <summary>
/// How far sounds are from each other in spellings of one name: 0 for the same, 1 for sounds that are never written for each other.
/// </summary>
internal static class SoundCosts
{
    /// <summary>Two neighbours that changed places, a slip of the hand.</summary>
    public const double Swap = 0.6;

    /// <summary>
    /// What is added where the words begin with sounds that are never written for each other: slips of the hand and of the ear seldom strike the first.
    /// </summary>
    public const double OtherBeginning = 0.5;

    private const double OtherVowel = 0.6;

    private static readonly FrozenDictionary<(char, char), double> Pairs = Read(
        // Q is ch: English ч, German and Polish х, French ш, Italian and Greek k.
        ("QC Qx", 0), ("QS Qk Qh", 0.15), ("QZ QJ", 0.3),
        // One sound in two spellings: h and kh, й and i, German w and English v, voice at the end (-ov, -off).
        ("hx ij", 0.1), ("fv gh uv", 0.2), ("JZ Jj", 0.2), ("dD", 0.2),
        // Letters that mean different sounds in two languages: German s and z, Lacinka c, French ch, Polish sz, Hungarian s.
        ("sz cz SZ", 0.25), ("cs ck ct zD cD gx kx", 0.3), ("CS JC JD Jg Jd sS zZ cC vo je", 0.35), ("Ct Jz bv", 0.4), ("CZ Cx", 0.5),
        // Heard alike: voiced and unvoiced, and vowels without stress.
        ("dt bp gk ae ei ou", 0.35), ("ao eo pf ga", 0.4), ("kh mn", 0.6));

    /// <summary>The cost of one sound in the place of another.</summary>
    public static double Change(char one, char other) =>
        one == other ? 0
        : Pairs.TryGetValue((one, other), out double cost) ? cost
        : SoundTable.IsVowel(one) && SoundTable.IsVowel(other) ? OtherVowel : 1;

    /// <summary>The cost of a sound that only one of the spellings has.</summary>
    /// <param name="sound">It.</param>
    /// <param name="withoutVowels">Whether one of the scripts does not write short vowels (Arabic, Hebrew).</param>
    public static double Omission(char sound, bool withoutVowels) => sound switch
    {
        'j' => 0.1,
        'h' => 0.35,
        'v' when withoutVowels => 0.4,
        _ when SoundTable.IsVowel(sound) => withoutVowels ? 0.1 : 0.5,
        _ => 1,
    };

    private static FrozenDictionary<(char, char), double> Read(params (string Pairs, double Cost)[] rows) => rows
        .SelectMany(row => row.Pairs.Split(' ').SelectMany(pair => new[] { ((pair[0], pair[1]), row.Cost), ((pair[1], pair[0]), row.Cost) }))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Cost);
}
