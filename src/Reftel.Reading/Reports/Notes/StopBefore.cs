namespace Reftel.Reading.Reports.Notes;

/// <summary>What stands before a stop and a number: the stop ends a sentence, shortens a word or parts an amount.</summary>
internal static class StopBefore
{
    private static readonly string[] Abbreviations =
        ["no", "nos", "nr", "art", "arts", "pp", "pg", "vol", "ch", "chap", "fig", "figs", "sec", "sect", "para", "paras", "ver", "ed", "app", "par", "eq", "ст", "стр", "рис", "гл", "табл", "см", "арт"];

    /// <summary>True when a text ends in an amount with decimals: <c>$45.20</c>, <c>12,50</c>, but not in three parts of a version.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text)
    {
        int digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        int whole = digits - 1;
        while (whole > 0 && char.IsAsciiDigit(text[whole - 1]))
        {
            whole--;
        }

        return digits < text.Length && whole < digits - 1 && whole >= 0 && text[digits - 1] is '.' or ',' && (whole == 0 || text[whole - 1] is ' ' or '$' or '\u20AC' or '\u00A3');
    }

    /// <summary>True when the stop shortens a word: <c>No.5</c>, <c>p.7</c>, <c>Nov.27</c>.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = text[start..];
        foreach (string shortened in Abbreviations)
        {
            if (word.Equals(shortened, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.Length == 1 || (word.Length <= 4 && DateBefore.IsMonth(word) && !IsWholeMonth(word));
    }

    // Months of four letters or fewer that nobody shortens.
    private static bool IsWholeMonth(ReadOnlySpan<char> word) => word is "May" or "June" or "July" or "Juni" or "Juli" or "мая" or "май" or "июня" or "июля" or "июнь" or "июль" or "март";
}
