using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>How much a word behind a gap looks like the rest of an address.</summary>
/// <param name="Weight">0: like a word of prose; 1: it has a sign of addresses; 2: several; 3: no word of any prose.</param>
/// <param name="IsEscaped">It has a percent escape or an escaped sign.</param>
/// <param name="HasEnding">It ends like a file.</param>
/// <param name="HasLetter">It is no bare number or date.</param>
/// <param name="HasDigit">It has a digit.</param>
internal readonly record struct PathToken(int Weight, bool IsEscaped, bool HasEnding, bool HasLetter, bool HasDigit)
{
    private const int MostLength = 400;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".[](){}");

    private static readonly SearchValues<char> SignsOfNumbers = SearchValues.Create("0123456789/-.,");

    private static readonly string[] Endings =
        [".html", ".htm", ".shtml", ".php", ".pdf", ".aspx", ".asp", ".jsp", ".jpg", ".png", ".xml", ".json", ".doc", ".docx", ".ece", ".stm"];

    public static PathToken Measure(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int limit = Math.Min(text.Length, start + MostLength);
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ';' or '$'))
        {
            end++;
        }

        ReadOnlySpan<char> word = text[start..end].TrimEnd(".,;:!?)]");
        if (word.IsEmpty || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www", StringComparison.OrdinalIgnoreCase) || BeginsWithHost(word) || IsMailbox(word))
        {
            return default;
        }

        return Weigh(word);
    }

    /// <summary>Whether a word, stop included, is such an ending.</summary>
    public static bool IsEnding(ReadOnlySpan<char> word) => word.Length < 7 && EndsLikeFile(word) && word.LastIndexOf('.') == 0;

    public static bool EndsLikeFile(ReadOnlySpan<char> word)
    {
        // None is longer than six signs, and each begins with its only stop.
        if (word[Math.Max(0, word.Length - 6)..].LastIndexOf('.') < 0)
        {
            return false;
        }

        foreach (string ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static PathToken Weigh(ReadOnlySpan<char> word)
    {
        bool escaped = HasEscape(word);
        int query = word.IndexOf('?');
        bool ending = EndsLikeFile(query > 0 ? word[..query] : word) || EndsLikeFile(word.TrimEnd("0123456789#"));
        int slashes = word.Count('/');
        int hyphens = word.Count('-') + word.Count('_');
        bool assigns = word.Contains('=');
        bool under = word.Contains('_');
        int digits = CountDigits(word);
        int weight = 0;
        weight += slashes > 0 ? 1 : 0;
        weight += slashes > 1 ? 1 : 0;
        weight += hyphens > 1 ? 1 : 0;
        weight += hyphens > 3 ? 2 : 0;
        weight += ending ? 2 : 0;
        weight += ending && (hyphens > 0 || slashes > 0 || digits > 2) ? 1 : 0;
        weight += assigns ? 2 : 0;
        weight += assigns && word.ContainsAny("&%") ? 1 : 0;
        weight += under ? 1 : 0;
        weight += digits > 4 ? 1 : 0;
        weight += digits > 2 && (slashes > 0 || hyphens > 1) ? 1 : 0;
        return new PathToken(escaped ? 3 : Math.Min(3, weight), escaped, ending, word.ContainsAnyExcept(SignsOfNumbers), digits > 0);
    }

    private static bool BeginsWithHost(ReadOnlySpan<char> word)
    {
        int slash = word.IndexOf('/');
        ReadOnlySpan<char> host = slash < 0 ? word : word[..slash];
        int dot = host.LastIndexOfAny(".])}");
        if (dot <= 0 || EndsLikeFile(host) || !TopLevelDomains.IsKnown(host[(dot + 1)..]))
        {
            return false;
        }

        return !TopLevelDomains.IsDoubtful(host[(dot + 1)..]) || (slash > 0 && slash + 1 < word.Length && IsNamed(host[..dot]));
    }

    // "t.me/channel/123": a domain that is also a word is one where a path stands behind it; "1.2.in/a" is none.
    private static bool IsNamed(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> label = before[(before.TrimEnd("[({.").LastIndexOfAny(Stops) + 1)..];
        return label.ContainsAnyInRange('a', 'z') || label.ContainsAnyInRange('A', 'Z') || label.ContainsAnyInRange('\u0080', '\uFFFF');
    }

    private static bool IsMailbox(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf('@');
        return at > 0 && !word[..at].Contains('/') && word[at..].Contains('.');
    }

    private static bool HasEscape(ReadOnlySpan<char> word)
    {
        for (int i = 0; i + 1 < word.Length; i++)
        {
            if ((word[i] == '%' && i + 2 < word.Length && char.IsAsciiHexDigit(word[i + 1]) && char.IsAsciiHexDigit(word[i + 2]))
                || (word[i] == '\\' && word[i + 1] is '_' or '%' or '#' or '&'))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountDigits(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char c in word)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }
}
