using System.Buffers;
using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Links;

/// <summary>A way to write the scheme of an address.</summary>
/// <param name="Written">Lower case; found in any case.</param>
/// <param name="Meant">The scheme.</param>
/// <param name="IsDamage">A slip of the pen or of a scanner: it counts only before a host that is proven.</param>
internal readonly record struct SchemeRow(string Written, string Meant, bool IsDamage = false);

/// <summary>A way to write what stands between scheme and host.</summary>
/// <param name="Written">The characters.</param>
/// <param name="NeedsHost">True when it is damage rather than a convention: it counts only before a host that is proven.</param>
internal readonly record struct SeparatorRow(string Written, bool NeedsHost = false);

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
        new("fxps", "ftps"),
        new("fxp", "ftp"),
    ];

    /// <summary>Tried in this order. Blanks before it and behind it are allowed beside these.</summary>
    public static ImmutableArray<SeparatorRow> Separators { get; } =
    [
        new(":///"),
        new("://"),
        new("[://]"),
        new("(://)"),
        new("{://}"),
        new("[:]//"),
        new("(:)//"),
        new("{:}//"),
        new("[:/]/"),
        new("[:][/][/]"),
        new("[:]/[/]"),
        new(":[//]"),
        new(":[/][/]"),
        new(":[/]/"),
        new(":\\/\\/"),
        new("\\://"),
        new("\\[://\\]"),
        new("\\[:\\]//"),
        new("：//"),
        new(":／／"),
        new("：／／"),
        new("&#58;//"),
        new(": //", NeedsHost: true),
        new(":/ /", NeedsHost: true),
        new("//", NeedsHost: true),
        new(";//", NeedsHost: true),
        new(":\\\\", NeedsHost: true),
        new(":/", NeedsHost: true),
    ];

    /// <summary>Words for the stop, in brackets; any case.</summary>
    public static ImmutableArray<string> DotWords { get; } =
        ["dot", "d0t", "punto", "punkt", "punt", "ponto", "point", "nokta", "kropka", "точка", "кропка", "крапка"];

    /// <summary>Words for the sign of a mailbox, in brackets; any case.</summary>
    public static ImmutableArray<string> AtWords { get; } =
        ["at", "et", "arroba", "arobase", "chiocciola", "malpa", "małpa", "собака", "собачка", "сабака", "@"];

    /// <summary>The word for the stop that also stands without brackets: between blanks, stops, hyphens, or glued in capitals.</summary>
    public const string BareDotWord = "dot";

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
        SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\uFEFF");

    public static bool IsInvisible(char c) => c >= '\u00AD' && Invisible.Contains(c);
}
