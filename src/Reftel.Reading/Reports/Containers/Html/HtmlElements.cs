using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What the elements of HTML do to the text in them.</summary>
internal static class HtmlElements
{
    /// <summary>Their contents are never part of the text, whatever is nested in them.</summary>
    public static readonly FrozenSet<string> Hidden = Set(
        "head", "script", "style", "noscript", "template", "iframe", "noembed", "noframes", "object", "embed", "audio", "video", "canvas", "svg", "math",
        "select", "option", "textarea", "button", "datalist", "dialog", "xmp", "map");

    /// <summary>Set aside unless they hold the notes or the article.</summary>
    public static readonly FrozenSet<string> Cruft = Set("nav", "aside", "form", "menu");

    public static readonly FrozenSet<string> Void = Set(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param", "basefont", "bgsound", "frame", "keygen");

    /// <summary>Begin and end a block.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "section", "article",
        "main", "header", "footer", "nav", "aside", "form", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr", "center", "address", "details",
        "summary", "fieldset", "legend", "body", "html", "menu", "hgroup", "dir", "listing", "search");

    /// <summary>Their tags are read by the tokenizer as text up to their end.</summary>
    public static readonly FrozenSet<string> Raw = Set("style", "noscript", "iframe", "noembed", "noframes", "xmp");

    public static bool IsInline(string name) => name is "a" or "sup" or "sub" or "em" or "strong" or "i" or "b" or "cite" or "span" or "font" or "code" or "kbd" or "samp" or "tt";

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
