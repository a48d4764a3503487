using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time a term is that stands at a noun: "a likely strike", "the probable cause", "a strike is likely", "a good chance of rain".</summary>
internal static class NounTimes
{
    /// <summary>Null where the term stands at no noun.</summary>
    public static EstimateUse? Of(SentenceReading reading, int first, int last)
    {
        if (Behind(reading, first, last) is >= 0 and var noun)
        {
            return OfNoun(reading, noun);
        }

        return Predicated(reading, first, last) is >= 0 and var subject ? OfNoun(reading, subject) : null;
    }

    private static EstimateUse OfNoun(SentenceReading reading, int noun) => ChanceNouns.IsOfWhatIs(reading.Tree.Words[noun].Lemma) ? EstimateUse.Inference : EstimateUse.Forecast;

    // "a possible early vote", "the probable hiding place": the last noun of those behind an adjective.
    private static int Behind(SentenceReading reading, int first, int last)
    {
        int before = first - 1;
        while (before >= 0 && reading.Word(before) is "most" or "more" or "less" or "least" or "quite" or "all" or "only")
        {
            before--;
        }

        bool predicate = before < 0 || reading.Tree.Words[before].Part is "AUX" or "PRON" or "ADV" or "PART" && reading.Tree.Words[before].Tag is not ("PRP$" or "POS");
        if (predicate || reading.Tree.Words[last].Part != "ADJ" || reading.Tree.Words[before].Part is "NOUN" or "PROPN" || (reading.Tree.Words[before].Part is "VERB" && reading.Tree.Words[last].Relation != "amod") || reading.Word(before) is "but")
        {
            return -1;
        }

        int noun = -1;
        for (int i = last + 1; i < reading.Count && i <= last + 4; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            bool gerund = word.Tag == "VBG" && (i + 1 >= reading.Count || reading.Tree.Words[i + 1].Part is "ADP" or "PUNCT") && reading.Tree.Words[before].Part is "DET" or "ADJ";
            if ((word.Part == "NOUN" && reading.Word(i) is not "that") || gerund)
            {
                noun = i;
            }
            else if (noun >= 0 || word.Part is not ("ADJ" or "PROPN") && word.Tag is not ("VBG" or "VBN"))
            {
                break;
            }
        }

        // "The fugitive likely remains": of a sentence without another verb this is the verb.
        return noun == last + 1 && reading.Tree.Words[before].Part is not "DET" && reading.Word(noun).EndsWith("s") && VerbTimes.IsHiddenVerb(reading, noun) && !RemarkTimes.HasVerb(reading) ? -1 : noun;
    }

    // "a strike is likely", "the lack of snow makes a relief unlikely", "VISIT PROBABLE IN LATE SUMMER".
    private static int Predicated(SentenceReading reading, int first, int last)
    {
        if (!IsPredicate(reading, last))
        {
            return -1;
        }

        int copula = first - 1;
        while (copula > 0 && (reading.Tree.Words[copula].Part is "PART" or "ADV" || reading.Word(copula) is "now" or "more" or "most" or "increasingly" or "becoming"))
        {
            copula--;
        }

        if (copula <= 0)
        {
            return -1;
        }

        bool present = reading.Word(copula) is "is" or "are" or "seems" or "appears" or "looks" or "remains" or "seem" or "appear" or "look" or "remain" or "becomes" or "become";
        if (present && reading.Word(copula - 1) is not ("It" or "it" or "that" or "which"))
        {
            int subject = Subject(reading, copula, first);
            return subject >= 0 && (reading.Tree.Words[subject].Part is "NOUN" or "PROPN" or "NUM" || reading.Tree.Words[subject].Tag == "VBG") ? subject : -1;
        }

        // "A compromise, though possible, has few friends"
        if (copula > 1 && reading.Word(copula) is "though" or "although" or "while" or "if" or "when" && reading.Word(copula - 1) is ",")
        {
            return reading.Tree.Words[copula - 2].Part == "NOUN" ? copula - 2 : -1;
        }

        int noun = copula;
        bool time = TimeAhead.Begins(reading, last + 1);
        if (reading.Tree.Words[noun].Part is not ("NOUN" or "PROPN") || time)
        {
            return time && reading.Tree.Words[noun].Part is "NOUN" ? noun : -1;
        }

        for (int i = noun - 1; i >= 0; i--)
        {
            if (reading.Tree.Words[i].Lemma is "make" or "render" or "leave" or "think" or "consider" or "find" or "call" or "predict" or "expect")
            {
                return reading.Tree.Child(i, "obj") is >= 0 and var obj && obj < first ? obj : noun;
            }

            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD" || reading.Word(i) is "," or ";")
            {
                return -1;
            }
        }

        if (last + 1 < reading.Count && reading.Tree.Words[last + 1].Part is not "PUNCT" && reading.Tree.Words[last].Part == "ADV")
        {
            return -1;
        }

        return noun;
    }

    private static int Subject(SentenceReading reading, int copula, int first)
    {
        int head = reading.Tree.Words[copula].Relation == "cop" ? reading.Tree.Words[copula].Head : copula;
        int subject = head < 0 ? -1 : reading.Tree.Child(head, "nsubj");
        return subject >= 0 && subject < first ? subject : copula - 1;
    }

    // Nothing behind it that it could stand before.
    private static bool IsPredicate(SentenceReading reading, int last) => last + 1 >= reading.Count
        || reading.Tree.Words[last + 1].Part is "PUNCT" or "ADP" or "SCONJ" or "CCONJ" || reading.Word(last + 1) is "once" or "now" or "when" or "given" or "here" or "there" || TimeAhead.Begins(reading, last + 1);
}
