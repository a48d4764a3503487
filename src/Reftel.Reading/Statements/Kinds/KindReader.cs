using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Says what a statement is: a fact only where nothing in it is future, estimated, conditioned or demanded.</summary>
internal static class KindReader
{
    /// <summary>The kind of words that somebody says.</summary>
    public static StatementKind OfAttributed(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause, IReadOnlyList<FoundEstimate> estimates)
    {
        switch (attribution.Sense)
        {
            case CueSense.Commitment when IsOpinion(reading, attribution, clause):
                return attribution.Lemma == "agree" ? StatementKind.Judgement : StatementKind.Information;
            case CueSense.Speech when attribution.Word >= 0 && Negation.OfVerb(reading, attribution.Word) && Questions.BeginsWith(reading, attribution):
                // "has not said whether it will": nothing of it has been said.
                return StatementKind.Information;
            case CueSense.Commitment when IsSharedView(reading, attribution, clause):
                return clause.Future || clause.Would ? StatementKind.Forecast : StatementKind.Judgement;
            case CueSense.Commitment:
                return StatementKind.Commitment;
            case CueSense.Forecast:
                return StatementKind.Forecast;
            case CueSense.Demand when Questions.Is(reading, attribution):
                return StatementKind.Information;
            case CueSense.Recommendation or CueSense.Demand:
                return StatementKind.Recommendation;
            case CueSense.Thought or CueSense.Stance:
                return attribution.Lemma is "assume" or "presume" or "suppose" or "assumption" ? StatementKind.Assumption : clause.Future ? StatementKind.Forecast : Judged(estimates);
            default:
                break;
        }

        if (clause.Ought)
        {
            return StatementKind.Recommendation;
        }

        if (EvidenceWords.Speak(reading, attribution) && !clause.Future)
        {
            return Judged(estimates);
        }

        if (clause.Future || clause.Would)
        {
            return IsOwn(reading, attribution, clause) ? StatementKind.Commitment : StatementKind.Forecast;
        }

        List<FoundEstimate> main = MainOnes(reading, estimates, attribution.Content[0]);
        return InferenceCues.Is(attribution) || main.Count > 0 ? Judged(main) : StatementKind.Information;
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

        // "It is possible that talks will fail": no number can be given.
        if (estimates.Any(estimate => estimate.Term.Kind == EstimateKind.Possibility && clause.Verb >= estimate.First && clause.Verb <= estimate.Last))
        {
            return StatementKind.Judgement;
        }

        if (clause.Future && Questions.StandOpen(reading))
        {
            return StatementKind.Judgement;
        }

        if (clause.Future)
        {
            // What the author says that he will do himself; not "we are confident that he will go".
            bool own = clause.Subject >= 0 && AuthorWords.Are(reading.Word(clause.Subject)) && (reading.HasModal(clause.Verb) || reading.Tree.Words[clause.Verb].Part == "VERB");
            return own ? StatementKind.Commitment : StatementKind.Forecast;
        }

        List<FoundEstimate> main = MainOnes(reading, estimates, reading.Sentence.Span);
        if (main.Count > 0 && clause.Would && main.Exists(estimate => estimate.Use == EstimateUse.Conditional && estimate.Term.Kind == EstimateKind.Likelihood))
        {
            // "would likely follow if they lost their nerve": ahead, under a condition; "would have followed" is not so.
            return StatementKind.Forecast;
        }

        if (main.Count > 0)
        {
            return Judged(main);
        }

        return clause.Would || voice == Voice.Comment || JudgementWords.Stand(reading, clause) ? StatementKind.Judgement : StatementKind.Information;
    }

