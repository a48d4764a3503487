using System.Buffers;

namespace Reftel.Server.Hosting;

/// <summary>
/// Signs that turn the direction of what follows (Unicode UAX 9: embeddings, overrides, isolates) are shown as a sign that something stands
/// there: acted upon, they would let a document show other words than it has, and turn those of the page around it. What is right to left by
/// its letters is not touched; each block finds its own direction.
/// </summary>
internal static class DirectionSigns
{
    private const char Shown = '\uFFFD';

    public const string All = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Signs = SearchValues.Create(All);

    /// <summary>A page in which they are shown and do nothing.</summary>
    public static string Show(string html)
    {
        // The encoder writes them as numbers; a document that has such a number as words has its ampersand encoded.
        if (html.Contains("&#x20", StringComparison.Ordinal))
        {
            foreach (string number in (ReadOnlySpan<string>)["202A", "202B", "202C", "202D", "202E", "2066", "2067", "2068", "2069"])
            {
                html = html.Replace($"&#x{number};", "\uFFFD", StringComparison.Ordinal);
            }
        }

        return html.AsSpan().IndexOfAny(Signs) < 0 ? html : string.Create(html.Length, html, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = Signs.Contains(from[i]) ? Shown : from[i];
            }
        });
    }
}
