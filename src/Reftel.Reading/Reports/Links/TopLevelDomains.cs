using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Links;

/// <summary>The last labels of hosts: all country codes, the common generic ones and those in other scripts.</summary>
/// <remarks>Root zone database of IANA; of the generic ones only those that are met in citations.</remarks>
internal static class TopLevelDomains
{
    private const string Countries =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci " +
        "ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp " +
        "gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li " +
        "lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om " +
        "pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz " +
        "tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private const string Generic =
        "com org net edu gov mil int info biz arpa";

    private const string LaterGeneric =
        "name pro aero coop museum jobs mobi travel tel cat asia post xxx news media press today world global international online " +
        "site website space tech technology agency center centre club company digital email foundation fund group guide host institute " +
        "life link live network ngo ong one page report review school science social solutions store studio support systems team top " +
        "university video watch wiki work works xyz zone app blog cloud dev expert fm law legal london moscow berlin paris nyc tokyo " +
        "pub army navy money market cash chat city cafe ink radio rocks services town trade training house health help history energy events exchange express finance forum games gold party photo photos quest " +
        "shop stream style supply tips tools tube vip vision win wine direct directory earth fyi icu land limited observer solar " +
        "policy politie church community education eus gal scot example wales brussels vlaanderen amsterdam wien bayern hamburg koeln tatar";

    private const string OtherScripts =
        "испытание рф бел укр рус москва дети онлайн сайт орг ком мкд срб бг ею қаз мон ευ ελ հայ გე 中国 中國 台湾 台灣 香港 한국 " +
        "xn--p1ai xn--90ais xn--j1amh xn--p1acf xn--80adxhks xn--d1acj3b xn--c1avg xn--80asehdb xn--80aswg xn--90ae xn--fiqs8s";

    // Also English words, abbreviations or names of files: "ended.in", "et.al", "setup.py". They prove little on their own.
    private const string Doubtful =
        "am an as at be by do in is it me my no so to us al ai io cc co id la md pm ps py re rs sh st vi fm tv ms mr mm cm km app name " +
        "news media press today world one page post report review school science social team top work works watch life link live " +
        "group guide host fund club company center centre law legal space store studio support systems travel cat museum jobs pro " +
        "global international community education church policy email network digital foundation institute university video zone " +
        "london moscow berlin paris online site tech pub army navy money market cash chat city cafe ink radio rocks services town trade training " +
        "house health help history energy events exchange express finance forum games gold party photo photos quest shop stream style supply tips tools tube " +
        "vip vision win wine direct directory earth fyi land limited observer solar";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Set($"{Countries} {Generic} {LaterGeneric} {OtherScripts}");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfCountries = Set(Countries);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OldGeneric = Set(Generic);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfLater = Set(LaterGeneric);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfDoubt = Set(Doubtful);

    /// <summary><c>example</c> ends the hosts of samples (RFC 2606), and stands before <c>org</c> and <c>com</c> in others.</summary>
    public static bool IsReserved(ReadOnlySpan<char> label) => label.Equals("example", StringComparison.OrdinalIgnoreCase);

    // Asked for each word before a stop in every note: most are told by their length and letters alone.
    private static readonly bool[] Pairs = BuildPairs();

    /// <summary>Any case.</summary>
    public static bool IsKnown(ReadOnlySpan<char> label) => label.Length switch
    {
        < 2 or > 20 => false,
        2 when char.IsAsciiLetter(label[0]) && char.IsAsciiLetter(label[1]) => Pairs[PairOf(label)],
        3 when label is "com" or "org" or "net" or "gov" => true,
        _ => Known.Contains(label),
    };

    public static bool IsCountry(ReadOnlySpan<char> label) => label.Length == 2 && OfCountries.Contains(label);

    /// <summary><c>com</c>, <c>org</c>, <c>gov</c> and the others of the first years: no word of prose.</summary>
    public static bool IsOldGeneric(ReadOnlySpan<char> label) => label.Length is >= 3 and <= 4 && OldGeneric.Contains(label);

    /// <summary>A name of a later year, three letters or more: <c>pub</c>, <c>news</c>, <c>today</c>.</summary>
    public static bool IsLaterGeneric(ReadOnlySpan<char> label) => label.Length >= 3 && OfLater.Contains(label);

    /// <summary>A word or the ending of a file as well as a domain.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> label) => OfDoubt.Contains(label);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int PairOf(ReadOnlySpan<char> letters) => ((letters[0] | 0x20) - 'a') * 26 + (letters[1] | 0x20) - 'a';

    private static bool[] BuildPairs()
    {
        var pairs = new bool[26 * 26];
        foreach (string label in $"{Countries} {Generic} {LaterGeneric}".Split(' ').Where(label => label.Length == 2))
        {
            pairs[PairOf(label)] = true;
        }

        return pairs;
    }
}
