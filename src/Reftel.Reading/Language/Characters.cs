namespace Reftel.Reading.Language;

/// <summary>Small steps over characters that the readers of language share. Each is linear in what it passes over.</summary>
internal static class Characters
{
    /// <summary>True where no letter or digit stands before: a word or number may begin here.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>Offset behind the letters at <paramref name="at"/>.</summary>
    public static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset behind the letters and digits at <paramref name="at"/>.</summary>
    public static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset behind at most three blanks, of which one may be a line end: more of them part two thoughts.</summary>
    public static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        int end = Math.Min(text.Length, at + 3);
        bool line = false;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            if (text[at] == '\n')
            {
                if (line)
                {
                    break;
                }

                line = true;
            }

            at++;
        }

        return at;
    }

    /// <summary>True when the word (any case) stands at <paramref name="at"/> and no letter or digit follows.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word) =>
        text.Length - at >= word.Length
        && text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';
}
