using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Kinds;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time "may", "might" and "could" are: "may have sent", "may be hiding" of what is or was, "may seek" of what will be, "could have sent" of what is not so.</summary>
internal static class ModalTimes
{
    /// <summary>Words that may part the modal verb from its own: "may in fact have gone".</summary>
    private const int Apart = 4;

    public static EstimateUse Of(SentenceReading reading, int modal)
    {
        int verb = Verb(reading, modal, out bool otherwise, out bool already);
        if (verb < 0)
        {
            return EstimateUse.Inference;
        }

        // "may have to be moved"
        if (reading.Word(verb) is "have" && verb + 1 < reading.Count && reading.Word(verb + 1) is "to")
        {
            return EstimateUse.Forecast;
        }

        if (reading.Word(verb) is "have" && (otherwise || IsPerfect(reading, verb)))
        {
            return OfPerfect(reading, modal, verb, otherwise);
        }

        if (already)
        {
            return EstimateUse.Inference;
        }

        if (reading.Word(verb) is "be")
        {
            return OfBeing(reading, verb);
        }

        if (verb + 1 < reading.Count && reading.Word(verb) is "mean" or "signify" && reading.Word(verb + 1) is "that")
        {
            return VerbTimes.OfClause(reading, verb + 2, asides: true) ?? EstimateUse.Inference;
        }

        return StateVerbs.AreAlways(reading.Tree.Words[verb].Lemma) && !TimeAhead.InClause(reading, verb, crossCommas: true) ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    private static int Verb(SentenceReading reading, int modal, out bool otherwise, out bool already)
    {
        (otherwise, already) = (false, false);
        for (int at = modal + 1; at < reading.Count && at <= modal + Apart; at++)
        {
            otherwise |= reading.Word(at) is "otherwise" or "easily";
            already |= reading.Word(at) is "already" or "now" or "currently";
            if (reading.Word(at) is "have" or "be" || reading.Tree.Words[at].Part is not ("ADV" or "PART" or "PUNCT" or "ADP" or "NOUN"))
            {
                return at;
            }

            if (reading.Tree.Words[at].Part is "NOUN" && reading.Tree.Words[at - 1].Part is not "ADP")
            {
                // A verb that the tagger took for a noun.
                return at;
            }
        }

        return -1;
    }

    // "may have sent", and not "may have a plan".
    private static bool IsPerfect(SentenceReading reading, int have)
    {
        for (int i = have + 1; i < reading.Count && i <= have + 3; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBN" or "VBD" or "VB")
            {
                return true;
            }

            if (reading.Tree.Words[i].Part is not ("ADV" or "PART" or "PUNCT"))
            {
                return false;
            }
        }

        return false;
    }

    // "could have taken", "might have taken": it did not; "may have taken" leaves it open.
    // What "could have been cut" may have been, unless something in the sentence says what stood against it.
    private static EstimateUse OfPerfect(SentenceReading reading, int modal, int have, bool otherwise)
    {
        if (reading.Word(modal) is "may" or "May" && !otherwise)
        {
            return EstimateUse.Inference;
        }

        bool passive = have + 2 < reading.Count && reading.Word(have + 1) is "been" && reading.Tree.Words[have + 2].Tag is "VBN" or "VBD" or "JJ";
        return passive && !otherwise && Conditions.Find(reading) is null && !IsContrary(reading, modal) ? EstimateUse.Inference : EstimateUse.Counterfactual;
    }

    // "with more warning", "under a better chief", "it could have been avoided, but", "which might have been saved".
    private static bool IsContrary(SentenceReading reading, int modal)
    {
        for (int i = 0; i < reading.Count; i++)
        {
            if (reading.Word(i) is "but" or "But" or "although" or "though" || (i < modal && reading.Word(i) is "With" or "with" or "Under" or "For" or "that" or "which" or "who"))
            {
                return true;
            }
        }

        return false;
    }

    // "may be signed" will be; "may be hiding" and "may be a sign" are.
    private static EstimateUse OfBeing(SentenceReading reading, int be)
    {
        int at = be + 1;

        // "There may be further arrests"
        if (at < reading.Count && reading.Word(at) is "further" or "more" or "another" or "new" or "additional" && be > 1 && reading.Word(be - 2) is "There" or "there")
        {
            return EstimateUse.Forecast;
        }

        while (at < reading.Count && reading.Tree.Words[at].Part is "ADV")
        {
            if (reading.Word(at) is "already" or "still" or "now")
            {
                return EstimateUse.Inference;
            }

            at++;
        }

        // "It may be some time before the schools reopen", "the winter may be hard"
        bool until = be > 1 && reading.Word(be - 2) is "It" or "it" && HasBefore(reading, at);
        if (until || TimeAhead.IsOfSubject(reading, be - 1) || TimeAhead.Begins(reading, be + 1))
        {
            return EstimateUse.Forecast;
        }

        bool comes = at < reading.Count && (reading.Tree.Words[at].Tag == "VBN" || reading.Word(at) is "able" or "unable" or "ready" or "willing" or "forced");
        bool aims = at < reading.Count && reading.Tree.Words[at].Tag == "VBG" && StateVerbs.IsAim(reading.Tree.Words[at].Lemma);
        return comes || (!aims && TimeAhead.InClause(reading, be, crossCommas: true)) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    private static bool HasBefore(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count && i <= from + 6; i++)
        {
            if (reading.Word(i) is "before" or "until")
            {
                return true;
            }
        }

        return false;
    }
}
