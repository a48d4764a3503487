using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Superscript tags as programs leave them that read pictures of pages: a tag that was escaped, or torn apart at the
/// ampersand of its escape.
/// </summary>
internal static class DamagedSuperscript
{
    private const string Open = "<sup>";
    private const string Torn = "<sup>&</sup>";
    private const string Doubled = "<sup>&lt;sup>";
    private const int LongestName = 12;

    private static readonly string[] Escaped = ["&lt;sup>", "&lt;/sup>", "&lt;sup&gt;", "&lt;/sup&gt;"];

    /// <summary><c>&lt;sup>&amp;lt;sup></c>, <c>&lt;sup>&amp;&lt;/sup>lt;sup></c>, <c>&lt;sup>&amp;&lt;/sup>quot;</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="at">Place of the first <c>&lt;</c>.</param>
    /// <param name="limit">End of the line.</param>
    /// <param name="end">Behind the damaged markup.</param>
    /// <param name="sign">The one raised sign, or null where the markup is an opening tag.</param>
    public static bool TryRead(string source, int at, int limit, out int end, out string? sign)
    {
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(limit - at, Torn.Length + LongestName));
        sign = null;
        end = at;
        if (!rest.StartsWith(Open, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (rest.StartsWith(Doubled, StringComparison.OrdinalIgnoreCase))
        {
            end = at + Doubled.Length;
            return true;
        }

        if (!rest.StartsWith(Torn, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> name = rest[Torn.Length..];
        if (name.StartsWith("lt;sup>", StringComparison.OrdinalIgnoreCase))
        {
            end = at + Torn.Length + "lt;sup>".Length;
            return true;
        }

        int semicolon = name.IndexOf(';');
        string reference = semicolon > 0 ? $"&{name[..(semicolon + 1)]}" : "";
        if (reference.Length == 0 || !CharacterReference.TryRead(reference, 0, out string character, out int length) || length != reference.Length)
        {
            return false;
        }

        sign = character;
        end = at + Torn.Length + semicolon + 1;
        return true;
    }

    /// <summary><c>&amp;lt;sup></c>, opening or closing.</summary>
    public static bool TryReadEscaped(string source, int at, int limit, out int end)
    {
        ReadOnlySpan<char> rest = source.AsSpan(at, limit - at);
        foreach (string tag in Escaped)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                end = at + tag.Length;
                return true;
            }
        }

        end = at;
        return false;
    }
}
