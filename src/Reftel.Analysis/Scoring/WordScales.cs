using Reftel.Analysis.Ledger;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Analysis.Scoring;

/// <summary>What the words of forecasts mean in numbers, on the scale of their document or on another.</summary>
internal sealed class WordScales(double? will)
{
    private readonly Dictionary<string, string?> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Scale, string Term), Interval?> _intervals = [];

    /// <summary>The scales of the catalogue, by key.</summary>
    public static LikelihoodScale[] Catalogue { get; } = [.. LikelihoodScales.All.Values.OrderBy(scale => scale.Key, StringComparer.Ordinal)];

    /// <summary>Its place in the catalogue; -1 where there is none.</summary>
    public static int IndexOf(string? key) => Array.FindIndex(Catalogue, scale => scale.Key == key);

    /// <summary>Whether a forecast has no word of likelihood. "We have high confidence that" tells how good the basis is, and not how likely it is.</summary>
    public static bool IsBare(LedgerEntry entry) => entry.Estimate is null or { Kind: EstimateKind.Confidence };

    /// <summary>The numbers of a forecast, or null where it has none.</summary>
    /// <param name="entry">The forecast.</param>
    /// <param name="scale">A place in the catalogue; -1 for the scale on which it was read.</param>
    public Interval? Of(LedgerEntry entry, int scale)
    {
        if (entry.Estimate is not { Kind: not EstimateKind.Confidence } estimate)
        {
            return will is { } p ? new Interval(p, p) : null;
        }

        if (scale < 0 || estimate.ScaleDeclared || (estimate.Low is not null && MeaningOf(estimate.Term) is null))
        {
            return estimate is { Low: { } low, High: { } high } ? new Interval(low, high) : null;
        }

        if (!_intervals.TryGetValue((scale, estimate.Term), out Interval? interval))
        {
            interval = MeaningOf(estimate.Term) is { } meaning && Catalogue[scale].Of(meaning) is { } ends ? new Interval(ends.Low, ends.High) : null;
            _intervals.Add((scale, estimate.Term), interval);
        }

        return interval;
    }

    /// <summary>The row of the catalogue that a printed term belongs to: "highly likely" to "very likely"; null where it has none.</summary>
    public string? MeaningOf(string term)
    {
        if (!_meanings.TryGetValue(term, out string? meaning))
        {
            string[] words = term.Split(' ');
            foreach (EstimateTerm known in EstimateTerms.StartingWith(words[0]))
            {
                if (known.Words.AsSpan().SequenceEqual(words))
                {
                    meaning = known.Meaning;
                    break;
                }
            }

            _meanings.Add(term, meaning);
        }

        return meaning;
    }
}
