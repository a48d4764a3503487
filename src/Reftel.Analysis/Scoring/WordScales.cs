using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Analysis.Scoring;

/// <summary>What the words of forecasts mean in numbers, on the scale of their document or on another.</summary>
/// <param name="own">Scales of users.</param>
/// <param name="will">What a bare "will" counts as, or null.</param>
internal sealed class WordScales(ScaleList own, double? will = null)
{
    private readonly Dictionary<string, (EstimateTerm Term, bool IsKnown)> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Scale, string Term), Interval?> _intervals = [];

    /// <summary>The scales of the catalogue and, behind them, those of users; each by key.</summary>
    public ImmutableArray<LikelihoodScale> All { get; } = [.. LikelihoodScales.All.Values.OrderBy(scale => scale.Key, StringComparer.Ordinal), .. own.Own.OrderBy(scale => scale.Key, StringComparer.Ordinal)];

    /// <summary>Its place among all; -1 where there is none.</summary>
    public int IndexOf(string? key)
    {
        for (int i = 0; i < All.Length; i++)
        {
            if (All[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a forecast has no word of likelihood. "We have high confidence that" tells how good the basis is, and not how likely it is.</summary>
    public static bool IsBare(LedgerEntry entry) => entry.Estimate is null or { Kind: EstimateKind.Confidence };

    /// <summary>The numbers of a forecast, or null where it has none.</summary>
    /// <param name="entry">The forecast.</param>
    /// <param name="scale">A place among all scales; -1 for the scale on which it was read.</param>
    public Interval? Of(LedgerEntry entry, int scale) =>
        entry.Estimate is { Kind: not EstimateKind.Confidence } estimate ? Of(estimate, scale) : will is { } p ? new Interval(p, p) : null;

    /// <summary>The numbers of a word, or null where it has none. What a document or its house declares stays as it is, and so does what no scale here knows.</summary>
    /// <param name="estimate">The word.</param>
    /// <param name="scale">A place among all scales; -1 for the scale on which it was read.</param>
    public Interval? Of(EntryEstimate estimate, int scale)
    {
        Interval? read = estimate is { Low: { } low, High: { } high } ? new Interval(low, high) : null;
        if (scale < 0 || estimate.ScaleDeclared)
        {
            return read;
        }

        (EstimateTerm term, bool isKnown) = TermOf(estimate.Term);
        if (read is not null && (!isKnown || LeavesAsRead(All[scale], term)))
        {
            return read;
        }

        if (!_intervals.TryGetValue((scale, estimate.Term), out Interval? interval))
        {
            interval = All[scale].Of(term) is { } ends ? new Interval(ends.Low, ends.High) : null;
            _intervals.Add((scale, estimate.Term), interval);
        }

        return interval;
    }

    /// <summary>The row of the catalogue that a printed term belongs to: "highly likely" to "very likely"; null where it has none.</summary>
    public string? MeaningOf(string term) => TermOf(term).Term.Meaning;

    // A scale that does not replace others has its own words alone.
    private static bool LeavesAsRead(LikelihoodScale scale, EstimateTerm term) => scale is OwnScale { Declared.Replaces: false } own && own.RowOf(term) is null;

    private (EstimateTerm Term, bool IsKnown) TermOf(string printed)
    {
        if (!_terms.TryGetValue(printed, out (EstimateTerm Term, bool IsKnown) found))
        {
            string[] words = EstimateTerms.WordsOf(printed);
            EstimateTerm term = EstimateTerms.Find(words) ?? new EstimateTerm(words, null, EstimateKind.Likelihood);
            _terms.Add(printed, found = (term, All.Any(scale => scale.Of(term) is not null)));
        }

        return found;
    }
}
