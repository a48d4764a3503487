using System.Buffers;

namespace Reftel.Reading.Reports.Scanning;

/// <summary>The number of a note as it is printed: digits, digits that a scanner misread, or superscript digits.</summary>
internal static class NumberWord
{
    /// <summary>Few texts have more notes: a larger number is a year or a count of something else, unless the notes really count so far.</summary>
    public const int Largest = 2_000;

    /// <summary>The largest number of a note in a text whose notes count beyond <see cref="Largest"/>.</summary>
    public const int Greatest = 9_999_999;

    // Of the greatest.
    private const int MostDigits = 7;

    /// <summary>Every digit that <see cref="Digit"/> knows.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create(
        "0123456789" + SuperscriptDigits + "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19");

    private const string SuperscriptDigits = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>Value of an ASCII, superscript or fullwidth digit, or -1.</summary>
    public static int Digit(char c)
    {
        if (char.IsAsciiDigit(c))
        {
            return c - '0';
        }

        return c < 0x80 ? -1 : c is >= '\uFF10' and <= '\uFF19' ? c - '\uFF10' : SuperscriptDigits.IndexOf(c, StringComparison.Ordinal);
    }

    /// <summary>
    /// The letters and signs that scanners give for digits: I, l and | for 1, O and o for 0, S for 5, B for 8, Z for 2, G for 6, g and q for 9; of Cyrillic
    /// letters О for 0, І for 1, З and Э for 3, Ч for 4, б for 6, В for 8.
    /// </summary>
    public static int MisreadDigit(char c) => c switch
    {
        'I' or 'l' or '|' or '!' or 'i' => 1,
        'O' or 'o' => 0,
        'S' => 5,
        'B' => 8,
        'Z' => 2,
        'G' => 6,
        'g' or 'q' => 9,
        '\u041E' or '\u043E' => 0,
        '\u0417' or '\u0437' or '\u042D' or '\u044D' => 3,
        '\u0427' => 4,
        '\u0431' => 6,
        '\u0412' => 8,
        '\u0406' or '\u0456' => 1,
        _ => -1,
    };

    /// <summary>Reads digits at a place; gives the offset behind them, or the place itself when there are none or too many.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out int number, int largest = Largest)
    {
        number = 0;
        int end = at;
        while (end < text.Length && end - at < MostDigits && Digit(text[end]) is int digit and >= 0)
        {
            number = (number * 10) + digit;
            end++;
        }

        bool sound = end > at && number > 0 && number <= largest && (end == text.Length || Digit(text[end]) < 0);
        return sound ? end : at;
    }

    /// <summary>
    /// Reads a word of at most four digits and signs misread for digits, at least one of them misread; what it would be is a
    /// proposal, which only the sequence of the notes can prove.
    /// </summary>
    public static int ReadMisread(ReadOnlySpan<char> text, int at, out int number)
    {
        number = 0;
        int end = at;
        bool misread = false;
        while (end < text.Length && end - at < 4)
        {
            int digit = Digit(text[end]);
            if (digit < 0)
            {
                digit = MisreadDigit(text[end]);
                if (digit < 0)
                {
                    break;
                }

                misread = true;
            }

            number = (number * 10) + digit;
            end++;
        }

        bool sound = misread && number is > 0 and <= Largest && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        return sound ? end : at;
    }
}
