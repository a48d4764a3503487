namespace Reftel.Reading.Reports.Links;

/// <summary>Small steps over characters that the readers of links share. Each looks a bounded way ahead.</summary>
internal static class LinkText
{
    private const int MostBlanks = 12;

    // Asked for each character of every note: one look at a table settles ASCII.
    private static readonly bool[] AsciiLabels = BuildLabels();

    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    /// <summary>A letter or digit of any script, a hyphen or an underscore.</summary>
    public static bool IsLabel(char c)
    {
        bool[] ascii = AsciiLabels;
        return c < ascii.Length ? ascii[c] : char.IsLetterOrDigit(c);
    }

    /// <summary>Behind the run of such characters.</summary>
    public static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsLabel(text[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c));

    /// <summary>Whatever the case.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, int at, string word) =>
        at >= 0 && text.Length - at >= word.Length && MayBeSame(text[at], word[0]) && text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    public static bool StartsExactly(ReadOnlySpan<char> text, int at, string word) =>
        at >= 0 && at <= text.Length && text[at..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>Skips blanks, the blanks of LaTeX (<c>\ </c>, <c>\,</c>) and at most <paramref name="lines"/> line ends.</summary>
    public static int SkipGap(ReadOnlySpan<char> text, int at, int lines)
    {
        int limit = Math.Min(text.Length, at + MostBlanks);
        while (at < limit)
        {
            char c = text[at];
            if (c == '\n')
            {
                if (lines-- == 0)
                {
                    break;
                }
            }
            else if (c == '\\' && At(text, at + 1) is ' ' or ',' or ';' or ':')
            {
                if (At(text, at + 1) is ':' or ';')
                {
                    break;
                }

                at++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Skips at most four blanks and signs that nobody sees, one line end among them.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Min(text.Length, at + 4);
        int lines = 0;
        while (at < limit && (text[at] is ' ' or '\t' or '\u00A0' or '\r' || (text[at] == '\n' && lines++ == 0) || DefangConventions.IsInvisible(text[at])))
        {
            at++;
        }

        return at;
    }

    public static int CountLines(ReadOnlySpan<char> text, int start, int end) => text[start..end].Count('\n');

    /// <summary>Behind the label that begins at <paramref name="at"/>, with signs nobody sees inside it.</summary>
    public static int SkipLabel(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (IsLabel(text[at]))
            {
                at++;
            }
            else if (DefangConventions.IsInvisible(text[at]) && at + 1 < text.Length && IsLabel(text[at + 1]))
            {
                at += 2;
            }
            else if (text[at] == '[' && StartsExactly(text, at, "[-]") && IsLabel(At(text, at + 3)))
            {
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // Two signs of ASCII are the same in some case only when they differ in nothing but the bit of the case.
    private static bool MayBeSame(char printed, char written) => printed == written || (printed ^ written) == 0x20 || printed > '\u007F' || written > '\u007F';

    private static bool[] BuildLabels()
    {
        var labels = new bool[128];
        for (char c = '\0'; c < labels.Length; c++)
        {
            labels[c] = char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
        }

        return labels;
    }
}
