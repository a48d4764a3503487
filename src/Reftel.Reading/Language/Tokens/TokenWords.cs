using System.Collections.Frozen;

namespace Reftel.Reading.Language.Tokens;

/// <summary>Words that decide where a token ends, as the English Web Treebank parts them.</summary>
internal static class TokenWords
{
    private const int LongestAbbreviation = 12;

    // The stop belongs to the word, also where a sentence ends with it.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpt", "cmdr", "cdr", "sgt", "adm", "amb", "sen", "sens", "rep", "reps", "gov", "pres", "hon", "rev", "fr", "st", "ste",
        "mt", "ft", "jr", "sr", "esq", "etc", "vs", "cf", "no", "nos", "vol", "pp", "ed", "eds", "al", "inc", "ltd", "co", "corp", "bros", "dept", "univ", "assn", "approx", "ca", "fig", "figs", "art", "sec",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "attn", "est", "tel", "ext", "min", "max",
        "ave", "blvd", "rd", "para", "paras", "viz", "eg", "ie", "gp", "calif", "fla", "mass", "conn", "tenn", "penn", "wash", "minn", "mich", "ariz", "colo", "govt", "intl", "natl", "ref", "refs", "attaché",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A hyphen behind these does not part a word.
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "a", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "eco", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "multi", "neo",
        "non", "over", "pan", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "under", "uni", "vice",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "10k", "5pm", "20km": the unit is a token of its own.
    private static readonly FrozenSet<string> Units = new[]
    {
        "am", "pm", "k", "m", "b", "bn", "mn", "tn", "km", "kg", "cm", "mm", "ft", "lb", "lbs", "oz", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "mph", "kph", "kw", "mw", "gw", "kwh", "mt", "hrs", "hr",
        "min", "mins", "sec", "secs", "yr", "yrs", "nm", "mm", "ha", "bcm", "tcf", "bpd", "gmt", "p", "x", "percent",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that are two, and how many letters the first has.
    private static readonly FrozenDictionary<string, int> Joined = new Dictionary<string, int>
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["gotta"] = 3,
        ["wanna"] = 3,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["arent"] = 3,
        ["wasnt"] = 3,
        ["werent"] = 4,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
        ["cant"] = 2,
        ["wont"] = 2,
        ["thats"] = 4,
        ["im"] = 1,
        ["ive"] = 1,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length <= LongestAbbreviation && Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsPrefix(ReadOnlySpan<char> word) => word.Length < LongestAbbreviation && Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsUnit(ReadOnlySpan<char> word) => word.Length < LongestAbbreviation && Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Letters of the first of two words written as one, or zero.</summary>
    public static int FirstOfTwo(ReadOnlySpan<char> word) =>
        word.Length < LongestAbbreviation && Joined.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int letters) ? letters : 0;

    /// <summary>Where "n't", "'s", "'re" begins in a word; its length where it has none.</summary>
    public static int Clitic(ReadOnlySpan<char> word)
    {
        int mark = word.LastIndexOfAny('\'', '\u2019', '`');
        if (mark <= 0)
        {
            return word.Length;
        }

        ReadOnlySpan<char> tail = word[(mark + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && mark > 1 && word[mark - 1] is 'n' or 'N')
        {
            return mark - 1;
        }

        bool known = tail.Length <= 2 && (tail.Equals("s", StringComparison.OrdinalIgnoreCase) || tail.Equals("m", StringComparison.OrdinalIgnoreCase) || tail.Equals("d", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase));
        return known ? mark : word.Length;
    }
}
