using System.Buffers;
using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Scanning;

/// <summary>A cheap sign that a link stands at a place; the link itself is read by Links.</summary>
internal static class LinkSign
{
    private static readonly LeadingWords Openings = new("http", "hxxp", "hxtp", "htxp", "h**p", "h__p", "xxxp", "meow:", "ttps:", "ttp:", "www", "ftp:", "fxp:", "<http", "[http", "[hxxp", "<hxxp", "\\url{http", "\\href{http", "doi:", "doi.org");

    private static readonly SearchValues<string> Anywhere =
        SearchValues.Create(["http", "hxxp", "://", "www.", "www[", "doi.org", "doi:", "[.]", "(.)", "{.}", "(dot)", "[dot]", "{dot}", "[:]//"], StringComparison.OrdinalIgnoreCase);

    public static bool In(ReadOnlySpan<char> text) => text.ContainsAny(Anywhere);

    public static bool Begins(ReadOnlySpan<char> text, int at) => at < text.Length && Openings.Begins(text[at..]);
}
