using System.Buffers;
using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Links;

/// <summary>A way to write the scheme of an address.</summary>
/// <param name="Written">Lower case; found in any case.</param>
/// <param name="Meant">The scheme.</param>
/// <param name="IsDamage">A slip of the pen or of a scanner: it counts only before a host that is proven.</param>
internal readonly record struct SchemeRow(string Written, string Meant, bool IsDamage = false);

/// <summary>How addresses are made unclickable, one row a convention, and the signs that conversions leave in them.</summary>
/// <remarks>Conventions of threat reports (hxxp, [.]), of analysts' notes ("dot" between blanks) and of LaTeX and Markdown copies.</remarks>
internal static class DefangConventions
{
    /// <summary>Longer before shorter where one ends like another.</summary>
    public static ImmutableArray<SchemeRow> Schemes { get; } =
    [
        new("https", "https"),
        new("http", "http"),
        new("hxxps", "https"),
        new("hxxp", "http"),
        new("hxtps", "https"),
        new("hxtp", "http"),
        new("htxps", "https"),
        new("htxp", "http"),
        new("hxxxps", "https"),
        new("hxxxp", "http"),
        new("h**ps", "https"),
        new("h**p", "http"),
        new("httxs", "https"),
        new("httx", "http"),
        new("hzzps", "https"),
        new("hzzp", "http"),
        new("xxxps", "https"),
        new("xxxp", "http"),
        new("xxxxs", "https"),
        new("xxxxx", "https"),
        new("xxxx", "http"),
        new("sftp", "sftp"),
        new("ftps", "ftps"),
        new("ftp", "ftp"),
        new("http s", "https", IsDamage: true),
        new("htt ps", "https", IsDamage: true),
        new("htt p", "http", IsDamage: true),
        new("ht tps", "https", IsDamage: true),
        new("ht tp", "http", IsDamage: true),
        new("h ttps", "https", IsDamage: true),
        new("h ttp", "http", IsDamage: true),
        new("htttps", "https", IsDamage: true),
        new("htttp", "http", IsDamage: true),
        new("htpps", "https", IsDamage: true),
        new("htpp", "http", IsDamage: true),
        new("htps", "https", IsDamage: true),
        new("htp", "http", IsDamage: true),
        new("hltps", "https", IsDamage: true),
        new("hltp", "http", IsDamage: true),
        new("bttps", "https", IsDamage: true),
        new("bttp", "http", IsDamage: true),
        new("littps", "https", IsDamage: true),
        new("littp", "http", IsDamage: true),
        new("meows", "https"),
        new("meow", "http"),
        new("h__ps", "https"),
        new("h__p", "http"),
        new("h--ps", "https"),
        new("h--p", "http"),
        new("h..ps", "https"),
        new("h..p", "http"),
        new("h##ps", "https"),
        new("h##p", "http"),
        new("h@@ps", "https"),
        new("h@@p", "http"),
        new("h$$ps", "https"),
        new("h$$p", "http"),
        new("h x x p s", "https"),
        new("h x x p", "http"),
        new("h t t p s", "https", IsDamage: true),
        new("h t t p", "http", IsDamage: true),
        new("hxxxs", "https"),
        new("hxxx", "http"),
        new("hyyps", "https"),
        new("hyyp", "http"),
        new("nttps", "https", IsDamage: true),
        new("nttp", "http", IsDamage: true),
        new("http5", "https", IsDamage: true),
        new("htlps", "https", IsDamage: true),
        new("htlp", "http", IsDamage: true),
        new("hllps", "https", IsDamage: true),
        new("hllp", "http", IsDamage: true),
        new("hptts", "https", IsDamage: true),
        new("hptt", "http", IsDamage: true),
        new("hppts", "https", IsDamage: true),
        new("hppt", "http", IsDamage: true),
        new("htts", "https", IsDamage: true),
        new("htt", "http", IsDamage: true),
        new("httpss", "https", IsDamage: true),
        new("httsp", "https", IsDamage: true),
        new("httpz", "https", IsDamage: true),
        new("hhttps", "https", IsDamage: true),
        new("hhttp", "http", IsDamage: true),
        new("hhtps", "https", IsDamage: true),
        new("hhtp", "http", IsDamage: true),
        new("ttps", "https", IsDamage: true),
        new("ttp", "http", IsDamage: true),
        new("tps", "https", IsDamage: true),
        new("wss", "wss"),
        new("ws", "ws"),
        new("fxxps", "ftps"),
        new("fxxp", "ftp"),
        new("fxps", "ftps"),
        new("fxp", "ftp"),
    ];

