using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>A likelihood that the author gives as a number: "a 40 percent chance", "30-40% likely", "likely (55-80%)". No scale is needed for it.</summary>
internal static class StatedChance
{
    /// <summary>Stands in the record where other estimates name a scale.</summary>
    public const string Scale = "stated";

    /// <summary>The term that begins at a word; null where none does.</summary>
    public static EstimateTerm? At(SentenceReading reading, int at)
    {
        if (Percent(reading, at) is not { } percent || percent.Next >= reading.Count || !IsChance(reading.Word(percent.Next)))
        {
            return null;
        }

        string[] words = new string[percent.Next + 1 - at];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = reading.Word(at + i).ToString().ToLowerInvariant();
        }

        return new EstimateTerm(words, null, EstimateKind.Likelihood, (percent.Low / 100, percent.High / 100));
    }

    /// <summary>The numbers that stand in brackets behind a term and are all that stands there: "likely (55-80%)"; null where none do.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="last">Last word of the term.</param>
    public static (double Low, double High)? Behind(SentenceReading reading, int last) => InBrackets(reading, last) is { } percent ? (percent.Low / 100, percent.High / 100) : null;

    /// <summary>The bracket that closes behind such numbers; the last word of the term where there are none.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="last">Last word of the term.</param>
    public static int EndOf(SentenceReading reading, int last) => InBrackets(reading, last)?.Next ?? last;

    private static (double Low, double High, int Next)? InBrackets(SentenceReading reading, int last) =>
        last + 2 < reading.Count && reading.Word(last + 1) is "(" or "[" && Percent(reading, last + 2) is { } percent && percent.Next < reading.Count && reading.Word(percent.Next) is ")" or "]"
            ? percent
            : null;

    // "40 percent", "30-40%" or "30 to 40 per cent", with the word behind it.
    private static (double Low, double High, int Next)? Percent(SentenceReading reading, int at)
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

        return high >= low && next < reading.Count && reading.Word(next) is "%" or "percent" or "cent" or "pct" ? (low, high, next + 1) : null;
    }

    private static bool IsChance(ReadOnlySpan<char> word) => word is "chance" or "probability" or "likelihood" or "likely" or "probable" or "certain" or "sure" || word.Equals("chance", StringComparison.OrdinalIgnoreCase) || word.Equals("probability", StringComparison.OrdinalIgnoreCase);

    private static double? Number(SentenceReading reading, int at) =>
        at < reading.Count && char.IsAsciiDigit(reading.Word(at)[0]) && double.TryParse(reading.Word(at), NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out double number) && number <= 100 ? number : null;
}
