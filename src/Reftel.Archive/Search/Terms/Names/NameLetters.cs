using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms.Names;

/// <summary>The letters of a name, ready to be compared: small, without apostrophes, with the accents that tell sounds apart.</summary>
internal static class NameLetters
{
    /// <summary>Shorter words are alike by chance.</summary>
    public const int Fewest = 5;

    /// <summary>Longer words are no names.</summary>
    private const int Most = 32;

    /// <returns>Null when the word cannot be a name: too short, or with letters of another script.</returns>
    public static string? Of(string surface)
    {
        surface = CompatibleLetters.Expand(surface);

        // Lukashenko's
        if (surface.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
        {
            surface = surface[..^2];
        }

        if (surface.Length is < Fewest or > 2 * Most)
        {
            return null;
        }

        Span<char> letters = stackalloc char[surface.Length];
        int length = 0;
        foreach (char c in surface)
        {
            char small = char.ToLowerInvariant(c);
            if (small is '\'' or (>= '\u0300' and <= '\u036F') or '\u02B9' or '\u02BA')
            {
                continue;
            }

            // Accents that mean nothing for the sound are left off.
            small = Graphemes.At([small], 0) is null ? Accents.Without(small) : small;
            if (Graphemes.At([small], 0) is null)
            {
                return null;
            }

            letters[length++] = small;
        }

        return length is < Fewest or > Most ? null : letters[..length].ToString();
    }

    public static bool IsCyrillic(string letters) => letters[0] >= '\u0400';
}
