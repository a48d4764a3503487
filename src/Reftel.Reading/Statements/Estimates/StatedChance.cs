using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>A likelihood that the author gives as a number: "a 40 percent chance", "30-40% likely". No scale is needed for it.</summary>
internal static class StatedChance
{
    /// <summary>Stands in the record where other estimates name a scale.</summary>
    public const string Scale = "stated";

    /// <summary>The term that begins at a word; null where none does.</summary>
    public static EstimateTerm? At(SentenceReading reading, int at)
    {
        if (Number(reading, at) is not { } low)
        {
            return null;
        }

        double high = low;
        int next = at + 1;
        if (next + 1 < reading.Count && reading.Word(next) is "-" or "\u2013" or "to" && Number(reading, next + 1) is { } end)
        {
            high = end;
            next += 2;
        }

        if (next < reading.Count && reading.Word(next) is "per" && next + 1 < reading.Count)
        {
            next++;
        }

        if (high < low || next + 1 >= reading.Count || reading.Word(next) is not ("%" or "percent" or "cent" or "pct") || !IsChance(reading.Word(next + 1)))
        {
            return null;
        }

        string[] words = new string[next + 2 - at];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = reading.Word(at + i).ToString().ToLowerInvariant();
        }

        return new EstimateTerm(words, null, EstimateKind.Likelihood, (low / 100, high / 100));
    }

    private static bool IsChance(ReadOnlySpan<char> word) => word is "chance" or "probability" or "likelihood" or "likely" or "probable" or "certain" or "sure" || word.Equals("chance", StringComparison.OrdinalIgnoreCase) || word.Equals("probability", StringComparison.OrdinalIgnoreCase);

    private static double? Number(SentenceReading reading, int at) =>
        at < reading.Count && char.IsAsciiDigit(reading.Word(at)[0]) && double.TryParse(reading.Word(at), NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out double number) && number <= 100 ? number : null;
}
