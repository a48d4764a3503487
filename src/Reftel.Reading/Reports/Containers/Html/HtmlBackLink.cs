using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Arrows and letters that lead from a note back to its anchor, where the page says so. One that shows the note's number is its label and stays.</summary>
internal static class HtmlBackLink
{
    // Further a tag inside the link does not reach.
    private const int Longest = 300;

    // A sign, or the reference of one.
    private const int LongestSign = 8;

    // Wikipedia, pandoc, kramdown, GitHub, Easy Footnotes, "footnotes" of WordPress.
    private static readonly SearchValues<string> Classes = SearchValues.Create(
        ["backlink", "footnote-back", "footnote_back", "reversefootnote", "footnote-to-top", "footnote-return", "footnote_index_arrow"], StringComparison.OrdinalIgnoreCase);

    // Sphinx, MkDocs, Docusaurus, Jupyter, VitePress: the sign behind a heading that leads to the heading itself.
    private static readonly SearchValues<string> HeadingClasses = SearchValues.Create(
        ["headerlink", "header-link", "header-anchor", "heading-anchor", "heading-link", "hash-link", "anchor-link", "anchorjs-link"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A sign behind a heading by which readers copy its address; no word of the heading.</summary>
    public static bool IsOfHeading(in HtmlAttributes attributes, string source, int end)
    {
        if (attributes.Class is not { } classes || !classes.AsSpan().ContainsAny(HeadingClasses) || attributes.Href?.Contains('#', StringComparison.Ordinal) != true)
        {
            return false;
        }

        // A theme may make the whole heading such a link; then its words stay.
        ReadOnlySpan<char> inside = source.AsSpan(end, Math.Min(Longest, source.Length - end));
        int close = inside.IndexOf("</a", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> words = close < 0 ? inside : inside[..close];
        return words.IndexOf('<') >= 0 || words.Trim().Length <= LongestSign;
    }

    /// <param name="attributes">Of the tag.</param>
    /// <param name="source">The page.</param>
    /// <param name="end">Behind the tag.</param>
    public static bool Is(in HtmlAttributes attributes, string source, int end)
    {
        bool back = attributes.Role == "doc-backlink" || (attributes.Class is { } classes && classes.AsSpan().ContainsAny(Classes));
        return back && !ShowsNumber(source.AsSpan(end, Math.Min(Longest, source.Length - end)));
    }

    private static bool ShowsNumber(ReadOnlySpan<char> inside)
    {
        inside = inside.TrimStart();
        while (!inside.IsEmpty && inside[0] == '<')
        {
            int close = inside.IndexOf('>');
            inside = close < 0 ? default : inside[(close + 1)..].TrimStart();
        }

        return !inside.IsEmpty && (char.IsAsciiDigit(inside[0]) || inside[0] is '[' or '(');
    }
}
