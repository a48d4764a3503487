using System.Collections.Immutable;
using Reftel.Analysis.Questions.Sources;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>Compares two judgements: what the record shows, and what the person says.</summary>
/// <param name="own">Scales of users; null for those of the catalogue alone.</param>
internal sealed class ChangeTest(ScaleList? own = null)
{
    // Ends of intervals are hundredths; what lies nearer is the same.
    private const double Nothing = 1e-9;

    private readonly WordScales _scales = new(own ?? ScaleList.Empty);

    public LineChange Of(LineEntry before, LineEntry now, bool saidByThen) => new(
        Strength(before.Statement, now.Statement),
        Scope(before.Statement, now.Statement),
        Only(now.Statement, before.Statement),
        Only(before.Statement, now.Statement),
        saidByThen ? now.Kept.Changed : null);

    /// <summary>The interval of what is affirmed, on the scale of the statement or on another; null where there are no numbers.</summary>
    public StatedInterval? IntervalOf(SourceStatement statement, int scale = -1)
    {
        if (statement.Estimate is not { Kind: EstimateKind.Likelihood } estimate)
        {
            return null;
        }

        string? key = scale >= 0 && !estimate.ScaleDeclared ? _scales.All[scale].Key : estimate.Scale;
        return _scales.Of(estimate, scale) is not { } found ? null
            : statement.Negated ? new StatedInterval(estimate.Term, key, estimate.ScaleDeclared, Rest(found.High), Rest(found.Low))
            : new StatedInterval(estimate.Term, key, estimate.ScaleDeclared, found.Low, found.High);
    }

    public static bool Meet(StatedInterval one, StatedInterval other) => one.Low <= other.High + Nothing && other.Low <= one.High + Nothing;

    // 1 - 0.55 is not 0.45 in binary.
    private static double Rest(double share) => Math.Round(1 - share, 9);

    private StrengthChange Strength(SourceStatement before, SourceStatement now)
    {
        (StatedInterval? first, StatedInterval? second) = (IntervalOf(before), IntervalOf(now));
        if (first is null || second is null)
        {
            return new StrengthChange(StrengthKind.Unknown, null, first, second, 0, 0);
        }

        StrengthKind kind = Kind(first, second);
        StrengthKind[] onScales =
        [
            .. Enumerable.Range(0, _scales.All.Length)
                .Select(scale => (First: IntervalOf(before, scale), Second: IntervalOf(now, scale)))
                .Where(pair => pair is { First: not null, Second: not null })
                .Select(pair => Kind(pair.First!, pair.Second!)),
        ];
        return new StrengthChange(kind, Meet(first, second), first, second, onScales.Length, onScales.Count(one => one == kind));
    }

    private static StrengthKind Kind(StatedInterval before, StatedInterval now)
    {
        double shift = now.Low + now.High - before.Low - before.High;
        double width = now.High - now.Low - (before.High - before.Low);
        return shift > Nothing ? StrengthKind.Higher : shift < -Nothing ? StrengthKind.Lower
            : width > Nothing ? StrengthKind.Wider : width < -Nothing ? StrengthKind.Narrower : StrengthKind.Same;
    }

    private static ImmutableArray<ScopeDifference> Scope(SourceStatement before, SourceStatement now) =>
    [
        .. new[]
        {
            new ScopeDifference("due", before.Due, now.Due),
            new ScopeDifference("about", before.About, now.About),
            new ScopeDifference("condition", before.Condition, now.Condition),
            new ScopeDifference("speaker", Speaker(before), Speaker(now)),
            new ScopeDifference("denial", Denial(before), Denial(now)),
        }.Where(difference => difference.Before != difference.Now),
    ];

    private static string? Speaker(SourceStatement statement) => statement.Speaker?.Key ?? statement.Speaker?.Name;

    private static string Denial(SourceStatement statement) => statement.Negated ? "denied" : "affirmed";

    private static ImmutableArray<string> Only(SourceStatement of, SourceStatement other) =>
        [.. of.RestsOn.Where(source => !other.RestsOn.Any(known => known.Key == source.Key)).Select(source => source.Name)];
}
