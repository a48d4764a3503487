using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>An expression of likelihood or confidence.</summary>
/// <param name="Term">As printed, lower case: <c>very likely</c>.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Kind">Likelihood, possibility without a number, or confidence.</param>
/// <param name="Negated">True where it is denied: "not likely".</param>
/// <param name="Use">What it is said of.</param>
/// <param name="Scale">Key of the scale its numbers come from, or null where it has none.</param>
/// <param name="ScaleDeclared">True where the document names the scale or gives the number itself, or where a user's list declares the scale for its house and date; false where it is assumed.</param>
/// <param name="Low">Lower end of the interval from 0 to 1, or null.</param>
/// <param name="High">Upper end of the interval from 0 to 1, or null.</param>
public sealed record Estimate(string Term, TextSpan Span, EstimateKind Kind, bool Negated, EstimateUse Use, string? Scale, bool ScaleDeclared, double? Low, double? High);

public enum EstimateKind
{
    Likelihood,

    /// <summary>"may", "could", "possible": no number can be given.</summary>
    Possibility,

    /// <summary>"high confidence": says how good the basis is, not how likely it is.</summary>
    Confidence,
}

/// <summary>What an estimate is said of.</summary>
public enum EstimateUse
{
    /// <summary>Of what will be.</summary>
    Forecast,

    /// <summary>Of what is or was.</summary>
    Inference,

    /// <summary>Of another's words: he says that it is likely.</summary>
    Attributed,

    /// <summary>Under a condition.</summary>
    Conditional,

    /// <summary>Of what could be or could have been, and is not.</summary>
    Counterfactual,
}
