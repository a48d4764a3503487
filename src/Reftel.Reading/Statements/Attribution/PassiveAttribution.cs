using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words without a speaker: "the envoy was told that", "the courier is thought to have", "it is reported that".</summary>
internal static class PassiveAttribution
{
    public static FoundAttribution? Read(SentenceReading reading, CueVerb cue, int verb, int first)
    {
        SentenceTree tree = reading.Tree;
        if (tree.Words[verb].Tag != "VBN" || !HasBe(reading, verb) || tree.Child(verb, "obl:agent") >= 0 || verb + 2 >= reading.Count)
        {
            return null;
        }

        int next = verb + 1;
        bool that = reading.Word(next) is "that" && (cue.Frame & CueFrame.Clause) != CueFrame.None;
        bool to = cue.Lemma is "say" or "think" or "believe" or "report" or "allege" or "understand" or "know" or "rumor" or "expect" && (reading.Word(next) is "to" || reading.Word(next + 1) is "to");
        if (!that && !to)
        {
            return null;
        }

        TextSpan? content = that ? ContentEnd.OfRest(reading, verb, next) : ContentEnd.OfNoun(reading, next, Math.Max(next, tree.Right(verb)));
        return content is { } span ? new FoundAttribution([], [reading.Between(first, verb)], [span], cue.Sense, cue.Lemma, reading.Index) { Word = verb } : null;
    }

    private static bool HasBe(SentenceReading reading, int verb)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child < verb && reading.Tree.Words[child].Lemma == "be")
            {
                return true;
            }
        }

        return false;
    }
}
