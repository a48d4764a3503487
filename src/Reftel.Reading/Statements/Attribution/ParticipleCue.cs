using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>A participle that the tagger took for a noun: "opposed the move, warning that prices would rise".</summary>
internal static class ParticipleCue
{
    public static bool Is(SentenceReading reading, int at) =>
        at > 0 && at + 1 < reading.Count && reading.Tree.Words[at].Tag is "NN" && reading.Word(at).EndsWith("ing", StringComparison.Ordinal) && reading.Word(at - 1) is ","
            && (reading.Word(at + 1) is "that" || reading.IsQuoted(at + 1)) && CueVerbs.Find(Lemma(reading, at)) is { Frame: var frame } && frame.HasFlag(CueFrame.Clause);

    /// <summary>"warn" of "warning".</summary>
    public static string Lemma(SentenceReading reading, int at) => reading.Word(at)[..^3].ToString();

    /// <summary>Head of the subject of the verb that the participle goes with, above whatever noun the parser hung it on; -1 where there is none.</summary>
    public static int Subject(SentenceReading reading, int at)
    {
        for (int steps = 0, above = reading.Tree.Words[at].Head; steps < 6 && above >= 0; steps++, above = reading.Tree.Words[above].Head)
        {
            ParsedWord word = reading.Tree.Words[above];
            if (word.Part == "VERB")
            {
                return reading.Tree.Child(above, "nsubj") is >= 0 and var subject && subject < above && word.Tag is not "VBN" ? subject : SubjectFinder.Find(reading.Tree, above);
            }
        }

        return -1;
    }
}
