using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>HTML tags inside Markdown. Only names of HTML count, so that <c>&lt;name></c> in prose stays.</summary>
internal static class InlineTag
{
    private const int Longest = 1_000;

    private static readonly FrozenSet<string> Names = new[]
    {
        "a", "abbr", "article", "aside", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "dd", "del", "details", "div",
        "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd",
        "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryRead(string source, int at, int limit, out int end)
    {
        end = at;
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(Longest, limit - at));
        ReadOnlySpan<char> name = NameOf(rest);
        if (name.IsEmpty || !ByName.Contains(name))
        {
            return false;
        }

        int close = rest.IndexOf('>');
        if (close < 0)
        {
            return false;
        }

        char after = rest[(rest[1] == '/' ? 2 : 1) + name.Length];
        end = at + close + 1;
        return after is '>' or '/' or ' ' or '\t';
    }

    /// <summary>The name in a tag, also in an escaped one; empty where there is none.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        int open = tag.StartsWith("&lt;", StringComparison.OrdinalIgnoreCase) ? "&lt;".Length : 1;
        open += open < tag.Length && tag[open] == '/' ? 1 : 0;
        int length = 0;
        while (open + length < tag.Length && char.IsAsciiLetterOrDigit(tag[open + length]))
        {
            length++;
        }

        return open < tag.Length && char.IsAsciiLetter(tag[open]) ? tag.Slice(open, length) : default;
    }

    public static bool IsClosing(ReadOnlySpan<char> tag) => tag.StartsWith("</", StringComparison.Ordinal) || tag.StartsWith("&lt;/", StringComparison.Ordinal);

    /// <summary>The value of an attribute as it stands, or null.</summary>
    public static string? Attribute(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        for (int at = tag.IndexOf('='); at > 0;)
        {
            ReadOnlySpan<char> key = tag[..at].TrimEnd();
            key = key[(key.LastIndexOfAny(' ', '\t', '"') + 1)..];
            ReadOnlySpan<char> value = tag[(at + 1)..].TrimStart();
            int start = tag.Length - value.Length;
            bool quoted = !value.IsEmpty && value[0] is '"' or '\'';
            int close = quoted ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(" \t>");
            if (close <= 0)
            {
                return null;
            }

            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value[(quoted ? 1 : 0)..close].ToString();
            }

            int more = tag[(start + close)..].IndexOf('=');
            at = more < 0 ? -1 : start + close + more;
        }

        return null;
    }
}
