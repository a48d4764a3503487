using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Finds the condition of a sentence: "if", "unless", "provided that", "should Minsk refuse", "in the event of".</summary>
internal static class Conditions
{
    /// <summary>Its words, or null.</summary>
    public static PhraseWords? Find(SentenceReading reading)
    {
        for (int i = 0; i < reading.Count; i++)
        {
            if (reading.IsQuoted(i))
            {
                continue;
            }

            ReadOnlySpan<char> word = reading.Word(i);
            bool begins = word switch
            {
                "if" or "If" => !IsAskedOrConceded(reading, i),
                "unless" or "Unless" => true,
                "Without" or "Barring" or "Failing" or "Absent" => i == 0,
                "without" or "barring" or "failing" => i > 0 && HasUnsaid(reading, i),
                "long" => i > 0 && reading.Word(i - 1) is "as" or "As" or "so" or "So" && i + 1 < reading.Count && reading.Word(i + 1) is "as",
                "condition" => i > 0 && reading.Word(i - 1) is "on" && i + 1 < reading.Count && reading.Word(i + 1) is "that",
                "provided" when i + 1 < reading.Count && i > 0 && reading.Word(i - 1) is "," => true,
                "provided" or "Provided" or "assuming" or "Assuming" => i + 1 < reading.Count && reading.Word(i + 1) is "that",
                "should" or "Should" or "were" or "Were" or "had" or "Had" => IsInverted(reading, i),
                "absence" => i > 1 && reading.Word(i - 1) is "the" && reading.Word(i - 2) is "in" or "In" && i + 1 < reading.Count && reading.Word(i + 1) is "of",
                "case" => i > 0 && reading.Word(i - 1) is "in" or "In" && i + 1 < reading.Count && reading.Word(i + 1) is "of",
                "event" => i > 1 && reading.Word(i - 1) is "the" && reading.Word(i - 2) is "in" or "In" && i + 1 < reading.Count && reading.Word(i + 1) is "of" or "that",
                _ => false,
            };
            if (begins)
            {
                return new PhraseWords(i, End(reading, i));
            }
        }

        return null;
    }

    // "will fail without a loan": of the future only; "left without a word" sets no condition.
    private static bool HasUnsaid(SentenceReading reading, int at)
    {
        for (int i = 0; i < at; i++)
        {
            if (reading.Word(i) is "will" or "would" or "cannot")
            {
                return true;
            }
        }

        return false;
    }

    // "even if", "as if", "asked if" set no condition.
    private static bool IsAskedOrConceded(SentenceReading reading, int at) => at > 0
        && (reading.Word(at - 1) is "even" or "Even" or "as" or "As" || reading.Tree.Words[at - 1].Lemma is "ask" or "wonder" or "know" or "see" or "determine" or "doubt" or "unclear");

    // "should Medvedev succeed Putin", "were Minsk to agree": the verb before its subject, no question.
    private static bool IsInverted(SentenceReading reading, int at)
    {
        if (at + 2 >= reading.Count || reading.Word(reading.Count - 1) is "?" || reading.Tree.Words[at + 1].Part is not ("PROPN" or "NOUN" or "PRON" or "DET"))
        {
            return false;
        }

        bool clauseBefore = at > 0 && reading.Tree.Words[at - 1].Part is not ("PROPN" or "NOUN" or "PRON" or "DET" or "ADV" or "AUX" or "NUM" or "CCONJ") && reading.Word(at - 1) is not ("that" or "which" or "who" or "there" or "what");
        bool afterNoun = at > 2 && reading.Word(at) is "should" && reading.Tree.Words[at - 1].Part is "NOUN" or "PROPN" && HasBareVerb(reading, at + 1);
        if (reading.Word(at) is "should" or "Should")
        {
            return at == 0 ? HasCommaBetween(reading, at + 2, Math.Min(reading.Count, at + 16)) || HasBareVerb(reading, at + 1) : (clauseBefore || afterNoun) && HasBareVerb(reading, at + 1);
        }

        return at == 0 || (clauseBefore && reading.Word(at - 1) is ",");
    }

    // Subject and then the base form: "should Medvedev succeed".
    private static bool HasBareVerb(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count && i < from + 8; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (word.Part is "VERB" or "AUX")
            {
                return i > from && word.Tag is "VB" or "VBP";
            }
        }

        return false;
    }

    // To a comma, unless it opens an aside: "If, as some contend, the rumours came from Minsk, it is".
    private static int End(SentenceReading reading, int from)
    {
        bool verb = false;
        for (int i = from + 1; i < reading.Count; i++)
        {
            verb |= reading.Tree.Words[i].Part is "VERB" or "AUX";
            // Without a comma, to the verb of the main clause: "If chamber rejects budget premier will ask".
            // "Only if the bishop speaks will the strikers return": before the verb that stands before its subject.
            if (from <= 1 && verb && i - from >= 3 && (reading.Word(i) is "will" or "would" or "may" or "could" or "might" || BeginsPredicate(reading, i)) && !HasCommaBetween(reading, i, reading.Count))
            {
                return i - 1;
            }

            if ((reading.Word(i) is "," && (verb || i - from >= 3) && !OpensAside(reading, from, i)) || reading.Word(i) is "." or ";" or "\u2014" or "--" or "then")
            {
                return i - 1;
            }
        }

        return reading.Count - 1;
    }

    // "Unless rice arrives soon riots are likely": a second finite verb without a word that subordinates it.
    private static bool BeginsPredicate(SentenceReading reading, int at) =>
        reading.Word(at) is "is" or "are" && reading.Tree.Words[at - 1].Part is "NOUN" or "PROPN" && reading.Tree.Words[at - 2].Part is not ("DET" or "SCONJ") && reading.Word(at - 2) is not ("if" or "unless" or "that" or "and");

    private static bool OpensAside(SentenceReading reading, int from, int comma)
    {
        for (int i = from + 1; i < comma; i++)
        {
            if (reading.Word(i) is ",")
            {
                // The second comma closes an aside that stood directly behind "if".
                return i == from + 1 && !HasCommaBetween(reading, i + 1, comma);
            }
        }

        return false;
    }

    private static bool HasCommaBetween(SentenceReading reading, int from, int to)
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
}
