using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Who says what by a noun: "the minister's claim that", "its pledge to".</summary>
internal static class NounAttribution
{
    public static FoundAttribution? Read(SentenceReading reading, int noun)
    {
        SentenceTree tree = reading.Tree;
        ParsedWord word = tree.Words[noun];
        if (word.Part != "NOUN" || noun + 2 >= reading.Count || CueNouns.Find(word.Lemma) is not { } cue)
        {
            return null;
        }

        bool clause = reading.Word(noun + 1) is "that" && cue.Frame.HasFlag(CueFrame.Clause) && tree.Words[noun + 1].Tag == "IN";
        bool infinitive = reading.Word(noun + 1) is "to" && cue.Frame.HasFlag(CueFrame.Infinitive) && tree.Words[noun + 1].Tag == "TO";
        int owner = tree.Child(noun, "nmod:poss");
        if (!(clause || infinitive) || owner > noun || (infinitive && owner < 0))
        {
            return null;
        }

        int end = clause ? ClauseEnd(reading, noun + 1) : PhraseEnd(reading, noun + 1);
        if (ContentEnd.OfNoun(reading, noun + 1, end) is not { } content)
        {
            return null;
        }

        ImmutableArray<TextSpan> source = owner < 0 ? [] : [reading.Between(tree.Left(owner), tree.Right(owner))];
        int first = owner < 0 ? noun : Math.Min(tree.Right(owner) + 1, noun);
        return new FoundAttribution(source, [reading.Between(first, noun)], [content], cue.Sense, cue.Lemma, reading.Index);
    }

    // The clause reaches as far as what hangs on the word that its "that" marks.
    private static int ClauseEnd(SentenceReading reading, int that)
    {
        int head = reading.Tree.Words[that].Head;
        return head > that ? reading.Tree.Right(head) : that;
    }

    private static int PhraseEnd(SentenceReading reading, int to)
    {
        int head = reading.Tree.Words[to].Head;
        return head > to ? reading.Tree.Right(head) : to;
    }
}
