using System.Net;
using AngleSharp.Html;

namespace Reftel.Reading.Text;

/// <summary>Character references of HTML: <c>&amp;amp;</c>, <c>&amp;#182;</c>, <c>&amp;#x000A;</c>.</summary>
internal static class CharacterReference
{
    private const int LongestName = 12;

    /// <summary>Reads the reference that begins at <paramref name="at"/>; false leaves an ampersand an ampersand.</summary>
    public static bool TryRead(string source, int at, out string characters, out int end)
    {
        characters = "";
        end = at;
        ReadOnlySpan<char> window = source.AsSpan(at, Math.Min(LongestName, source.Length - at));
        int semicolon = window.IndexOf(';');
        if (semicolon < 2)
        {
            return false;
        }

        string raw = window[..(semicolon + 1)].ToString();
        string? decoded = WebUtility.HtmlDecode(raw);
        if (decoded == raw && raw[1] != '#')
        {
            // The framework knows the names of HTML 4 only; addresses are also hidden behind "&period;" and "&commat;".
            decoded = HtmlEntityProvider.Resolver.GetSymbol(raw[1..]);
        }

        if (decoded is null || decoded == raw || decoded.Length is 0 or > 2)
        {
            return false;
        }

        characters = decoded;
        end = at + raw.Length;
        return true;
    }
}
