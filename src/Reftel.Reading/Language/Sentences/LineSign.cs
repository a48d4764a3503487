namespace Reftel.Reading.Language.Sentences;

/// <summary>The sign before a point of a list at the beginning of a line: "-", "--", a long dash, "*", "o", a bullet. The words may follow a long dash or two hyphens at once; a hyphen before them is the rest of a word.</summary>
internal static class LineSign
{
    private const int LongestDash = 3;

    /// <summary>Characters of the sign, without the blank behind it; zero where none stands.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || char.IsAsciiDigit(text[at]) || (char.IsAsciiLetter(text[at]) && text[at] != 'o'))
        {
            return 0;
        }

        if (ListMarker.At(text, at, roman: false) is { IsBullet: true } bullet)
        {
            return bullet.Length;
        }

        int end = at;
        char sign = text[at];
        if (Characters.IsDash(sign))
        {
            while (end < text.Length && end - at <= LongestDash && text[end] == sign)
            {
                end++;
            }
        }
        else if (sign is '*' or 'o')
        {
            end++;
        }

        return end > at && end - at <= LongestDash && HasWords(text, end, blank: sign is '*' or 'o' || (sign == '-' && end - at == 1)) ? end - at : 0;
    }

    /// <summary>True for signs that are nothing else: a star or a bullet, but no dash, which may part an aside, and no letter.</summary>
    public static bool IsSure(char sign) => sign is not 'o' && !Characters.IsDash(sign);

    private static bool HasWords(ReadOnlySpan<char> text, int at, bool blank)
    {
        int word = at;
        while (word < text.Length && text[word] is ' ' or '\t' or '\u00A0')
        {
            word++;
        }

        return (word > at || !blank) && word < text.Length && (char.IsLetterOrDigit(text[word]) || text[word] is '(' or '[' or '"' or '\'' or '\u201C' or '\u2018' or '\u00AB' or '$');
    }
}
