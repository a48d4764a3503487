using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>A term of likelihood or confidence in a sentence.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Span">UTF-16 offsets in the prose.</param>
/// <param name="First">Index of its first word in the sentence.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Negated">True where it, or what it is said of, is denied.</param>
/// <param name="Use">What it is said of.</param>
/// <param name="Time">The same without regard to who speaks and under which condition.</param>
/// <param name="Sentence">Index of the sentence.</param>
internal sealed record FoundEstimate(EstimateTerm Term, TextSpan Span, int First, int Last, bool Negated, EstimateUse Use, EstimateUse Time, int Sentence);
