namespace Reftel.Reading.Reports.Links;

/// <summary>Words that speak for or against a host in prose.</summary>
internal static class HostWords
{
    /// <summary>Before a stop these are abbreviations.</summary>
    public static readonly string[] Abbreviations =
        ["art", "vol", "fig", "sec", "etc", "inc", "ltd", "corp", "gen", "col", "sen", "gov", "rep", "dept", "est", "ibid", "cit", "jan", "feb",
         "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "min", "max", "prof", "approx", "para", "chap", "no", "pp", "mr", "mrs", "vs"];

    /// <summary>Words that stand behind a slash as the other of two: <c>he/she</c>, <c>me/you</c>.</summary>
    public static readonly string[] Alternatives =
        ["he", "she", "it", "you", "me", "we", "us", "they", "them", "him", "her", "his", "hers", "its", "their", "your", "my", "or", "and", "not", "no", "off", "out", "on", "in", "at", "by", "to", "was", "is", "are", "were", "be", "so", "yes", "maybe", "perhaps", "none", "both", "else"];

    /// <summary>Words with which a sentence ends as well as a name of a host could begin, and which are hardly ever one: <c>yes.no/maybe</c>.</summary>
    public static readonly string[] LastWords =
        ["yes", "no", "maybe", "perhaps", "it", "he", "she", "they", "you", "him", "her", "them", "that", "this", "these", "those", "there", "then", "not", "none", "some", "said", "done", "gone", "true", "false", "either",
         "neither", "both", "else", "again", "too", "also", "ever", "never", "was", "is", "were", "been", "out", "off", "down", "over"];

    /// <summary>Words of prose before the word for a stop.</summary>
    public static readonly string[] NoHosts = ["the", "a", "an", "this", "that", "every", "each", "any", "one", "and", "or", "of", "pre", "post", "non", "anti", "ex", "former", "failed", "first", "early", "late", "mid", "dot",
         "at", "to", "in", "on", "with", "by", "for", "from", "is", "was", "big", "polka", "red", "blue"];

    /// <summary>Behind a scheme these are no host: the prefix itself is spoken of.</summary>
    public static readonly string[] NoLocalHosts = ["http", "https", "hxxp", "hxxps", "ftp", "www", "and", "or", "for", "the", "is", "com"];

    /// <summary>Before four numbers these say that they are a version.</summary>
    public static readonly string[] Versions = ["version", "versions", "ver", "v", "release", "build", "firmware", "section", "sections", "para", "paragraph", "версия", "версии"];

    // Telegram and Twitter.
    private static readonly string[] ShortDomains = ["me", "co"];

    // Names of software that end like hosts.
    private static readonly string[] NetProducts = ["asp", "vb", "ado", "ml", "paint", "f", "c"];

    /// <summary>Country codes that even two spelt stops do not tell from words.</summary>
    public static readonly string[] SmallWords = ["am", "an", "as", "at", "be", "do", "in", "is", "it", "me", "my", "no", "so", "to", "us"];

    /// <summary>Words after which a host may be spelt out in prose.</summary>
    public static readonly string[] Introductions = ["see", "visit", "at", "site", "website", "domain", "url", "address", "host", "from", "via"];

    /// <summary>Services whose host has a first label of one letter and a domain that is also a word.</summary>
    public static bool IsShortHost(ReadOnlySpan<char> name, ReadOnlySpan<char> domain) =>
        (name.Equals("t", StringComparison.OrdinalIgnoreCase) && IsOneOf(domain, ShortDomains)) || (name.Equals("g", StringComparison.OrdinalIgnoreCase) && IsOneOf(domain, ["co"]));

    /// <summary>A name of software and no host: ASP.NET.</summary>
    public static bool IsProduct(ReadOnlySpan<char> name, ReadOnlySpan<char> domain) =>
        domain.Equals("net", StringComparison.OrdinalIgnoreCase) && IsOneOf(name, NetProducts);

    /// <summary>Any case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> label, string[] words)
    {
        foreach (string word in words)
        {
            if (label.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
