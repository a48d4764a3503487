using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Arrows and letters that lead from a note back to its anchor, where the page says so. One that shows the note's number is its label and stays.</summary>
internal static class HtmlBackLink
{
    // Further a tag inside the link does not reach.
    private const int Longest = 300;

    // Wikipedia, pandoc, kramdown, GitHub, Easy Footnotes.
    private static readonly SearchValues<string> Classes = SearchValues.Create(
        ["backlink", "footnote-back", "footnote_back", "reversefootnote", "footnote-to-top", "footnote-return"], StringComparison.OrdinalIgnoreCase);

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
