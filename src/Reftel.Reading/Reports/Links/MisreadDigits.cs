namespace Reftel.Reading.Reports.Links;

/// <summary>The letters that scanners read for digits.</summary>
internal static class MisreadDigits
{
    /// <summary>The digit that a letter is read for, or the character itself: I, l and | for 1, o and O for 0, Latin or Cyrillic.</summary>
    public static char Digit(char c) => c switch
    {
        'I' or 'l' or '|' or '\u0406' or '\u04C0' => '1',
        'o' or 'O' or '\u043E' or '\u041E' => '0',
        _ => c,
    };

    /// <summary>Whether a scanner reads the letter for a digit.</summary>
    public static bool IsLike(char c) => c is 'I' or 'l' or '|' or 'o' or 'O' or '\u0406' or '\u04C0' or '\u043E' or '\u041E';

    /// <summary>How many true digits there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The digits that are meant; false when there is another letter, or no letter at all.</summary>
    public static bool TryMend(ReadOnlySpan<char> printed, out string number)
    {
        number = "";
        Span<char> digits = stackalloc char[24];
        if (printed.IsEmpty || printed.Length > digits.Length)
        {
            return false;
        }

        bool changed = false;
        for (int i = 0; i < printed.Length; i++)
        {
            char digit = Digit(printed[i]);
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            changed |= digit != printed[i];
            digits[i] = digit;
        }

        number = digits[..printed.Length].ToString();
        return changed;
    }
}
