using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Head;

/// <summary>The title that a web page states in its own head (<c>og:title</c>, <c>title</c>), without the name of the site.</summary>
internal static class PageTitle
{
    private const int Longest = 250;

    private static readonly string[] Strokes = [" | ", " \u2013 ", " \u2014 ", " - ", " \u00B7 ", " \u2022 ", " :: ", " \u00BB "];

    // What pages are called that nobody named.
    private static readonly string[] Nameless = ["home", "homepage", "home page", "untitled", "untitled document", "index", "new page", "document", "главная", "галоўная"];

    /// <returns>The title, or null where the page states none.</returns>
    public static string? Of(ContainerText text)
    {
        string? site = Fact(text, "og:site_name");
        foreach (string name in (ReadOnlySpan<string>)["og:title", "title"])
        {
            if (Fact(text, name) is { } words && CutSite(Fold(words), site) is { Length: >= 4 and <= Longest } title
                && Array.IndexOf(Nameless, title.ToLowerInvariant()) < 0 && !IsSite(title, site))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>Whether lines that stand together say the title of the page.</summary>
    public static bool Is(string title, ReadOnlySpan<char> words)
    {
        if (words.Length > 2 * Longest)
        {
            return false;
        }

        return Fold(words).Equals(title, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Fact(ContainerText text, string name)
    {
        foreach ((string key, string value) in text.Facts)
        {
            if (key == name && value.Length <= 4 * Longest)
            {
                return value;
            }
        }

        return null;
    }

    // "Title | Site", "Title - Site", "Site: Title"; a stroke parts nothing else, a dash and a colon do.
    private static string CutSite(string words, string? site)
    {
        foreach (string stroke in Strokes)
        {
            int last = words.LastIndexOf(stroke, StringComparison.Ordinal);
            if (last > 0 && (stroke == " | " || IsSite(words[(last + stroke.Length)..], site)))
            {
                return CutSite(words[..last].TrimEnd(), site);
            }

            int first = words.IndexOf(stroke, StringComparison.Ordinal);
            if (first > 0 && IsSite(words[..first], site))
            {
                return words[(first + stroke.Length)..].TrimStart();
            }
        }

        int colon = words.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && IsSite(words[..colon], site) ? words[(colon + 2)..].TrimStart() : words;
    }

    private static bool IsSite(string words, string? site) =>
        HouseList.Default.IsName(words) || (site is not null && words.Equals(Fold(site), StringComparison.OrdinalIgnoreCase));

    private static string Fold(ReadOnlySpan<char> words) => BlankSpace.Fold(words);
}
