using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Finds the terms of likelihood and confidence of a sentence, whether they are denied, and what they are said of.</summary>
internal static class EstimateReader
{
    /// <param name="reading">The sentence.</param>
    /// <param name="attributions">Those whose cue stands in it.</param>
    /// <param name="isAuthor">Says of an attribution that the document itself speaks in it.</param>
    /// <param name="scale">The scale of the document, which may have words of its own.</param>
    /// <param name="found">Where the estimates go.</param>
    public static void Read(SentenceReading reading, IReadOnlyList<FoundAttribution> attributions, Predicate<FoundAttribution> isAuthor, DocumentScale scale, List<FoundEstimate> found)
    {
        int begin = found.Count;
        for (int at = 0; at < reading.Count; at++)
        {
            if ((Match(reading, at, scale) ?? StatedChance.At(reading, at)) is not { } term)
            {
                continue;
            }

            int last = at + term.Words.Length - 1;
            if (IsEstimate(reading, term, at))
            {
                bool negated = Negation.Of(reading, at, last);
                EstimateUse time = EstimateTimes.Of(reading, at, last);
                EstimateTerm said = !Negation.IsBefore(reading, at, last) && term.Kind != EstimateKind.Confidence && StatedChance.Behind(reading, last) is { } range ? term with { Kind = EstimateKind.Likelihood, Stated = range } : term;
                EstimateUse use = EstimateUses.Of(reading, at, last, time, attributions, isAuthor);
                found.Add(new FoundEstimate(said, reading.Between(at, last), at, last, negated, use, time, reading.Index));
            }

            at = last;
        }

        DropModals(reading, found, begin);
    }

    private static EstimateTerm? Match(SentenceReading reading, int at, DocumentScale scale)
    {
        EstimateTerm? own = (scale.HasOwn ? scale.Longest(reading, at) : null) ?? scale.WithRange(reading, at);
        foreach (EstimateTerm term in EstimateTerms.StartingWith(reading.Word(at)))
        {
            if (term.Words.Length > (own?.Words.Length ?? 0) && term.StandsAt(reading, at))
            {
                return scale.Read(term);
            }
        }

        return own;
    }

    private static bool IsEstimate(SentenceReading reading, EstimateTerm term, int at)
    {
        int last = at + term.Words.Length - 1;
        ParsedWord word = reading.Tree.Words[last];
        return term.Words[^1] switch
        {
            // "an improbable reason", "an unlikely ally" say what a thing is like.
            "unlikely" or "improbable" or "doubtful" or "inevitable" => last + 1 >= reading.Count || word.Relation != "amod" || reading.Tree.Words[last + 1].Part is not ("NOUN" or "PROPN" or "ADJ") || IsEvent(reading.Tree.Words[word.Head].Lemma),

            // "Probable cause" is a term of the law, "as soon as possible" and "where possible" of offices.
            "probable" => last + 1 >= reading.Count || reading.Word(last + 1) is not "cause",
            "possible" => at == 0 || (reading.Word(at - 1) is "as" && at + 1 < reading.Count && reading.Tree.Words[at + 1].Part == "NOUN") || (reading.Word(at - 1) is not ("as" or "where" or "when" or "if" or "whenever" or "wherever" or "not") && reading.Word(at - 1) is not "soon"),
            "may" or "might" => IsModal(reading, at),
            "could" => IsPossibility(reading, at),
            "perhaps" or "maybe" or "possibly" or "probably" => at + 1 >= reading.Count || reading.Tree.Words[at + 1].Part != "NUM",
            _ => term.Words.Length > 1 || EstimateTerms.Find(term.Words) is not null || !IsDescription(reading, at),
        };
    }

    // A word that only a declared scale knows may stand with any noun: "a certain minister", "remote villages".
    private static bool IsDescription(SentenceReading reading, int at)
    {
        ParsedWord word = reading.Tree.Words[at];
        return word.Relation == "amod" && !IsEvent(reading.Tree.Words[word.Head].Lemma) && !ChanceNouns.IsChance(reading.Tree.Words[word.Head].Lemma);
    }

    // "May" the month and "might" the strength are none.
    private static bool IsModal(SentenceReading reading, int at)
    {
        if (reading.Tree.Words[at].Tag != "MD" || (at > 0 && char.IsUpper(reading.Word(at)[0])))
        {
            return false;
        }

        bool month = at > 0 && reading.Tree.Words[at - 1] is { Part: "ADP" } or { Tag: "DT" or "PRP$" or "POS" or "CD" };
        bool day = at + 1 < reading.Count && (reading.Tree.Words[at + 1].Part == "NUM" || reading.Word(at + 1).Equals("day", StringComparison.OrdinalIgnoreCase));
        return !month && !day;
    }

    // What one was able to do, or to see: "could not reach", "could hear".
    private static bool IsPossibility(SentenceReading reading, int at)
    {
        if (at + 1 >= reading.Count || reading.Word(at + 1) is "not" or "n't")
        {
            return false;
        }

        return reading.Tree.Words[at + 1].Lemma is not ("see" or "hear" or "feel" or "smell" or "afford" or "remember" or "recall" or "understand");
    }

    private static bool IsEvent(string noun) => noun is "event" or "outcome" or "scenario" or "case" or "prospect" or "development" or "result" or "consequence" or "possibility" or "eventuality";

    // "likely could": the modal adds nothing to the term beside it.
    private static void DropModals(SentenceReading reading, List<FoundEstimate> found, int begin)
    {
        for (int i = found.Count - 1; i >= begin; i--)
        {
            FoundEstimate modal = found[i];
            if (modal.Term.Words is ["could" or "may" or "might"] && found.Skip(begin).Any(other => other != modal && other.First - modal.Last is > 0 and <= 2 or < 0 and >= -2))
            {
                found.RemoveAt(i);
            }
        }
    }
}
