using System.Collections.Immutable;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words for what somebody says point by point, and whose they are where no verb of saying announces them: "Zayas's main points were:", "According to Zayas:".</summary>
internal static class SpokenPoints
{
    private static readonly HashSet<string> Verbs = ["make", "offer", "give", "raise", "issue", "present", "set", "list", "outline"];

    private static readonly HashSet<string> Nouns =
    [
        "point", "comment", "statement", "remark", "argument", "observation", "announcement", "reply", "response", "answer", "reason", "question", "request", "demand", "proposal",
        "message", "view", "position", "concern", "complaint", "condition", "suggestion", "recommendation", "conclusion", "finding", "objection", "warning", "assurance", "presentation",
        "readout", "account", "summary", "briefing", "overview", "description", "explanation", "assessment", "issue", "matter", "topic", "aim", "goal", "priority", "objective", "option", "step",
    ];

    /// <summary>True for verbs that make words of their objects: "made points", "raised questions".</summary>
    public static bool Makes(string lemma) => Verbs.Contains(lemma);

    /// <summary>True where words before a mark name them: "two points on the port:", "the following:", "the following figures:".</summary>
    public static bool Are(SentenceReading reading, int first, int mark)
    {
        for (int i = first; i < mark; i++)
        {
            if (Nouns.Contains(reading.Tree.Words[i].Lemma) || reading.Word(i) is "following")
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="reading">A sentence that ends in a colon.</param>
    /// <param name="mark">The colon.</param>
    /// <param name="content">The items behind it.</param>
    public static FoundAttribution? Read(SentenceReading reading, int mark, ImmutableArray<TextSpan> content)
    {
        if (content.IsEmpty)
        {
            return null;
        }

        if (reading.Word(0).Equals("according", StringComparison.OrdinalIgnoreCase) && reading.Word(1) is "to" && mark > 2)
        {
            return new FoundAttribution([reading.Between(2, mark - 1)], [reading.Between(0, 1)], content, CueSense.Speech, "according to", reading.Index) { Word = 0 };
        }

        SentenceTree tree = reading.Tree;
        int verb = mark - 1;
        while (verb > 0 && tree.Words[verb].Part is not ("VERB" or "AUX"))
        {
            verb--;
        }

        // "Zayas's comments on the port:" has no verb at all.
        bool verbless = tree.Words[verb].Part is not ("VERB" or "AUX");
        if (!verbless && tree.Words[verb].Lemma is not ("be" or "follow" or "include" or "have" or "contain" or "comprise"))
        {
            return null;
        }

        for (int noun = mark - 1; noun >= 0; noun--)
        {
            if (!Nouns.Contains(tree.Words[noun].Lemma))
            {
                continue;
            }

            int owner = tree.Child(noun, "nmod:poss");
            int by = noun + 1 < verb && tree.Words[noun + 1].Tag == "VBN" ? noun + 2 : noun + 1;
            if (owner >= 0 && owner < noun)
            {
                int name = tree.Right(owner) > tree.Left(owner) && tree.Words[tree.Right(owner)].Tag == "POS" ? tree.Right(owner) - 1 : tree.Right(owner);
                return Found(reading, new PhraseWords(tree.Left(owner), name), new PhraseWords(tree.Right(owner) + 1, mark), verb, content);
            }

            return !verbless && noun < verb && by + 1 < verb && reading.Word(by) is "by" or "from" ? Found(reading, new PhraseWords(by + 1, verb - 1), new PhraseWords(noun, mark), verb, content) : null;
        }

        return null;
    }

    private static FoundAttribution Found(SentenceReading reading, PhraseWords source, PhraseWords cue, int verb, ImmutableArray<TextSpan> content) =>
        new([reading.Between(source.First, source.Last)], [reading.Between(cue.First, cue.Last)], content, CueSense.Speech, reading.Tree.Words[verb].Lemma, reading.Index)
        {
            Word = verb,
            IsSentence = true,
        };
}
