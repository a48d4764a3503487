using System.Runtime.CompilerServices;
using System.Text;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>Small steps over characters that every scanner of telegrams uses. All are linear in what they pass over.</summary>
internal static class Scan
{
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips blanks and the given characters.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> also)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || also.Contains(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset behind the run of ASCII digits at <paramref name="at"/>.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset behind the run of characters that are not blank.</summary>
    public static int SkipToken(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>True when <paramref name="word"/> (any case) stands at <paramref name="at"/> and no letter or digit follows.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at, string word) =>
        StartsWith(text, at, word)
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWith(ReadOnlySpan<char> text, int at, string word) =>
        text.Length - at >= word.Length && (text[at] | 0x20) == (word[0] | 0x20)
        && text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads up to nine digits as a number; false for none or more than nine.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        if (digits.IsEmpty || digits.Length > 9)
        {
            return false;
        }

        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>The text with each run of white space as one blank, none at the ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!NeedsFolding(text))
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    public static string FoldUpper(ReadOnlySpan<char> text) => Fold(text).ToUpperInvariant();

    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || char.IsWhiteSpace(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
