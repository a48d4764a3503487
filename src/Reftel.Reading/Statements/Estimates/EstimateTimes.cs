using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Says of which time a term of likelihood is: of what will be, of what is or was, or of what is not so.</summary>
internal static class EstimateTimes
{
    private const int Near = 6;

    public static EstimateUse Of(SentenceReading reading, int first, int last)
    {
        if (reading.Word(last) is "may" or "might" or "could" or "May" or "Might" or "Could")
        {
            return OfModal(reading, last);
        }

        if (BesideModal(reading, first, last) is { } use)
        {
            return use;
        }

        int next = last + 1;
        if (next + 1 < reading.Count && reading.Word(next) is "to")
        {
            // "is likely to sign", "with the date likely to be set" will be; ", likely to secure a loan" says why it was done.
            bool aside = first > 0 && reading.Word(first - 1) is "," or "\u2014" or "--" or "(";
            return aside || reading.Word(next + 1) is "have" ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        bool attributive = first > 0 && reading.Tree.Words[first - 1].Part is not ("AUX" or "PRON" or "ADV" or "PART");
        if (attributive && reading.Tree.Words[last].Part == "ADJ" && NounBehind(reading, next) is >= 0 and var noun)
        {
            return IsOfPast(reading.Tree.Words[noun].Lemma) ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        if (OfClauseBehind(reading, first, next) is { } clause)
        {
            return clause;
        }

        if (IsChance(reading.Word(last)) || (last > first && IsChance(reading.Word(last - 1))))
        {
            return HasPast(reading, next) ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        return IsBeforeTime(reading, next) || IsOfEvent(reading, first, last) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    // "it is probable that Minsk will", "Most likely, Minsk will": the clause behind tells.
    private static EstimateUse? OfClauseBehind(SentenceReading reading, int first, int next)
    {
        bool fronted = first == 0;
        bool that = next < reading.Count && reading.Word(next) is "that";
        for (int i = next; i < reading.Count && i < next + (3 * Near) && (fronted || reading.Word(i) is not ("," or ";" or "\u2014")); i++)
        {
            // "is likely hiding his plans and may": the term belongs to a verb of its own.
            if (!that && reading.Tree.Words[i].Part == "VERB")
            {
                return null;
            }

            switch (reading.Word(i))
            {
                case "will" or "wo" or "'ll" or "\u2019ll":
                    return EstimateUse.Forecast;
                case "could" or "might" or "may" when i + 1 < reading.Count && reading.Word(i + 1) is not "have":
                    return EstimateUse.Forecast;
                case "would" or "could" or "might" when i + 1 < reading.Count && reading.Word(i + 1) is "have":
                    return EstimateUse.Counterfactual;
                default:
                    break;
            }
        }

        return null;
    }

    // "a possible early vote": the noun that an adjective stands before.
    private static int NounBehind(SentenceReading reading, int at)
    {
        int noun = at;
        while (noun < reading.Count && noun < at + 3 && reading.Tree.Words[noun].Part == "ADJ")
        {
            noun++;
        }

        return noun < reading.Count && reading.Tree.Words[noun].Part == "NOUN" && reading.Word(noun) is not "that" ? noun : -1;
    }

    private static bool HasVerbBehind(SentenceReading reading, int last) =>
        last + 1 < reading.Count && (reading.Tree.Words[last + 1].Tag == "VB" || (last + 2 < reading.Count && reading.Tree.Words[last + 2].Tag == "VB"));

    private static bool IsChance(ReadOnlySpan<char> word) => word is "chance" or "chances" or "possibility" or "probability" or "likelihood" or "odds";

    // "a remote chance that the letter was forged"
    private static bool HasPast(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count && i < from + 14 && reading.Word(i) is not ("," or ";"); i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBN" || reading.Word(i) is "have" or "has")
            {
                return reading.Word(i) is not "be" && (i == 0 || reading.Word(i - 1) is not ("be" or "being"));
            }
        }

        return false;
    }

    // "probably next spring", "likely before the summer"
    private static bool IsBeforeTime(SentenceReading reading, int at)
    {
        if (at + 1 >= reading.Count)
        {
            return false;
        }

        return reading.Word(at) switch
        {
            "next" => true,
            "before" or "by" or "within" => reading.Tree.Words[at + 1].Part is "NUM" or "PROPN" or "DET" or "NOUN",
            "in" => reading.Word(at + 1) is "the" && at + 2 < reading.Count && reading.Word(at + 2) is "coming" or "next" or "spring" or "autumn" or "fall" or "summer" or "winter" or "new",
            "this" => at + 1 < reading.Count && reading.Word(at + 1) is "spring" or "summer" or "autumn" or "fall" or "winter" or "year" or "month" or "week",
            _ => false,
        };
    }

    // The modal beside it: "will likely", "likely could", "will, in our view, probably", "is probably going to".
    private static EstimateUse? BesideModal(SentenceReading reading, int first, int last)
    {
        if (last + 2 < reading.Count && reading.Word(last + 1) is "going" or "about" or "set" or "due" or "bound" && reading.Word(last + 2) is "to")
        {
            return EstimateUse.Forecast;
        }

        for (int i = first - 1; i >= 0 && first - i <= 8 && reading.Tree.Words[i].Part != "VERB"; i--)
        {
            // An aside between commas parts the modal from its verb.
            if (reading.Word(i) is "will" && i + 1 < first && reading.Word(i + 1) is "," && HasVerbBehind(reading, last))
            {
                return EstimateUse.Forecast;
            }
        }

        for (int i = Math.Max(0, first - 3); i <= Math.Min(reading.Count - 1, last + 3); i++)
        {
            if (i >= first && i <= last)
            {
                continue;
            }

            switch (reading.Word(i))
            {
                case "will" or "'ll" or "\u2019ll" or "wo" or "shall":
                    return EstimateUse.Forecast;
                case "could" or "would" or "might":
                    return EstimateUse.Counterfactual;
                case "," or ";" when i > last:
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    // "may have sent", "may be hiding": of what is or was; "may seek": of what will be.
    private static EstimateUse OfModal(SentenceReading reading, int modal)
    {
        int at = modal + 1;
        bool otherwise = false;
        while (at < reading.Count && reading.Tree.Words[at].Part is "ADV" or "PART")
        {
            otherwise |= reading.Word(at) is "otherwise";
            at++;
        }

        if (at >= reading.Count)
        {
            return EstimateUse.Inference;
        }

        ReadOnlySpan<char> next = reading.Word(at);
        if (next is "have")
        {
            // "could have taken", "might have taken": it did not; "may have taken" leaves it open.
            return reading.Word(modal) is "could" or "might" or "Could" or "Might" || otherwise ? EstimateUse.Counterfactual : EstimateUse.Inference;
        }

        if (reading.Tree.Words[at].Part == "VERB" && IsState(reading.Tree.Words[at].Lemma) && !HasFutureTime(reading, at))
        {
            return EstimateUse.Inference;
        }

        // "may be signed" will be; "may be hiding" and "may be a sign" are.
        return next is "be" && at + 1 < reading.Count && !IsParticiple(reading, at + 1) && reading.Word(at + 1) is not ("able" or "unable" or "ready" or "willing" or "forced") && !HasFutureTime(reading, at) ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    private static bool HasFutureTime(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count; i++)
        {
            if (reading.Word(i) is "tomorrow" or "soon" or "eventually" or "next" or "coming" or "shortly" or "later")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticiple(SentenceReading reading, int at)
    {
        while (at < reading.Count && reading.Tree.Words[at].Part == "ADV")
        {
            at++;
        }

        return at < reading.Count && reading.Tree.Words[at].Tag == "VBN";
    }

    // "a strike is likely": a noun for what happens, in the present.
    private static bool IsOfEvent(SentenceReading reading, int first, int last)
    {
        int copula = first - 1;
        while (copula >= 0 && reading.Tree.Words[copula].Part is "ADV" or "PART")
        {
            copula--;
        }

        bool present = copula > 0 && reading.Word(copula) is "is" or "are" or "seems" or "appears" or "looks" or "remains" or "seem" or "appear" or "look" or "remain" or "becomes" or "become";
        bool predicate = last + 1 >= reading.Count || reading.Word(last + 1) is "." or "," or ";" or "and" or "but" or "in" or "before" or "this" or "next" or "if" or "after" or "when" or "within" or "by" or "at" or "during" or "on" or "unless" or "until" or "once" or "soon" or "now";
        return present && predicate && reading.Word(copula - 1) is not ("It" or "it" or "that" or "which") && reading.Tree.Words[copula - 1].Part is "NOUN" or "PROPN" or "NUM";
    }

    // "may reflect", "may know": of how things stand.
    private static bool IsState(string lemma) => lemma is "know" or "believe" or "think" or "feel" or "fear" or "want" or "need" or "reflect" or "indicate" or "explain" or "mean" or "represent" or "contain" or "lie" or "belong" or "stem" or "owe" or "derive" or "exist" or "have"
        or "suggest" or "account" or "underlie" or "constitute" or "consist" or "own" or "possess" or "doubt" or "suspect" or "prefer" or "hope" or "signify" or "point" or "relate";

    private static bool IsOfPast(string noun) => noun is "author" or "cause" or "culprit" or "source" or "origin" or "reason" or "explanation" or "perpetrator" or "motive" or "site" or "location" or "killer" or "assassin" or "sender" or "instigator" or "mastermind" or "link" or "role" or "intent" or "purpose";
}
