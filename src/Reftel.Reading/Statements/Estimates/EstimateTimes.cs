using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>
/// Says of which time a term of likelihood is: of what will be, of what is or was, or of what is not so. It goes by what the term belongs to: a modal verb, an infinitive, a clause with "that",
/// a noun, a verb, or the words of a remark, which have the time of the clause that they stand beside.
/// </summary>
internal static class EstimateTimes
{
    private const int Near = 8;

    public static EstimateUse Of(SentenceReading reading, int first, int last)
    {
        if (reading.Word(last) is "may" or "might" or "could" or "May" or "Might" or "Could")
        {
            return ModalTimes.Of(reading, last);
        }

        if (last > first && reading.Word(last) is "well" && reading.Word(first) is "may" or "might" or "could" or "May" or "Might" or "Could")
        {
            return ModalTimes.Of(reading, first);
        }

        if (BesideModal(reading, first, last) is { } beside)
        {
            return beside;
        }

        int next = last + 1;
        if (next + 1 < reading.Count && reading.Word(next) is "to" && reading.Tree.Words[next + 1].Part is not ("DET" or "PROPN"))
        {
            return OfInfinitive(reading, first, next);
        }

        if (next < reading.Count && reading.Word(next) is "that" or ",")
        {
            bool that = reading.Word(next) is "that";
            if ((that || first == 0) && VerbTimes.OfClause(reading, next + 1, asides: true) is { } clause)
            {
                return clause;
            }
        }

        // "In all probability" is an adverb.
        if (reading.Word(first) is not ("in" or "In") && (ChanceNouns.IsChance(reading.Word(last)) || (last > first && ChanceNouns.IsChance(reading.Word(last - 1)))))
        {
            return next + 1 < reading.Count && reading.Word(next + 1) is "having" ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        if (!IsAdverb(reading.Word(last)) && NounTimes.Of(reading, first, last) is { } noun)
        {
            return noun;
        }

        return OfVerbBehind(reading, first, next) ?? OfCopula(reading, first, next) ?? OfSubjectBehind(reading, first, next) ?? RemarkTimes.Of(reading, first, next);
    }

    private static bool IsAdverb(ReadOnlySpan<char> word) => word.EndsWith("bly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("inly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("edly", StringComparison.OrdinalIgnoreCase) || word is "perhaps" or "maybe" or "Perhaps" or "Maybe";

    // "will likely", "likely could", "will, in our view, probably": the modal verb to which the term belongs.
    private static EstimateUse? BesideModal(SentenceReading reading, int first, int last)
    {
        bool comma = false;
        for (int i = first - 1; i >= 0 && first - i <= Near && !Parts(reading, i); i--)
        {
            comma |= reading.Word(i) is ",";
            bool near = first - i <= 3 || reading.Tree.Words[i].Tag != "MD" || reading.Word(i) is "will" or "Will";
            if (near && (!comma || HasVerbBehind(reading, last)) && OfModalBeside(reading, i) is { } before)
            {
                return before;
            }
        }

        int next = last + 1;
        while (next < reading.Count && next <= last + 2 && reading.Tree.Words[next].Part is "ADV")
        {
            next++;
        }

        return next < reading.Count ? OfModalBeside(reading, next) : null;
    }

    private static EstimateUse? OfModalBeside(SentenceReading reading, int at) => reading.Word(at) switch
    {
        "will" or "Will" or "'ll" or "\u2019ll" or "wo" or "shall" => EstimateUse.Forecast,
        "could" or "might" => EstimateUse.Counterfactual,
        "would" or "'d" or "\u2019d" when reading.Tree.Words[at].Tag == "MD" => EstimateUse.Counterfactual,
        _ => null,
    };

    // A verb or a new clause between them: "will say that Minsk probably".
    private static bool Parts(SentenceReading reading, int at) =>
        reading.Tree.Words[at].Part is "VERB" or "SCONJ" || reading.Tree.Words[at].Tag is "WDT" or "WP" or "WRB" || reading.Word(at) is "that" or ";" or ":" or "\u2014" or "--";

    private static bool HasVerbBehind(SentenceReading reading, int last) =>
        last + 1 < reading.Count && (reading.Tree.Words[last + 1].Tag == "VB" || (last + 2 < reading.Count && reading.Tree.Words[last + 2].Tag == "VB"));

    // "is likely to sign", "towns likely to be flooded" will be; "seems likely to know" and "is likely to have signed" are.
    private static EstimateUse OfInfinitive(SentenceReading reading, int first, int to)
    {
        int verb = to + 1;
        if (reading.Word(verb) is "have" && verb + 1 < reading.Count && reading.Tree.Words[verb + 1].Tag is "VBN" or "VBD")
        {
            return EstimateUse.Inference;
        }

        // ", likely to secure a loan" says why it was done, ", likely to be finished next year" what will be.
        if (first > 0 && reading.Word(first - 1) is "," or "\u2014" or "--" or "(")
        {
            return reading.Word(verb) is "be" || TimeAhead.InClause(reading, verb) || RemarkTimes.IsAhead(reading, first) ? EstimateUse.Forecast : EstimateUse.Inference;
        }

        bool seems = first > 0 && reading.Tree.Words[first - 1].Lemma is "seem" or "appear" or "look" or "think" or "believe";
        return seems && StateVerbs.AreAlways(reading.Tree.Words[verb].Lemma) ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    // "probably knew", "likely returns next month", "is likely hiding"
    private static EstimateUse? OfVerbBehind(SentenceReading reading, int first, int next)
    {
        int verb = next;
        while (verb < reading.Count && verb < next + 2 && reading.Tree.Words[verb].Part is "ADV" or "PART" && reading.Tree.Words[verb].Tag != "TO")
        {
            verb++;
        }

        if (verb >= reading.Count)
        {
            return null;
        }

        switch (reading.Tree.Words[verb].Tag)
        {
            case "VBD":
                return EstimateUse.Inference;
            case "VBZ" or "VBP":
                return VerbTimes.OfFinite(reading, verb);
            case "VB":
                return OfBase(reading, first, verb);
            case "VBN":
                return first > 0 && RemarkTimes.IsAfterPause(reading, first) && RemarkTimes.IsAhead(reading, first) ? EstimateUse.Forecast : EstimateUse.Inference;
            case "VBG":
                return OfParticiple(reading, first, verb);
            default:
                bool subject = first > 0 && (!RemarkTimes.HasVerb(reading) || reading.Tree.Words[first - 1].Part is "NOUN" or "PROPN" or "CCONJ" || reading.Tree.Words[first - 1].Tag is "PRP" or "WP" or "WDT");
                return subject && VerbTimes.IsHiddenVerb(reading, verb) ? VerbTimes.OfFinite(reading, verb) : null;
        }
    }

    // "will lose the debate and probably resign": the modal verb, or "to", that a base form hangs on; else a present that the tagger took for one.
    private static EstimateUse OfBase(SentenceReading reading, int first, int verb)
    {
        for (int i = first - 1; i >= 0 && reading.Word(i) is not (";" or ":"); i--)
        {
            if (VerbTimes.OfModal(reading, i) is { } modal)
            {
                return reading.Word(i) is "would" ? EstimateUse.Counterfactual : modal;
            }

            if (reading.Tree.Words[i].Tag == "TO")
            {
                return EstimateUse.Forecast;
            }

            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP")
            {
                break;
            }
        }

        return VerbTimes.OfFinite(reading, verb);
    }

    private static EstimateUse OfParticiple(SentenceReading reading, int first, int verb)
    {
        if (Copula(reading, first) is >= 0 and var be)
        {
            return VerbTimes.OfBeing(reading, be, verb);
        }

        // "the first session probably being given over to procedure": at the time of its clause.
        return reading.Word(verb) is "being" && RemarkTimes.IsAhead(reading, first) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    // "is probably ill", "is probably next week"
    private static EstimateUse? OfCopula(SentenceReading reading, int first, int next) => Copula(reading, first) is >= 0 and var be ? VerbTimes.OfBeing(reading, be, next) : null;

    private static int Copula(SentenceReading reading, int first)
    {
        int at = first - 1;
        while (at >= 0 && reading.Tree.Words[at].Part is "ADV" or "PART")
        {
            at--;
        }

        return at >= 0 && reading.Word(at) is "is" or "are" or "was" or "were" or "'s" or "am" && reading.Tree.Words[at].Part == "AUX" ? at : -1;
    }

    // "Perhaps the regent was badly briefed", "and probably the army will": a subject and its verb behind the term.
    private static EstimateUse? OfSubjectBehind(SentenceReading reading, int first, int next)
    {
        bool opens = first == 0 || reading.IsMark(first - 1) || reading.Tree.Words[first - 1].Part == "CCONJ";
        return opens ? VerbTimes.OfClause(reading, next, asides: first == 0) : null;
    }
}
