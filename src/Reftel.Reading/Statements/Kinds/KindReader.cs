using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Says what a statement is: a fact only where nothing in it is future, estimated, conditioned or demanded.</summary>
internal static class KindReader
{
    /// <summary>The kind of words that somebody says.</summary>
    public static StatementKind OfAttributed(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause, IReadOnlyList<FoundEstimate> estimates)
    {
        switch (attribution.Sense)
        {
            case CueSense.Commitment:
                return StatementKind.Commitment;
            case CueSense.Forecast:
                return StatementKind.Forecast;
            case CueSense.Recommendation or CueSense.Demand:
                return StatementKind.Recommendation;
            case CueSense.Thought or CueSense.Stance:
                return clause.Future ? StatementKind.Forecast : attribution.Lemma is "assume" or "presume" or "suppose" ? StatementKind.Assumption : StatementKind.Judgement;
            default:
                break;
        }

        if (clause.Ought)
        {
            return StatementKind.Recommendation;
        }

        if (clause.Future || clause.Would)
        {
            return IsOwn(reading, attribution, clause) ? StatementKind.Commitment : StatementKind.Forecast;
        }

        return InferenceCues.Is(attribution) || estimates.Count > 0 ? Estimated(estimates) : StatementKind.Information;
    }

    /// <summary>The kind of a sentence that the document says itself.</summary>
    public static StatementKind OfOwn(SentenceReading reading, ClauseFacts clause, Voice voice, IReadOnlyList<FoundEstimate> estimates, PhraseWords? condition)
    {
        if (clause.Ought && (condition is not { } phrase || clause.Verb < phrase.First || clause.Verb > phrase.Last))
        {
            return StatementKind.Recommendation;
        }

        if (Assumes(reading))
        {
            return StatementKind.Assumption;
        }

        if (clause.Future)
        {
            return StatementKind.Forecast;
        }

        if (estimates.Count > 0)
        {
            return Estimated(estimates);
        }

        return clause.Would || voice == Voice.Comment || JudgementWords.Stand(reading, clause) ? StatementKind.Judgement : StatementKind.Information;
    }

    private static StatementKind Estimated(IReadOnlyList<FoundEstimate> estimates) =>
        estimates.Any(estimate => estimate.Use == EstimateUse.Forecast && estimate.Term.Kind == EstimateKind.Likelihood) ? StatementKind.Forecast : StatementKind.Judgement;

    // "he would", "we will": the speaker speaks of what he himself will do.
    private static bool IsOwn(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause)
    {
        if (clause.Subject < 0 || attribution.Source.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> subject = reading.Word(clause.Subject);
        if (subject is "I" or "we" or "We" or "he" or "she" or "they" or "He" or "She" or "They")
        {
            return true;
        }

        ReadOnlySpan<char> source = reading.Text.AsSpan(attribution.Source[0].Start, attribution.Source[0].Length);
        return reading.Tree.Words[clause.Subject].Part == "PROPN" && source.EndsWith(subject, StringComparison.Ordinal);
    }

    // "Assuming that", "we assume that": who assumes power assumes nothing.
    private static bool Assumes(SentenceReading reading)
    {
        for (int i = 0; i + 1 < reading.Count; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            bool assumes = word.Lemma is "assume" or "presume" or "suppose" && !reading.IsQuoted(i);
            if (assumes && (word.Tag == "VBG" ? reading.Word(i + 1) is not ("power" or "office") : i > 0 && reading.Word(i - 1) is "we" or "We" or "I" or "Post" or "post"))
            {
                return true;
            }

            if (word.Lemma == "assumption" && reading.Word(i + 1) is "that")
            {
                return true;
            }
        }

        return false;
    }
}
