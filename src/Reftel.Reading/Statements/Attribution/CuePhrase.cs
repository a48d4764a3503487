using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>The words of a cue around its verb: "has also said", "did not immediately respond".</summary>
internal static class CuePhrase
{
    /// <summary>Index of its first word.</summary>
    public static int Start(SentenceTree tree, int verb)
    {
        int start = verb;
        while (start > 0 && Belongs(tree, start - 1, verb))
        {
            start--;
        }
        return start;
    }

    /// <summary>Index of its last word: the verb, or a particle behind it: "pointed out".</summary>
    public static int End(SentenceReading reading, int verb)
    {
        int next = verb + 1;
        return next < reading.Count && reading.Tree.Words[next] is { Relation: "compound:prt" } particle && particle.Head == verb ? next : verb;
    }

    private static bool Belongs(SentenceTree tree, int word, int verb)
    {
        ParsedWord at = tree.Words[word];
        return at.Head == verb && (at.Relation.StartsWith("aux", StringComparison.Ordinal) || (at.Relation == "advmod" && at.Part is "ADV" or "PART"));
    }
}
