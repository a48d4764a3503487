using Reftel.Reading.Language.Parsing;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>What somebody holds something to be: "considers war probable", "thought the treaty dead"; by the order of the words, since in headlines the tree has no verb.</summary>
internal static class HeldDescription
{
    private const int LongestObject = 12;

    public static FoundAttribution? Read(SentenceReading reading, int verb)
    {
        ParsedWord word = reading.Tree.Words[verb];
        if (verb > 0 && (word is { Lemma: "regard" or "see", Tag: "VBZ" or "VBP" or "VBD" } || reading.Word(verb) is "regards") && AsBehind(reading, verb) && !reading.HasModal(verb))
        {
            int begin = CuePhrase.Start(reading.Tree, verb);
            return SourcePhrase.Read(reading, verb, begin, afterContent: false) is { } holder && ContentEnd.OfRest(reading, verb, verb + 1) is { } held
                ? new FoundAttribution([reading.Between(holder.First, holder.Last)], [reading.Between(begin, verb)], [held], CueSense.Thought, word.Lemma, reading.Index) { Word = verb }
                : null;
        }

        if (verb == 0 || word.Lemma is not ("consider" or "deem" or "think" or "judge" or "believe" or "find") || word.Tag is not ("VBZ" or "VBP" or "VBD" or "NNS") || reading.HasModal(verb))
        {
            return null;
        }

        int last = verb + 1;
        while (last < reading.Count && last - verb <= LongestObject && reading.Tree.Words[last] is { Part: "DET" or "NOUN" or "PROPN" or "NUM" or "PRON" or "ADJ" or "ADV" } or { Tag: "POS" } && !reading.IsQuoted(last))
        {
            last++;
        }

        last--;

        // The description ends the clause: behind it stands a mark, or nothing.
        bool ends = last + 1 >= reading.Count || reading.IsMark(last + 1);
        if (!ends || last < verb + 2 || reading.Tree.Words[last].Part != "ADJ" || !HasObject(reading, verb + 1, last))
        {
            return null;
        }

        int first = CuePhrase.Start(reading.Tree, verb);
        PhraseWords? source = SurfaceSubject.Before(reading, first) ?? SourcePhrase.Read(reading, verb, first, afterContent: false);
        return source is { } who && !reading.IsQuoted(who.Last) && ContentEnd.OfPhrase(reading, verb + 1, last) is { } content
            ? new FoundAttribution([reading.Between(who.First, who.Last)], [reading.Between(first, verb)], [content], CueSense.Thought, word.Lemma, reading.Index) { Word = verb }
            : null;
    }

    // "regards the treaty as a dead letter"
    private static bool AsBehind(SentenceReading reading, int verb)
    {
        for (int i = verb + 2; i + 1 < reading.Count && i - verb <= LongestObject && !reading.IsMark(i); i++)
        {
            if (reading.Word(i) is "as")
            {
                return reading.Tree.Words[i + 1].Part is "DET" or "ADJ" or "NOUN" or "PROPN" or "ADV";
            }
        }

        return false;
    }

    // A noun or pronoun directly before the adjective, or before its adverb.
    private static bool HasObject(SentenceReading reading, int first, int adjective)
    {
        int at = adjective - 1;
        while (at > first && reading.Tree.Words[at].Part is "ADV" or "ADJ")
        {
            at--;
        }

        return reading.Tree.Words[at].Part is "NOUN" or "PROPN" or "PRON" && reading.Tree.Words[at].Tag is not "PRP$";
    }
}
