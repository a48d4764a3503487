using System.Buffers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>What stands before a stop and a number: the stop ends a sentence, shortens a word or parts an amount.</summary>
internal static class StopBefore
{
    private static readonly string[] Abbreviations =
        ["no", "nos", "nr", "art", "arts", "pp", "pg", "vol", "ch", "chap", "fig", "figs", "sec", "sect", "para", "paras", "ver", "ed", "app", "par", "eq", "ст", "стр", "рис", "гл", "табл", "см", "арт"];

    private const int LongestAbbreviation = 5;

    private static readonly SearchValues<char> CodeSigns = SearchValues.Create(":=_\\{}<>|");

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

    /// <summary>True when a text ends in an amount with decimals; a number that opens its block (<c>5.14.1 Basics</c>) or that a word counts (<c>Section 5.14.1</c>) is none.</summary>
    public static bool IsAmount(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before = text.TrimEnd("0123456789.,");
        ReadOnlySpan<char> words = before.TrimEnd();
        int word = words.LastIndexOfAny(' ', '\n') + 1;
        return IsDecimal(text) && !words.IsEmpty && !(before.Length > words.Length && CountWords.Contains(words[word..]));
    }

    /// <summary>True when a text ends in parts that a colon joins, or signs of code: <c>#flag:translate</c>, <c>urn:isbn</c>, the letter of a column <c>V:2</c>; no word of a sentence.</summary>
    public static bool IsOfCode(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> part = text[(text.LastIndexOfAny(' ', '\n', '\t') + 1)..];
        return part is ['#' or '@' or '$' or '-', ..] || part.ContainsAny(CodeSigns) || (part.Length == 1 && char.IsLetter(part[0]));
    }

    /// <summary>True when a text ends in a time of day: <c>14:30</c>.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        int colon = text.Length - 3;
        if (colon < 1 || text[colon] != ':' || text[colon + 1] is < '0' or > '5' || !char.IsAsciiDigit(text[colon + 2]))
        {
            return false;
        }

        int hour = colon;
        while (hour > 0 && char.IsAsciiDigit(text[hour - 1]))
        {
            hour--;
        }

        bool ofDay = colon - hour == 1 || (colon - hour == 2 && (text[hour] is '0' or '1' || (text[hour] == '2' && text[hour + 1] <= '3')));
        return ofDay && (hour == 0 || char.IsWhiteSpace(text[hour - 1]));
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
        if (word is "s" && start >= 4 && text[start - 1] == '0' && !text[(start - 4)..start].ContainsAnyExceptInRange('0', '9'))
        {
            // "the 1990s."
            return false;
        }

        if (word.Length > LongestAbbreviation)
        {
            return false;
        }

        foreach (string shortened in Abbreviations)
        {
            if (word.Equals(shortened, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.Length == 1 || (word.Length <= 4 && DateBefore.IsMonth(word) && !IsWholeMonth(word));
    }

    // Months of four letters or fewer that nobody shortens, in their cases.
    private static bool IsWholeMonth(ReadOnlySpan<char> word) => word is "May" or "June" or "July" or "Juni" or "Juli" or "Mai" or "M\u00E4rz" or "mai" or "mars" or "juin" or "ao\u00FBt" or "maja" or "maj" or "maju"
        or "luty" or "мая" or "май" or "мае" or "маі" or "июня" or "июль" or "июля" or "июнь" or "июне" or "июле" or "март";
}
