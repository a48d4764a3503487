using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Kinds;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Views of others that no cue leads to: "The ministry considers a strike unlikely", "in the minister's view war is likely", "the prefect is sure that".</summary>
internal static class HeldViews
{
    public static bool Hold(SentenceReading reading, int term)
    {
        for (int i = term - 1; i >= 0 && term - i <= 12; i--)
        {
            if (reading.Word(i) is ";" or ":")
            {
                return false;
            }

            ParsedWord word = reading.Tree.Words[i];
            if (IsSure(reading, i) || IsHeldByMany(reading, i))
            {
                return true;
            }

            bool holds = word.Lemma is "regard" or "consider" or "deem" or "view" or "rate" or "call" or "describe" or "dismiss" or "judge" or "see" or "find" or "think" && (word.Tag.StartsWith('V') || word.Tag == "NNS");
            bool held = reading.Tree.Words[term].Part == "ADJ" || word.Lemma is "regard" or "consider" or "deem" or "view" or "call" or "describe" or "dismiss";
            if (holds && held && i > 0 && term - i <= 9 && !HasComma(reading, i, term))
            {
                return !HasAuthor(reading, i);
            }

            bool opinion = word.Lemma is "view" or "opinion" or "judgment" or "judgement" or "estimate" or "assessment" or "reckoning" or "estimation" && word.Part == "NOUN";
            opinion |= i is 1 or 2 or 3 && reading.Word(i) is "account" or "words" or "mind" or "version" or "telling" or "eyes" && reading.Tree.Words[0].Part is "ADP";
            if (opinion && i + 1 < reading.Count && reading.Word(i + 1) is "of" && i > 0 && reading.Word(i - 1) is "the")
            {
                return true;
            }

            if (opinion && i > 1 && reading.Tree.Words[i - 1].Tag is "POS" or "PRP$")
            {
                return reading.Word(i - 1) is not ("our" or "my") && !(reading.Tree.Words[i - 1].Tag == "POS" && AuthorWords.Are(reading.Word(i - 2)));
            }
        }

        return false;
    }

    private static bool HasComma(SentenceReading reading, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (reading.Word(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAuthor(SentenceReading reading, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i <= 4; i--)
        {
            if (AuthorWords.Are(reading.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "The prefect is sure that the harvest will fail", "It was clear to the envoy that"
    private static bool IsSure(SentenceReading reading, int at)
    {
        if (reading.Word(at) is not ("sure" or "certain" or "confident" or "convinced" or "persuaded" or "afraid" or "hopeful" or "adamant" or "optimistic" or "pessimistic" or "sceptical" or "skeptical" or "doubtful" or "clear" or "obvious" or "plain"))
        {
            return false;
        }

        int copula = at - 1;
        while (copula > 0 && reading.Tree.Words[copula].Part is "ADV" or "PART")
        {
            copula--;
        }

        if (copula < 1 || reading.Tree.Words[copula].Lemma is not ("be" or "seem" or "become" or "feel" or "remain" or "appear") || at + 1 >= reading.Count)
        {
            return false;
        }

        bool clear = reading.Word(at) is "clear" or "obvious" or "plain" or "doubtful";
        return clear ? reading.Word(at + 1) is "to" : !HasAuthor(reading, copula) && reading.Word(at + 1) is not ("to" or "about" or "," or ".") && reading.Word(copula - 1) is not ("it" or "It");
    }

    // "It is widely believed here that", "It was thought likely that"
    private static bool IsHeldByMany(SentenceReading reading, int at)
    {
        if (reading.Tree.Words[at].Tag is not ("VBN" or "VBD") || CueVerbs.Find(reading.Tree.Words[at].Lemma) is not { Sense: CueSense.Speech or CueSense.Thought or CueSense.Forecast } || reading.Tree.Words[at].Lemma is "assume" or "presume")
        {
            return false;
        }

        int be = at - 1;
        while (be > 0 && reading.Tree.Words[be].Part is "ADV")
        {
            be--;
        }

        bool that = false;
        for (int i = at + 1; i < reading.Count && i <= at + 3; i++)
        {
            that |= reading.Word(i) is "that";
        }

        return that && be > 0 && reading.Tree.Words[be].Lemma is "be" && reading.Word(be - 1) is "it" or "It";
    }
}
