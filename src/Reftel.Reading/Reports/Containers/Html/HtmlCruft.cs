using System.Buffers;
using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Words of class, id and role that tell what a part of a page is for.</summary>
internal static class HtmlCruft
{
    // Words that stand first or last in a class or id; between them pages write hyphens and underscores.
    private static readonly FrozenSet<string> CruftWords = Set(
        "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "byline-share", "carousel", "comments", "commentlist", "cookie", "cookies", "consent", "disqus",
        "gdpr", "masthead", "menu", "modal", "nav", "navbar", "navfooter", "navheader", "navigation", "newsletter", "pager", "pagination", "popup", "print", "promo", "related", "respond", "share",
        "sharing", "sharedaddy", "sidebar", "signup", "skip", "skiplink", "social", "sponsor", "sponsored", "subscribe", "subscription", "tagcloud", "toolbar", "topbar", "widget", "widgets");

    // "has-sidebar", "content-sidebar-wrap": the part that holds the text and says what stands beside it.
    private static readonly FrozenSet<string> Wrappers = Set(
        "article", "body", "container", "content", "entry", "has", "is", "layout", "main", "no", "page", "post", "site", "text", "with", "without", "wrap", "wrapper");

    private static readonly SearchValues<string> NoteWords = SearchValues.Create(
        ["footnote", "endnote", "reflist", "references", "ftn", "notes", "bibliography", "citations", "fn-"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> CruftRoles = Set(
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "toolbar", "tooltip");

    private static readonly FrozenSet<string> Containers = Set("div", "section", "ul", "ol", "dl", "aside", "header", "footer", "nav", "table", "figure");

    // Of MediaWiki, on its pages and those of its copies: what its own style sheets leave out in print.
    private static readonly FrozenSet<string> Tools = Set(
        "noprint", "mw-editsection", "editsection", "mw-jump-link", "mw-redirectedfrom", "printfooter", "catlinks", "siteSub", "contentSub", "jump-to-nav", "mw-navigation", "mw-head", "mw-panel", "siteNotice", "p-personal", "footer-info", "footer-places", "footer-icons", "f-list", "portlet", "mw-portlet", "navbox", "vertical-navbox", "Z3988");

    // A cheap question before the dear one.
    private static readonly SearchValues<string> ToolSigns = SearchValues.Create(["print", "section", "jump", "redirected", "catlinks", "sub", "portlet", "panel", "navbox", "z3988"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Links to edit, jump or print, lines about the site, boxes of related pages.</summary>
    public static bool IsTool(string? classes, string? id)
    {
        if (id is not null && Tools.Contains(id))
        {
            return true;
        }

        if (classes is null || !classes.AsSpan().ContainsAny(ToolSigns))
        {
            return false;
        }

        var tools = Tools.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            if (tools.Contains(classes.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCruft(string element, string? classes, string? id, string? role) =>
        (role is not null && CruftRoles.Contains(role.Trim().ToLowerInvariant())) || (Containers.Contains(element) && (HasCruftWord(classes) || HasCruftWord(id)));

    public static bool HoldsNotes(string? classes, string? id, string? role, string? type, string? style) =>
        HasNoteWord(classes) || HasNoteWord(id) || HasNoteWord(role) || HasNoteWord(type) || HasNoteWord(style);

    /// <summary>An element that is one note (DPUB-ARIA, EPUB, Substack, Drupal); those around all of them have the plural.</summary>
    public static bool IsOneNote(in HtmlAttributes attributes)
    {
        if (attributes.Role is "doc-footnote" or "doc-endnote" || attributes.Type is "footnote" or "endnote" or "rearnote")
        {
            return true;
        }

        if (attributes.Class is not { } classes || !classes.Contains("note", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (Range range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            if (classes.AsSpan()[range] is "footnote" or "endnote")
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsHiddenByStyle(string style)
    {
        string bare = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return bare.Contains("display:none", StringComparison.Ordinal) || bare.Contains("visibility:hidden", StringComparison.Ordinal)
            || bare.Contains("font-size:0;", StringComparison.Ordinal) || bare.EndsWith("font-size:0", StringComparison.Ordinal) || bare.Contains("font-size:0p", StringComparison.Ordinal);
    }

    private static bool HasNoteWord(string? words) => words is not null && words.AsSpan().ContainsAny(NoteWords);

    private static bool HasCruftWord(string? words)
    {
        if (words is null)
        {
            return false;
        }

        foreach (Range range in words.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            if (IsCruftName(words.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCruftName(ReadOnlySpan<char> name)
    {
        bool cruft = false;
        var words = CruftWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var wrappers = Wrappers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in name.SplitAny('-', '_'))
        {
            ReadOnlySpan<char> part = name[range];
            if (wrappers.Contains(part))
            {
                return false;
            }

            bool edge = range.Start.Value == 0 || range.End.Value == name.Length;
            cruft |= edge && words.Contains(part);
        }

        return cruft;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
