using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Whether the main words of a sentence are the document's own: neither a cue nor what another says.</summary>
internal static class OwnMainWords
{
    public static bool Stand(SentenceReading reading, List<FoundAttribution> attributions, List<FoundEstimate> estimates)
    {
        if (attributions.Count == 0)
        {
            return true;
        }

        if (attributions.Any(a => a.Word < 0 || a.IsSentence || a.Lemma == "according to"))
        {
            return false;
        }

        // "The announcement that it would open probably took him by surprise": how sure that is the author says, where a noun of his subject leads to others' words.
        if (attributions.TrueForAll(a => a.Word >= 0 && reading.Tree.Words[a.Word].Part == "NOUN") && estimates.Exists(estimate => IsFree(reading, estimate, attributions)))
        {
            return true;
        }

        ClauseFacts main = ClauseFacts.Of(reading, 0, reading.Count - 1);
        if (main.Verb < 0)
        {
            return false;
        }

        TextSpan verb = reading.SpanOf(main.Verb);
        bool moved = reading.HasModal(main.Verb);

        // "Asked if he would run, the premier said no": a participle at the head, on which the parser hung the verb of the sentence.
        bool lost = reading.Tree.Words[main.Verb].Tag is "VBN" or "VBD" && reading.Tree.Child(main.Verb, "nsubj") < 0 && reading.Tree.Child(main.Verb, "aux") < 0;
        if (lost && attributions.Any(a => a.Word > main.Verb && reading.Tree.Words[a.Word] is { Relation: "conj" or "parataxis", Tag: "VBD" or "VBZ" } cue && cue.Head == main.Verb && a.Source.Any(piece => piece.Start > verb.Start)))
        {
            return false;
        }

        return !attributions.Any(a => (a.Word == main.Verb && !moved) || a.Content.Any(piece => piece.Contains(verb)) || a.Source.Any(piece => piece.Contains(verb)));
    }

    // Outside of what others say, behind a comma or before the verb of the sentence.
    private static bool IsFree(SentenceReading reading, FoundEstimate estimate, List<FoundAttribution> attributions)
    {
        if (attributions.Exists(a => a.Content.Any(piece => piece.Overlaps(estimate.Span)) || a.Cue.Any(piece => piece.Overlaps(estimate.Span)) || a.Source.Any(piece => piece.Overlaps(estimate.Span))))
        {
            return false;
        }

        return MainWords.Of(reading, 0, reading.Count - 1)[estimate.First];
    }
}
