using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// A rule of dashes under or over a heading, whole or broken (<c>------- --</c>), and the heading on one line with its dashes
/// (<c>------- SUMMARY -------</c>).
/// </summary>
internal static class RuleLine
{
    /// <summary>True for the signs that rules are made of.</summary>
    public static bool Begins(char c) => c is '-' or '=' or '_' or '*' or '\u2014' or '\u2013';

    public static bool Is(ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || !Begins(words[0]))
        {
            return false;
        }

        int signs = 0;
        foreach (char c in words)
        {
            if (Begins(c))
            {
                signs++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return signs >= 3;
    }

    /// <summary>True for dashes, words, dashes; the range of the words is given.</summary>
    public static bool IsWithHeading(ReadOnlySpan<char> words, out int start, out int end)
    {
        start = 0;
        end = words.Length;
        if (words.Length < 7 || words[0] is not ('-' or '=') || words[^1] is not ('-' or '='))
        {
            return false;
        }

        start = Scan.Skip(words, 0, "-=");
        while (end > start && (char.IsWhiteSpace(words[end - 1]) || words[end - 1] is '-' or '='))
        {
            end--;
        }

        // Two dashes on each side are an aside, not a rule.
        return words[..3].IndexOfAnyExcept('-', '=') < 0 && words[^3..].IndexOfAnyExcept('-', '=') < 0 && end > start && char.IsLetter(words[start]) && end - start < 90;
    }
}
