using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Dates.Expressions.Tokens;

/// <summary>Parts a range of text into words of letters, numbers of digits, and signs. Linear.</summary>
internal static class TimeLexer
{
    private const int MostDigits = 9;

    /// <summary>False where no word or number of the range can be the core of an expression of time; then the list is of no use.</summary>
    public static bool Read(string text, TextSpan range, List<Token> tokens)
    {
        bool core = false;
        int at = range.Start;
        bool spaced = true;
        while (at < range.End)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at = SkipBlank(text, at, range.End, tokens);
                spaced = true;
                continue;
            }

            int end = at + 1;
            if (char.IsAsciiDigit(c))
            {
                end = SkipDigits(text, at, range.End, out int value);
                tokens.Add(new Token(at, end, Kind.Number, value, spaced));
                core = true;
            }
            else if (char.IsLetter(c))
            {
                while (end < range.End && (char.IsAsciiLetter(text[end]) || (text[end] > '\u007F' && char.IsLetter(text[end]))))
                {
                    end++;
                }

                TimeWord word = TimeLexicon.Find(text.AsSpan(at, end - at));
                tokens.Add(new Token(at, end, word.Kind, word.Value, spaced));
                core |= word.IsCore;
            }
            else
            {
                tokens.Add(new Token(at, end, Kind.Mark, c, spaced));
                core |= c is '\u00BD' or '\u00BC';
            }

            spaced = false;
            at = end;
        }

        return core;
    }

    private static int SkipDigits(string text, int at, int end, out int value)
    {
        int start = at;
        long number = 0;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            number = at - start < MostDigits ? (number * 10) + text[at] - '0' : -1;
            at++;
        }

        value = at - start > MostDigits ? -1 : (int)number;
        return at;
    }

    // An empty line is a sign: no expression reaches over it.
    private static int SkipBlank(string text, int at, int end, List<Token> tokens)
    {
        int lines = 0;
        int start = at;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            lines += text[at] == '\n' ? 1 : 0;
            at++;
        }

        if (lines > 1)
        {
            tokens.Add(new Token(start, start + 1, Kind.Mark, '\n', true));
        }

        return at;
    }
}
