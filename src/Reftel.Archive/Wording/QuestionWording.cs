using System.Globalization;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Archive.Wording;

/// <summary>Boards and judgement lines of questions in words.</summary>
internal static class QuestionWording
{
    /// <summary>How an indicator stands, since when and until when.</summary>
    public static string State(IndicatorLine line) => line switch
    {
        { Last: null, Observations.IsEmpty: true } => "not looked for",
        { Last: null } => "not looked for: no observation counts",
        { State: IndicatorState.Stale } => $"stale: {line.Last.Observation.Sighting.ToWord()} on {line.Last.Observation.On.ToIso()}, which held until {line.Expires!.Value.ToIso()}",
        { Expires: { } expires } => $"{line.State.ToWord()} on {line.Last.Observation.On.ToIso()}, holds until {expires.ToIso()}",
        _ => $"{line.State.ToWord()} on {line.Last.Observation.On.ToIso()}, holds for good",
    };

    /// <summary>What seeing an indicator would say of the hypotheses.</summary>
    public static string Bearings(Indicator indicator) => indicator.Bearings.IsEmpty ? "says nothing of any hypothesis"
        : string.Join(", ", indicator.Bearings.Where(pair => pair.Value != Bearing.Neutral).Select(pair => $"{pair.Value.ToWord()} {pair.Key}"));

    /// <summary>A condition of a rule.</summary>
    public static string Words(StatusCondition condition)
    {
        string of = condition.OfAll ? "all indicators" : string.Join(", ", condition.Indicators);
        return condition.Quantity == Quantity.AtLeast ? $"at least {condition.Least} of {of} are {condition.Are.ToWord()}" : $"{condition.Quantity.ToWord()} of {of} are {condition.Are.ToWord()}";
    }

    /// <summary>How sure a statement is.</summary>
    public static string Estimate(SourceStatement statement)
    {
        string denied = statement.Negated ? ", denied" : "";
        return statement.Estimate switch
        {
            null => $"no word of likelihood{denied}",
            { Low: { } low, High: { } high } estimate => $"{estimate.Term} ({Percent(low)}-{Percent(high)} %, {Origin(estimate)}){denied}",
            var estimate => $"{estimate.Term} (no number){denied}",
        };
    }

    /// <summary>Where the numbers of a word come from: <c>assumed scale icd203</c>; the words themselves where they give them.</summary>
    public static string Origin(EntryEstimate estimate) =>
        estimate.Scale == StatedChance.Scale ? "as stated" : $"{(estimate.ScaleDeclared ? "declared" : "assumed")} scale {estimate.Scale}";

    /// <summary>How sure it is against the one before.</summary>
    public static string Strength(StrengthChange strength) => strength is { Before: { } before, Now: { } now }
        ? $"strength: {strength.Kind.ToWord()}, {Percent(before.Low)}-{Percent(before.High)} % before, {Percent(now.Low)}-{Percent(now.High)} % now"
            + $"{(strength.Meet == true ? "" : ", which do not meet")}; the same on {strength.SameOnScales} of {strength.Scales} scales"
        : "strength: nothing can be said, one of the two has no numbers";

    /// <summary>Whole hundredths.</summary>
    public static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);
}
