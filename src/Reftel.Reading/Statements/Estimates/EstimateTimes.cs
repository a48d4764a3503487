using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>
/// Says of which time a term of likelihood is: of what will be, of what is or was, or of what is not so. It goes by what the term belongs to: a modal verb, an infinitive, a clause with "that",
/// a noun, a verb, or the words of a remark, which have the time of the clause that they stand beside.
/// </summary>
internal static class EstimateTimes
{
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

        // The words go on behind a range in brackets.
        int end = StatedChance.EndOf(reading, last);
        if (ModalBeside.Of(reading, first, end) is { } beside)
        {
            return beside;
        }

        int next = end + 1;
        if (InfinitiveTimes.Find(reading, first, end) is >= 0 and var to)
        {
            return InfinitiveTimes.Of(reading, first, to);
        }

        if (next < reading.Count && reading.Word(next) is "that" or ",")
        {
            bool that = reading.Word(next) is "that";
            if ((that || first == 0) && VerbTimes.OfClause(reading, next + 1, asides: true) is { } clause)
            {
                return clause == EstimateUse.Inference && HasChance(reading, first, last) && IsOfPresent(reading, next + 1) && TimeAhead.IsNamed(reading, next + 1) ? EstimateUse.Forecast : clause;
            }
        }

        // "It is likely he will resign", "That the senate will agree is unlikely"
        if (!IsAdverb(reading.Word(last)) && VerbBehind.Copula(reading, first) is > 0 and var copula)
        {
            bool anticipated = reading.Word(copula - 1) is "it" or "It" && next < reading.Count && reading.Tree.Words[next].Part is "DET" or "PRON" or "PROPN" or "NOUN";
            bool fronted = reading.Word(0) is "That" or "Whether" && reading.Tree.Words[0].Part == "SCONJ";
            if (anticipated || fronted)
            {
                return VerbTimes.OfClause(reading, anticipated ? next : 1, asides: fronted) ?? EstimateUse.Inference;
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

        return VerbBehind.Of(reading, first, next) ?? OfCopula(reading, first, next) ?? OfSubjectBehind(reading, first, next) ?? RemarkTimes.Of(reading, first, next);
    }

    private static bool IsAdverb(ReadOnlySpan<char> word) => word.EndsWith("bly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("inly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("edly", StringComparison.OrdinalIgnoreCase) || word is "perhaps" or "maybe" or "Perhaps" or "Maybe";

    private static bool HasChance(SentenceReading reading, int first, int last)
    {
        bool has = false;
        for (int i = first; i <= last; i++)
        {
            has |= ChanceNouns.IsChance(reading.Word(i));
        }

        return has;
    }

    // "a chance that the road is not finished before 1986": of what has a day, chances are of what will be.
    private static bool IsOfPresent(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return reading.Tree.Words[i].Tag is "VBZ" or "VBP" && reading.Tree.Words[i].Lemma is not "have";
            }
        }

        // "Dorne resigns": a name of more than one to the tagger.
        return true;
    }

    // "is probably ill", "is probably next week"
    private static EstimateUse? OfCopula(SentenceReading reading, int first, int next) => VerbBehind.Copula(reading, first) is >= 0 and var be ? VerbTimes.OfBeing(reading, be, next) : null;

    // "Perhaps the regent was badly briefed", "and probably the army will": a subject and its verb behind the term.
    private static EstimateUse? OfSubjectBehind(SentenceReading reading, int first, int next)
    {
        bool opens = first == 0 || reading.IsMark(first - 1) || reading.Tree.Words[first - 1].Part == "CCONJ";
        return opens ? VerbTimes.OfClause(reading, next, asides: first == 0) : null;
    }
}