    /// <summary>
    /// Colon and slashes, several of them in one pair of brackets. Signs that are disguised one by one (<c>[:]</c>, <c>\/</c>,
    /// <c>&amp;#47;</c>, <c>%2F</c>) are read by <see cref="SignReader"/>.
    /// </summary>
    public static ImmutableArray<string> Separators { get; } =
        ["[://]", "(://)", "{://}", "[:/]/", ":[//]", ":(//)", ":{//}", "\\[://\\]", "\\[:\\]//", ":\\[//\\]"];

    /// <summary>Words for the stop, in brackets; any case.</summary>
    public static ImmutableArray<string> DotWords { get; } =
        ["dot", "d0t", "punto", "punkt", "punt", "ponto", "point", "nokta", "kropka", "точка", "кропка", "крапка"];

    /// <summary>Words for the sign of a mailbox, in brackets; any case.</summary>
    public static ImmutableArray<string> AtWords { get; } =
        ["at", "et", "arroba", "arobase", "chiocciola", "malpa", "małpa", "собака", "собачка", "сабака", "@"];

    /// <summary>
    /// Words for the stop that also stand without brackets, between blanks or stops; the first also between hyphens, or glued in capitals.
    /// The English and French "point" is not among them: it is a word of prose.
    /// </summary>
    public static ImmutableArray<string> BareDotWords { get; } = ["dot", "точка", "кропка", "крапка", "punkt", "punto", "ponto", "kropka", "nokta"];

    /// <summary>Signs that are written or scanned for a stop, but mean something else in prose: they count inside a host with a scheme.</summary>
    public const string WrongDots = ",\u00B7\u2022\u2219\u22C5";

    /// <summary>Labels before <c>dot.gov</c> in hosts that exist: there the word is no stop.</summary>
    public static ImmutableArray<string> HostsBelowDot { get; } =
    [
        "ai", "bts", "data", "faa", "fhwa", "fmcsa", "fra", "fta", "its", "marad", "nhtsa", "ntl", "oig", "ops", "phmsa", "railroads",
        "rita", "safety", "seaway", "transit", "volpe",
    ];

    /// <summary>Signs that stand for a stop by themselves.</summary>
    public const string DotSigns = "\u3002\uFF0E\uFF61\u2024";

    /// <summary>One of these in place of the s of https: <c>http!://</c>, <c>https&amp;://</c>, <c>httpA://</c>.</summary>
    public const string SchemeJunk = "!@&$*#^+~A";

    /// <summary>Signs that may stand alone in square brackets inside an address: <c>[/]</c>, <c>[-]</c>.</summary>
    public const string BracketedSigns = ".,/-_:=?&@#%";

    /// <summary>Signs that LaTeX or Markdown puts a backslash before.</summary>
    public const string EscapedSigns = "_%#&$~{}()[].-/*=?+!:@|<>'";

    public const string Opening = "[({<";

    public const string Closing = "])}>";

    // Soft hyphen, zero-width blanks and joiners, word joiner, byte order mark, direction marks.
    private static readonly SearchValues<char> Invisible =
        SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    public static bool IsInvisible(char c) => c >= '\u00AD' && Invisible.Contains(c);
}
