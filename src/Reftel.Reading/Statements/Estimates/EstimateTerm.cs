using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>A word or phrase of likelihood or confidence.</summary>
/// <param name="Words">Its words, lower case.</param>
/// <param name="Meaning">The row of the scales it stands in: <c>likely</c> for "probably" too where a scale has one row for both; null where it has no number.</param>
/// <param name="Kind">What it expresses.</param>
/// <param name="Stated">The number that the words themselves give, as fractions of 1: "a 30-40 percent chance".</param>
internal sealed record EstimateTerm(string[] Words, string? Meaning, EstimateKind Kind, (double Low, double High)? Stated = null)
{
    /// <summary>Whether its words stand in a sentence from one of them on.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="at">A word that is its first.</param>
    public bool StandsAt(SentenceReading reading, int at)
    {
        int i = 1;
        while (i < Words.Length && at + i < reading.Count && reading.Word(at + i).Equals(Words[i], StringComparison.OrdinalIgnoreCase))
        {
            i++;
        }

        return i == Words.Length;
    }
}
