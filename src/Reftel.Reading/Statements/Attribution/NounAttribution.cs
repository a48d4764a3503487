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

        int that = cue.Frame.HasFlag(CueFrame.Clause) ? ThatBehind(reading, noun) : -1;
        bool infinitive = reading.Word(noun + 1) is "to" && cue.Frame.HasFlag(CueFrame.Infinitive) && tree.Words[noun + 1].Tag == "TO";
        int owner = tree.Child(noun, "nmod:poss");
        if (!(that > 0 || infinitive) || owner > noun || (infinitive && that < 0 && owner < 0))
        {
            return null;
        }

        int begin = that > 0 ? that : noun + 1;
        int end = PhraseEnd(reading, begin);

        // "The claim that the fleet has sailed is false": before the verb of which it is the subject.
        if (that > 0 && MainClause.VerbBehindSubject(reading, noun, begin) is > 0 and var main)
        {
            end = Math.Min(end, main - 1);
        }

        if ((end > begin + 1 && that > 0 ? ContentEnd.OfPhrase(reading, begin, end) : ContentEnd.OfNoun(reading, begin, Math.Max(begin, end))) is not { } content)
        {
            return null;
        }

        int first = owner < 0 ? noun : Math.Min(tree.Right(owner) + 1, noun);
        return new FoundAttribution(Source(reading, owner, noun, begin), [reading.Between(first, noun)], [content], cue.Sense, cue.Lemma, reading.Index) { Word = noun };
    }

    private static ImmutableArray<TextSpan> Source(SentenceReading reading, int owner, int noun, int begin)
    {
        if (owner >= 0)
        {
            return [reading.Between(reading.Tree.Left(owner), reading.Tree.Right(owner))];
        }

        // "claims by the opposition that"
        return begin > noun + 2 && reading.Word(noun + 1) is "by" or "from" or "of" && !reading.IsMark(begin - 1) ? [reading.Between(noun + 2, begin - 1)] : [];
    }

    // The "that" that belongs to the noun: directly behind it, or behind who says it and when.
    private static int ThatBehind(SentenceReading reading, int noun)
    {
        for (int i = noun + 1; i < reading.Count && i <= noun + 7; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (reading.Word(i) is "that")
            {
                return word.Tag == "IN" ? i : -1;
            }

            if (word.Part is "VERB" or "AUX" or "PUNCT" || (i == noun + 1 && reading.Word(i) is not ("by" or "from" or "of" or "on" or "in" or "this" or "last" or "among" or "within")))
            {
                return -1;
            }
        }

        return -1;
    }

    // As far as what hangs on the word that "that" or "to" marks.
    private static int PhraseEnd(SentenceReading reading, int to)
    {
        int head = reading.Tree.Words[to].Head;
        return head > to ? reading.Tree.Right(head) : to;
    }
}
