using System.Buffers;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Prose;

/// <summary>The address that a container links words to, as it can be used.</summary>
/// <param name="Url">The usable address.</param>
/// <param name="Found">The address as found, with its repairs, where it was defanged; else null.</param>
internal readonly record struct LinkedTarget(string Url, FoundLink? Found)
{
    // Fragments by which converters tie anchors and notes over whole addresses: "https://site.example/page#_ftn3".
    private static readonly SearchValues<string> NoteFragments =
        SearchValues.Create(["#_ftn", "#_edn", "#ftn", "#fn", "#cite_note", "#cite_ref", "#footnote", "#endnote", "#easy-footnote"], StringComparison.OrdinalIgnoreCase);

    /// <param name="value">The target, character references decoded.</param>
    /// <returns>The address; null for targets inside the site or the page, and for what is no address.</returns>
    public static LinkedTarget? TryRead(string value)
    {
        if (value.Contains(' ', StringComparison.Ordinal) && LinkFinder.Find(value) is [{ Start: 0, Kind: LinkKind.Url, Repairs.IsEmpty: false } spelt] && spelt.End == value.Length)
        {
            // "https://news dot example/a"
            return new LinkedTarget(spelt.Url, spelt);
        }

        string target = Bare(value);
        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            // With the scheme of the page, which today is this one.
            target = "https:" + target;
        }

        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return target.Contains('@', StringComparison.Ordinal) ? new LinkedTarget(target, null) : null;
        }

        if (PrintedAddresses.HasKnownScheme(target) && target.AsSpan().IndexOfAny('[', '{', '(') < 0)
        {
            return NoteLinks.Mended(target, 0, target.Length) is { } mended ? new LinkedTarget(mended.Url, mended) : new LinkedTarget(target, null);
        }

        if (LinkFinder.Find(target) is [{ Start: 0 } found] && found.End == target.Length && (found.Kind == LinkKind.Mailbox || PrintedAddresses.HasKnownScheme(found.Url)))
        {
            return new LinkedTarget(found.Url, found.Repairs.IsEmpty ? null : found);
        }

        return PrintedAddresses.HasKnownScheme(target) ? new LinkedTarget(target, null) : null;
    }

    /// <summary>Whether an address leads to a note, to a form that sends the page on, or to another place of the same page.</summary>
    /// <param name="url">The address.</param>
    /// <param name="page">Address of the page itself, or null.</param>
    public static bool IsOfPage(string url, string? page)
    {
        int fragment = url.IndexOf('#', StringComparison.Ordinal);
        bool inPage = fragment > 0 && (url.AsSpan(fragment).ContainsAny(NoteFragments)
            || (page is not null && url.AsSpan(0, fragment).TrimEnd('/').Equals(page.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase)));
        return inPage || ShareAddress.Is(url);
    }

    // As the URL standard has it: line ends and tabs inside go, a blank is an escape.
    private static string Bare(string value)
    {
        string target = value.Trim();
        return target.AsSpan().IndexOfAny(" \t\r\n") < 0 ? target : string.Concat(target.Where(c => c is not ('\t' or '\r' or '\n'))).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
