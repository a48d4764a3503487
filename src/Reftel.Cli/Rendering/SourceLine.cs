using Reftel.Archive.Wording;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>A citation or a source on one line.</summary>
internal static class SourceLine
{
    /// <summary>Behind what was repaired.</summary>
    public const string RepairSign = "*";

    private const int LongestAddress = 64;
    private const int LongestWords = 160;

    /// <summary><c>belta.by — title or shortened address (own house)</c></summary>
    public static string Of(Citation citation, Source? source)
    {
        string sign = citation.Repairs.IsEmpty ? "" : RepairSign;
        string own = source?.SameHouse == true ? " (own house)" : "";
        string copy = citation.Archived is not { } archived ? ""
            : archived.CapturedOn is { } day ? $" (archived copy of {Dates.InWords(day)})" : " (archived copy)";
        string refersTo = citation.RefersTo is { } note ? $" (note {note})" : "";
        string words = citation.Url is null && citation.Title is { } title && !citation.Authors.IsEmpty
            ? $"{string.Join(", ", citation.Authors)}, {title}"
            : citation.Title ?? "";
        return Address(citation.Url, words.Length > 0 ? words : null, citation.Text) + sign + copy + own + refersTo;
    }

    /// <param name="source">The source.</param>
    /// <param name="cited">As it was cited.</param>
    public static string Of(Source source, string cited) => Address(source.Url, source.Title, cited);

    private static string Address(string? url, string? title, string raw)
    {
        if (url is null)
        {
            return Cut(title ?? raw, LongestWords);
        }

        (string host, string path) = Split(url);
        string words = title is null ? Middle(path, LongestAddress) : Cut(title, LongestWords);
        return words.Length == 0 ? host : $"{host} \u2014 {words}";
    }

    // An address is cut by hand: it need not be one that Uri accepts.
    private static (string Host, string Path) Split(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme < 0 ? url : url[(scheme + 3)..];
        int end = rest.IndexOfAny(['/', '?', '#']);
        string host = end < 0 ? rest : rest[..end];
        string path = end < 0 ? "" : rest[end..].Trim('/');
        return (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host, path);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most].TrimEnd() + " ...";

    // The end of an address tells more than its beginning.
    private static string Middle(string path, int most) =>
        path.Length <= most ? path : path[..(most / 4)] + "..." + path[^(most - (most / 4) - 3)..];
}
