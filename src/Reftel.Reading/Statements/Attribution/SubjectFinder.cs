using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Finds who does what a verb says, by the tree: its own subject, else that of the verb it hangs on.</summary>
internal static class SubjectFinder
{
    /// <summary>What is done to somebody: the text does not say who does it.</summary>
    public const int Passive = -2;

    private const int LongestChain = 6;

    /// <returns>Index of the head word of the subject; -1 where there is none, <see cref="Passive"/> where the text leaves it out.</returns>
    public static int Find(SentenceTree tree, int verb)
    {
        int at = verb;
        for (int steps = 0; steps < LongestChain && at >= 0; steps++)
        {
            if (OwnSubject(tree, at, verb) is not -1 and var subject)
            {
                return subject;
            }

            ParsedWord word = tree.Words[at];
            switch (word.Relation)
            {
                case "acl" when word.Tag == "VBG":
                    // "a report saying that": the noun says it; "interest in signing" says nothing.
                    return tree.Child(at, "mark") >= 0 || tree.Child(at, "case") >= 0 ? -1 : word.Head;
                case "acl" when word.Tag == "VBN" && at == verb && tree.Words[word.Head].Relation == "root" && !HasFiniteVerb(tree):
                    // "The two sides agreed to a plan": a past that the tagger took for a participle; the sentence has no other verb.
                    return word.Head;
                case "acl" or "acl:relcl" or "ccomp" or "root" or "csubj":
                    return -1;
                case "xcomp" when word.Tag == "VB" && ObjectBetween(tree, word.Head, at) is >= 0 and var other && tree.Words[word.Head].Lemma is not ("promise" or "pledge" or "vow" or "threaten" or "offer"):
                    // "expects Kolder to call for a vote": it is Kolder who calls.
                    return other;
                case "conj" or "xcomp" or "advcl" or "parataxis" or "appos" or "dep":
                    at = word.Head;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static int ObjectBetween(SentenceTree tree, int head, int verb)
    {
        foreach (int child in tree.Children(head))
        {
            if (child > head && child < verb && tree.Words[child].Relation is "obj" or "iobj")
            {
                return child;
            }
        }

        return -1;
    }

    private static int OwnSubject(SentenceTree tree, int at, int verb)
    {
        int found = -1;
        bool passive = false;
        foreach (int child in tree.Children(at))
        {
            string relation = tree.Words[child].Relation;
            if (relation == "nsubj" && (found < 0 || child < at))
            {
                // Of two the nearer: "The museum, Mr. Hale said, honours".
                found = child;
            }
            else if (relation == "nsubj:pass")
            {
                passive = true;
                found = found < 0 && at != verb ? child : found;
            }
            else if (relation == "obl:agent")
            {
                return child;
            }
        }

        return passive && at == verb ? Passive : found;
    }

    private static bool HasFiniteVerb(SentenceTree tree)
    {
        foreach (ParsedWord word in tree.Words)
        {
            if (word.Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }
}
