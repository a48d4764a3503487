using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Raised numbers that are powers and units: square metres, carbon dioxide, 10³.</summary>
internal static class RaisedPower
{
    private static readonly string[] Units = ["m", "km", "cm", "mm", "ft", "mi", "in", "yd", "CO", "H", "м", "км", "см"];

    // Letters of a product in an equation.
    private const int LongestTerm = 3;

    /// <summary>Whether a raised number belongs to the word or number before it.</summary>
    public static bool Is(ReadOnlySpan<char> text, ContainerInline raised)
    {
        if (IsPower(text, raised.Start))
        {
            return true;
        }

        if (raised.End - raised.Start != 1)
        {
            return false;
        }

        int start = raised.Start;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // n¹, x²; of other letters a square or a cube: "Plan B⁴" has a note.
        ReadOnlySpan<char> word = text[start..raised.Start];
        bool square = text[raised.Start] is '2' or '3' or '\u00B2' or '\u00B3';
        bool variable = word.Length == 1 && (square || char.IsAsciiLetterLower(word[0])) && (start == 0 || text[start - 1] is ' ' or '=' or '(' or '+');
        return variable || (square && IsUnit(word)) || IsTerm(text[..start], word);
    }

    // e = mc²
    private static bool IsTerm(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestTerm && before.TrimEnd(' ') is [.., '=' or '+' or '\u2212' or '\u00D7' or '\u00B7'];

    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        foreach (string unit in Units)
        {
            if (word.SequenceEqual(unit))
            {
                return true;
            }
        }

        return false;
    }

    // 2.5x10³
    private static bool IsTimes(ReadOnlySpan<char> before) => before is [.., 'x' or 'X' or '\u0445'] && (before.Length == 1 || !char.IsLetter(before[^2]));

    // 10³ is a power; October 10 with note 3 is a date.
    private static bool IsPower(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]) && at - start < 8)
        {
            start--;
        }

        return text[start..at] is "10" or "2" && (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || IsTimes(text[..start]))
            && !DateBefore.EndsAt(text[Math.Max(0, start - 24)..at]);
    }
}
