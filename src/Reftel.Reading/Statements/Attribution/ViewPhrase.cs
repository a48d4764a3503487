using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Whose view a clause is: "in his view", "in the Ambassador's opinion", "in the judgment of the council"; before the clause, behind it or within. "In our view" is the document's own.</summary>
internal static class ViewPhrase
{
    private const int LongestOwner = 9;

    public static FoundAttribution? Read(SentenceReading reading, int noun)
    {
        if (noun < 2 || reading.Tree.Words[noun].Lemma is not ("view" or "opinion" or "judgment" or "judgement" or "estimation" or "assessment"))
        {
            return null;
        }

        int begin = noun - 1;
        while (begin > 0 && noun - begin < LongestOwner && reading.Word(begin) is not ("in" or "In") && reading.Tree.Words[begin] is { Part: "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PART" or "PRON" } or { Tag: "POS" or "PRP$" or "VBN" })
        {
            begin--;
        }

        if (reading.Word(begin) is not ("in" or "In") || Owner(reading, begin, noun) is not { } owner)
        {
            return null;
        }

        int end = Math.Max(noun, owner.Last);
        TextSpan cue = owner.First < noun ? reading.Between(owner.Last + (reading.Tree.Words[owner.Last + 1].Tag == "POS" ? 2 : 1), noun) : reading.Between(begin, noun + 1);
        ImmutableArray<TextSpan> content = Content(reading, begin, end);
        return content.IsEmpty ? null : new FoundAttribution([reading.Between(owner.First, owner.Last)], [cue], content, CueSense.Thought, reading.Tree.Words[noun].Lemma, reading.Index) { Word = noun };
    }

    private static PhraseWords? Owner(SentenceReading reading, int begin, int noun)
    {
        bool goesOn = noun + 1 < reading.Count && reading.Word(noun + 1) is "of" or "that" or "on" or "to";
        if (reading.Tree.Words[begin + 1].Tag == "PRP$")
        {
            return goesOn || reading.Word(begin + 1) is "our" or "my" ? null : new PhraseWords(begin + 1, begin + 1);
        }

        for (int i = begin + 2; i < noun && !goesOn; i++)
        {
            if (reading.Tree.Words[i].Tag == "POS")
            {
                return new PhraseWords(begin + 1, i - 1);
            }
        }

        if (begin + 2 > noun || noun + 2 >= reading.Count || reading.Word(begin + 1) is not "the" || reading.Word(noun + 1) is not "of")
        {
            return null;
        }

        // "in the view of the Minister," to the mark.
        int last = noun + 2;
        while (last + 1 < reading.Count && last - noun < 2 * LongestOwner && !reading.IsMark(last + 1))
        {
            if (reading.Tree.Words[last + 1].Part is "VERB" or "AUX")
            {
                return null;
            }

            last++;
        }

        return new PhraseWords(noun + 2, last);
    }

    private static ImmutableArray<TextSpan> Content(SentenceReading reading, int begin, int end)
    {
        bool comma = end + 1 < reading.Count && reading.Word(end + 1) is ",";
        int next = end + (comma ? 2 : 1);
        TextSpan? rest = next < reading.Count && !(reading.IsMark(next) && !reading.IsQuoted(next)) ? ContentEnd.OfRest(reading, -1, next) : null;
        if (begin == 0 || reading.Word(begin - 1) is "that" or "and" or "but" or "because" or ";" or ":" or "--" or "\u2014")
        {
            return rest is { } behind ? [behind] : [];
        }

        int last = reading.Word(begin - 1) is "," ? begin - 2 : begin - 1;
        int first = last;
        while (first > 0 && reading.Word(first - 1) is not ("that" or ";" or ":" or "but" or "--" or "\u2014"))
        {
            first--;
        }

        return last < first || ContentEnd.OfPhrase(reading, first, last) is not { } before ? [] : rest is { } after ? [before, after] : [before];
    }
}
