namespace Reftel.Reading.Language.Dates;

/// <summary>A day or year as printed, with letters that scanning made of digits read back.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">Behind it.</param>
/// <param name="Digits">How many of its characters are digits in print.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct DateNumber(int Value, int End, int Digits, int Length)
{
    public bool IsRepaired => Digits < Length;

    /// <summary>All letters: <c>II</c>. A roman numeral unless a year behind it proves a day.</summary>
    public bool IsAllLetters => Digits == 0;

    /// <summary>
    /// Reads one to four digits or letters that look like digits (<c>I l O o</c>); false where a longer run, another letter
    /// or a digit follows.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DateNumber number)
    {
        int value = 0;
        int digits = 0;
        int end = at;
        while (end < text.Length && end - at < 5)
        {
            int digit = text[end] switch
            {
                >= '0' and <= '9' => text[end] - '0',
                'I' or 'l' => 1,
                'O' or 'o' => 0,
                _ => -1,
            };
            if (digit < 0)
            {
                break;
            }

            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            value = (value * 10) + digit;
            end++;
        }

        number = new DateNumber(value, end, digits, end - at);
        return number.Length is >= 1 and <= 4 && (end == text.Length || !char.IsLetterOrDigit(text[end]) || IsOrdinal(text, end, digits));
    }

    /// <summary>A day that a date may print: 1 to 31 in one or two characters.</summary>
    public bool IsDay => Length <= 2 && Value is >= 1 and <= 31;

    /// <summary>A year beside a month: four characters, at most two of them misread.</summary>
    public bool IsYear => Length == 4 && Digits >= 2 && Value is >= 1500 and <= 2199;

    /// <summary>Behind <c>st</c>, <c>nd</c>, <c>rd</c>, <c>th</c> (English), <c>er</c> (French), else the place itself.</summary>
    public static int SkipOrdinal(ReadOnlySpan<char> text, int at) => IsOrdinal(text, at, 1) ? at + 2 : at;

    private static bool IsOrdinal(ReadOnlySpan<char> text, int at, int digits) =>
        digits > 0 && at + 2 <= text.Length && text.Slice(at, 2) is "st" or "nd" or "rd" or "th" or "er" && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
}
