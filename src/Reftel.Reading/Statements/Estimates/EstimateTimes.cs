using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
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
            bool aside = first == 0 || reading.Word(first - 1) is "," or "\u2014" or "--" or "(";
            return aside || reading.Word(next + 1) is "have" ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        ParsedWord word = reading.Tree.Words[last];
        if (next < reading.Count && word.Part == "ADJ" && reading.Tree.Words[next].Part is "NOUN" && reading.Word(next) is not "that")
        {
            return IsOfPast(reading.Tree.Words[next].Lemma) ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        // "it is probable that Minsk will": the clause behind tells.
        for (int i = next; i < reading.Count && i < next + (2 * Near) && reading.Word(i) is not ("," or ";" or "\u2014"); i++)
        {
            if (reading.Word(i) is "will" or "wo" or "'ll" or "\u2019ll")
            {
                return EstimateUse.Forecast;
            }
        }

        if (IsChance(reading.Word(last)) || (last > first && IsChance(reading.Word(last - 1))))
        {
            return HasPast(reading, next) ? EstimateUse.Inference : EstimateUse.Forecast;
        }

        return IsBeforeTime(reading, next) || IsOfEvent(reading, first, last) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

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

    // The modal beside it: "will likely", "likely could".
    private static EstimateUse? BesideModal(SentenceReading reading, int first, int last)
    {
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
            // "could have taken": it did not. "might have taken" with what was not there, or beside the point: the same.
            return reading.Word(modal) is "could" || (reading.Word(modal) is "might" && (otherwise || IsUnreal(reading, modal))) ? EstimateUse.Counterfactual : EstimateUse.Inference;
        }

        // "may be signed" will be; "may be hiding" and "may be a sign" are.
        return next is "be" && at + 1 < reading.Count && !IsParticiple(reading, at + 1) ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    private static bool IsParticiple(SentenceReading reading, int at)
    {
        while (at < reading.Count && reading.Tree.Words[at].Part == "ADV")
        {
            at++;
        }

        return at < reading.Count && reading.Tree.Words[at].Tag == "VBN";
    }

    private static bool IsUnreal(SentenceReading reading, int modal)
    {
        for (int i = 0; i < modal; i++)
        {
            if (reading.Word(i) is "With" or "with" or "Without" or "without" or "which" or "Had" or "had" or "But" or "who")
            {
                return true;
            }
        }

        return false;
    }

    // "a strike is likely": a noun for what happens, in the present.
    private static bool IsOfEvent(SentenceReading reading, int first, int last)
    {
        int copula = first - 1;
        while (copula >= 0 && reading.Tree.Words[copula].Part is "ADV" or "PART")
        {
            copula--;
        }

        bool present = copula > 0 && reading.Word(copula) is "is" or "are" or "seems" or "appears" or "looks" or "remains";
        bool closed = last + 1 >= reading.Count || reading.Word(last + 1) is "." or "," or ";" or "and" or "in" or "before" or "this" or "next" or "if" or "after" or "when";
        return present && closed && reading.Word(copula - 1) is not ("It" or "it" or "that" or "which") && reading.Tree.Words[copula - 1].Part is "NOUN";
    }

    private static bool IsOfPast(string noun) => noun is "author" or "cause" or "culprit" or "source" or "origin" or "reason" or "explanation" or "perpetrator" or "motive" or "site" or "location" or "killer" or "assassin" or "sender" or "instigator" or "mastermind" or "link" or "role" or "intent" or "purpose";
}
