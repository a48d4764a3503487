using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time a remark without a verb is: "will sail in two groups, the first probably on Monday", "pledged to hold elections, possibly in March", "fell ill, probably from bad water".</summary>
internal static class RemarkTimes
{
    public static EstimateUse Of(SentenceReading reading, int first, int next)
    {
        if (next >= reading.Count || IsReason(reading, next))
        {
            return EstimateUse.Inference;
        }

        if (IsApposition(reading, first, next))
        {
            return TimeAhead.IsOfNext(reading, next) || (IsOfNext(reading, first) && IsAhead(reading, first)) ? EstimateUse.Forecast : EstimateUse.Inference;
        }

        if (IsAhead(reading, first) || (TimeAhead.Begins(reading, next) && (TimeAhead.IsAhead(reading, next) || !IsBesidePast(reading, first))))
        {
            return EstimateUse.Forecast;
        }

        return EstimateUse.Inference;
    }

    /// <summary>True behind a comma or a dash.</summary>
    public static bool IsAfterPause(SentenceReading reading, int first) => first > 0 && reading.Word(first - 1) is "," or "\u2014" or "--" or "(";

    /// <summary>True where the clause that a remark stands beside is of what will be: by the verb before it, or behind a remark at the head by the verb that follows.</summary>
    public static bool IsAhead(SentenceReading reading, int first)
    {
        for (int i = first - 1; i >= 0 && reading.Word(i) is not ";"; i--)
        {
            ParsedWord word = reading.Tree.Words[i];
            switch (word.Tag)
            {
                case "MD":
                    return reading.Word(i) is "will" or "wo" or "'ll" or "\u2019ll" or "shall";
                case "TO" when i + 1 < reading.Count && reading.Tree.Words[i + 1].Tag == "VB":
                    return LeadsAhead(reading, i);
                case "VBD":
                    return IsUndertaken(word.Lemma);
                case "VBZ" or "VBP":
                    return IsUndertaken(word.Lemma) || VerbTimes.OfFinite(reading, i) == EstimateUse.Forecast;
                default:
                    if (word.Tag is "VBN" or "JJ" && word.Lemma is "schedule" or "slate" or "due" or "expect" or "plan" or "forthcoming" or "upcoming" or "imminent")
                    {
                        return true;
                    }

                    break;
            }
        }

        for (int i = first; i < reading.Count && reading.Word(i) is not ";"; i++)
        {
            if (reading.Tree.Words[i].Tag is "MD" or "VBD" or "VBZ" or "VBP")
            {
                return reading.Word(i) is "will" or "wo" or "'ll" or "\u2019ll" or "shall";
            }
        }

        return false;
    }

    // The verb before the remark is in the past, or behind a remark within its subject the verb that follows.
    private static bool IsBesidePast(SentenceReading reading, int first)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP")
            {
                return reading.Tree.Words[i].Tag is "VBD";
            }
        }

        for (int i = first; i < reading.Count; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP")
            {
                return reading.Tree.Words[i].Tag is "VBD";
            }
        }

        return false;
    }

    // "plans to meet", "is to meet", "is due to meet": and not "flew there to meet".
    private static bool LeadsAhead(SentenceReading reading, int to)
    {
        for (int i = to - 1; i >= 0 && to - i <= 6 && reading.Word(i) is not ("," or ";"); i--)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (word.Part is "VERB" or "AUX" or "ADJ" || CueNouns.Find(word.Lemma) is not null)
            {
                return IsUndertaken(word.Lemma) || (word.Lemma is "be" && i == to - 1) || CueNouns.Find(word.Lemma) is { Sense: CueSense.Commitment or CueSense.Intent or CueSense.Demand };
            }
        }

        return false;
    }

    private static bool IsUndertaken(string lemma) => lemma is "schedule" or "slate" or "set" or "due" or "expect" || CueVerbs.Find(lemma) is { Sense: CueSense.Commitment or CueSense.Intent or CueSense.Demand or CueSense.Recommendation or CueSense.Forecast };

    // "because of the plague", "in order to keep them apart", "in response to": why it was done.
    private static bool IsReason(SentenceReading reading, int at) => reading.Word(at) switch
    {
        "because" or "due" or "owing" or "thanks" or "out" or "since" => true,
        "in" => at + 1 < reading.Count && reading.Word(at + 1) is "order" or "response" or "reply" or "answer" or "retaliation" or "revenge" or "return" or "reaction" or "hopes" || (at + 2 < reading.Count && reading.Word(at + 2) is "hope" or "belief"),
        _ => false,
    };

    // "the marshal, probably the richest man in the province, paid": what somebody is.
    private static bool IsApposition(SentenceReading reading, int first, int next) =>
        IsAfterPause(reading, first) && first > 1 && reading.Tree.Words[first - 2].Part is "NOUN" or "PROPN" && reading.Tree.Words[next].Part is "DET" or "PRON" or "PROPN" or "NOUN" or "ADJ" && !TimeAhead.Begins(reading, next);

    // "the next president, almost certainly a civilian"
    private static bool IsOfNext(SentenceReading reading, int first)
    {
        for (int i = first - 2; i >= 0 && first - i <= 6; i--)
        {
            if (reading.Word(i) is "next" or "new" or "future" or "coming")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a finite verb stands before a word; anywhere, without one.</summary>
    public static bool HasVerb(SentenceReading reading, int before = int.MaxValue)
    {
        for (int i = 0; i < reading.Count && i < before; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }
}