    // "agrees that the port will open": who agrees now shares a view; who agreed that it would open may have undertaken it.
    private static bool IsSharedView(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause) =>
        attribution.Lemma == "agree" && attribution.Word >= 0 && reading.Tree.Words[attribution.Word].Tag is "VBZ" or "VBP" && !clause.Ought && !IsOwn(reading, attribution, clause)
        && reading.Text.AsSpan(attribution.Content[0].Start).StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    // "agreed that pressure works", "swore that he had not seen it": of what is or was nobody undertakes anything.
    private static bool IsOpinion(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause)
    {
        if (attribution.Lemma is not ("agree" or "swear") || clause.Verb < 0 || clause.Future || clause.Would || clause.Ought || !reading.Text.AsSpan(attribution.Content[0].Start).StartsWith("that ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool finite = reading.Tree.Words[clause.Verb].Tag is "VBD" or "VBZ";
        foreach (int child in reading.Tree.Children(clause.Verb))
        {
            finite |= child < clause.Verb && reading.Tree.Words[child] is { Part: "AUX", Tag: "VBD" or "VBZ" or "VBP" };
        }

        return finite;
    }

    // "We have high confidence that he will" forecasts, as "we are confident that he will" does; "may" does not.
    private static StatementKind Judged(IReadOnlyList<FoundEstimate> estimates) =>
        estimates.Any(estimate => estimate.Time == EstimateUse.Forecast && estimate.Term.Kind is EstimateKind.Likelihood or EstimateKind.Confidence) ? StatementKind.Forecast : StatementKind.Judgement;

    // Those of the main clause: "the likely candidate" and ", perhaps because of rain" leave a fact a fact.
    private static List<FoundEstimate> MainOnes(SentenceReading reading, IReadOnlyList<FoundEstimate> estimates, TextSpan content)
    {
        (int first, int last) = reading.WordsIn(content);
        bool[] main = MainWords.Of(reading, first, last);
        return [.. estimates.Where(estimate => main[estimate.First] && !IsAttributive(reading, estimate))];
    }

    private static bool IsAttributive(SentenceReading reading, FoundEstimate estimate)
    {
        int next = estimate.Last + 1;
        if (next < reading.Count && reading.Word(next) is "to" && estimate.First > 0 && reading.Tree.Words[estimate.First - 1].Part is "NOUN" or "PROPN")
        {
            // "the delegates likely to attend"
            return true;
        }

        return reading.Tree.Words[estimate.Last].Part == "ADJ" && next < reading.Count && reading.Tree.Words[next].Part is "NOUN" or "PROPN" && estimate.First > 0 && reading.Tree.Words[estimate.First - 1].Part is "DET" or "ADP" or "ADJ" or "PRON";
    }

    // "he would", "we will": the speaker speaks of what he himself will do.
    private static bool IsOwn(SentenceReading reading, FoundAttribution attribution, ClauseFacts clause)
    {
        if (clause.Subject < 0 || attribution.Source.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> subject = reading.Word(clause.Subject);
        if (reading.IsQuoted(clause.Subject) && subject is "he" or "she" or "they" or "He" or "She" or "They")
        {
            // In his own words he calls himself "I".
            return false;
        }

        if (subject is "I" or "we" or "We" or "he" or "she" or "they" or "He" or "She" or "They")
        {
            return true;
        }

        ReadOnlySpan<char> source = reading.Text.AsSpan(attribution.Source[0].Start, attribution.Source[0].Length);
        return reading.Tree.Words[clause.Subject].Part == "PROPN" && source.EndsWith(subject, StringComparison.Ordinal);
    }

    // "Assuming that", "it is assumed that", "this estimate assumes that": who assumes power assumes nothing.
    private static bool Assumes(SentenceReading reading)
    {
        for (int i = 0; i + 1 < reading.Count; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (reading.IsQuoted(i) || word.Lemma is not ("assume" or "presume" or "suppose" or "assumption"))
            {
                continue;
            }

            int next = i + 1;
            while (next < reading.Count && next <= i + 4 && reading.Word(next) is not "that")
            {
                next++;
            }

            // "that chairmanship" is what is assumed, "that the" begins a clause.
            bool clause = next + 1 < reading.Count && reading.Word(next) is "that" && (next > i + 1 || reading.Tree.Words[next + 1].Part is not ("NOUN" or "ADJ"));
            if (clause || (word.Tag == "VBG" && i == 0))
            {
                return true;
            }
        }

        return false;
    }
}
