using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Finds the terms of likelihood and confidence of a sentence, whether they are denied, and what they are said of.</summary>
internal static class EstimateReader
{
    /// <param name="reading">The sentence.</param>
    /// <param name="attributions">Those whose cue stands in it.</param>
    /// <param name="found">Where the estimates go.</param>
    public static void Read(SentenceReading reading, IReadOnlyList<FoundAttribution> attributions, List<FoundEstimate> found)
    {
        int begin = found.Count;
        for (int at = 0; at < reading.Count; at++)
        {
            if (Match(reading, at) is not { } term)
            {
                continue;
            }

            int last = at + term.Words.Length - 1;
            if (IsEstimate(reading, term, at))
            {
                bool negated = Negation.Of(reading, at, last);
                EstimateUse use = EstimateUses.Of(reading, at, last, attributions);
                found.Add(new FoundEstimate(term, reading.Between(at, last), at, last, negated, use, reading.Index));
            }

            at = last;
        }

        DropModals(reading, found, begin);
    }

    private static EstimateTerm? Match(SentenceReading reading, int at)
    {
        foreach (EstimateTerm term in EstimateTerms.StartingWith(reading.Word(at)))
        {
            int i = 1;
            while (i < term.Words.Length && at + i < reading.Count && reading.Word(at + i).Equals(term.Words[i], StringComparison.OrdinalIgnoreCase))
            {
                i++;
            }

            if (i == term.Words.Length)
            {
                return term;
            }
        }

        return null;
    }

    // "May" the month and "might" the strength are none, nor is what one was able to do: "could not reach".
    private static bool IsEstimate(SentenceReading reading, EstimateTerm term, int at) => term.Words[^1] switch
    {
        // "an improbable reason", "an unlikely ally" say what a thing is like.
        "unlikely" or "improbable" or "doubtful" or "inevitable" => at + term.Words.Length >= reading.Count || reading.Tree.Words[at + term.Words.Length - 1].Relation != "amod"
            || IsEvent(reading.Tree.Words[reading.Tree.Words[at + term.Words.Length - 1].Head].Lemma),
        "may" or "might" => reading.Tree.Words[at].Tag == "MD" && (at == 0 || reading.Tree.Words[at - 1].Tag is not ("DT" or "PRP$" or "POS")) && (at == 0 || !char.IsUpper(reading.Word(at)[0])),
        "could" => at + 1 < reading.Count && reading.Word(at + 1) is not ("not" or "n't"),
        "perhaps" or "maybe" => at + 1 >= reading.Count || reading.Tree.Words[at + 1].Part != "NUM",
        _ => true,
    };

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
