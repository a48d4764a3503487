using System.Buffers;
using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Scanning;

/// <summary>A cheap sign that a link stands at a place; the link itself is read by Links.</summary>
internal static class LinkSign
{
    private static readonly LeadingWords Openings = new("http", "hxxp", "hxtp", "htxp", "h**p", "h__p", "xxxp", "meow:", "ttps:", "ttp:", "www", "ftp:", "fxp:", "<http", "[http", "[hxxp", "<hxxp", "\\url{http", "\\href{http", "doi:", "doi.org");

    // Eight at most in one search: the vector search of the runtime keeps so many apart.
    private static readonly SearchValues<string> Addresses =
        SearchValues.Create(["http", "hxxp", "://", "www.", "www[", "doi.org", "doi:", "[:]//"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Dots = SearchValues.Create(["[.]", "(.)", "{.}", "(dot)", "[dot]", "{dot}"], StringComparison.OrdinalIgnoreCase);

    public static bool In(ReadOnlySpan<char> text) => text.ContainsAny(Addresses) || text.ContainsAny(Dots);

    public static bool Begins(ReadOnlySpan<char> text, int at) => at < text.Length && Openings.Begins(text[at..]);
}
