using System.Buffers;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// The rest of an address that a blank line cuts off: the last word before it is an address whose path has not ended, and behind it
/// stands a name of a file alone (<c>https://paper.example/the-</c> and <c>empty-quay.html</c>).
/// </summary>
internal static class AddressRest
{
    /// <summary>No rest has more characters.</summary>
    public const int Longest = 200;

    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./%");

    /// <param name="before">The words before the blank line.</param>
    /// <param name="rest">The words behind it up to the next.</param>
    public static bool Follows(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        ReadOnlySpan<char> name = rest.TrimEnd(".;,");
        int dot = name.LastIndexOf('.');
        return dot > 0 && rest.Length < Longest && !name.ContainsAnyExcept(Signs) && PathToken.IsEnding(name[dot..]) && IsOpenAddress(before.TrimEnd());
    }

    // "https://paper.example/2021/05/", "https://paper.example/the-", "https://paper.example/council-hal"; not ".../council.html", not a host alone.
    private static bool IsOpenAddress(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = before[(before.LastIndexOfAny(" \n\t\u00A0") + 1)..];
        int scheme = word.IndexOf("://");
        int path = scheme < 0 ? -1 : word[(scheme + 3)..].IndexOf('/');
        if (path < 1 || word.Length > 2 * Longest || !(char.IsAsciiLetterOrDigit(word[^1]) || word[^1] is '/' or '-' or '_' or '%'))
        {
            return false;
        }

        ReadOnlySpan<char> last = word[(word.LastIndexOf('/') + 1)..];
        return !last.ContainsAny('.', '?', '#');
    }
}
