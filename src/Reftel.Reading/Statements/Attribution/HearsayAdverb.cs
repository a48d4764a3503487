using System.Collections.Immutable;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>"The army reportedly left", "he allegedly took bribes": somebody says so, and the text does not tell who.</summary>
internal static class HearsayAdverb
{
    /// <summary>The adverbs, in small letters.</summary>
    public static readonly ImmutableArray<string> Words = ["reportedly", "allegedly", "purportedly", "supposedly"];

    /// <param name="reading">The sentence.</param>
    /// <param name="word">A word of it.</param>
    public static FoundAttribution? Read(SentenceReading reading, int word)
    {
        if (Find(reading.Word(word)) is not { } adverb || reading.Tree.Words[word].Head is not (>= 0 and var head))
        {
            return null;
        }

        // "reportedly told": the adverb of a cue is a part of that.
        if (VerbAttribution.Read(reading, head) is { } told && told.Cue.Any(piece => piece.Contains(reading.SpanOf(word))))
        {
            return null;
        }

        SentenceTree tree = reading.Tree;

        // "an allegedly stolen car" says it of the car alone.
        if (tree.Words[head].Relation is "amod" || (tree.Words[head].Part is not ("VERB" or "AUX") && tree.Child(head, "cop") < 0 && tree.Child(head, "nsubj") < 0))
        {
            return null;
        }

        (int first, int last) = Clause(reading, head);
        ImmutableArray<TextSpan> content = [.. Piece(reading, first, word - 1), .. Piece(reading, word + 1, last)];
        return content.IsEmpty ? null : new FoundAttribution([], [reading.SpanOf(word)], content, CueSense.Speech, adverb, reading.Index) { Word = word };
    }

    private static string? Find(ReadOnlySpan<char> word)
    {
        foreach (string adverb in Words)
        {
            if (word.Equals(adverb, StringComparison.OrdinalIgnoreCase))
            {
                return adverb;
            }
        }

        return null;
    }

    // Of the clause of a verb, without the words that tie it to another and without a second clause tied to it.
    private static (int First, int Last) Clause(SentenceReading reading, int head)
    {
        SentenceTree tree = reading.Tree;
        int first = tree.Left(head);
        int last = tree.Right(head);
        foreach (int child in tree.Children(head))
        {
            if (child > head && tree.Words[child].Relation is "parataxis" || (child > head && tree.Words[child].Relation == "conj" && tree.Child(child, "nsubj") >= 0))
            {
                last = Math.Min(last, tree.Left(child) - 1);
            }
        }

        while (first < head && (reading.IsMark(first) || tree.Words[first].Relation is "cc" or "mark"))
        {
            first++;
        }

        return (first, last);
    }

    private static ImmutableArray<TextSpan> Piece(SentenceReading reading, int first, int last)
    {
        while (first <= last && (reading.IsMark(first) || reading.Tree.Words[first].Relation is "cc") && !reading.IsQuoted(first))
        {
            first++;
        }

        while (last >= first && (reading.Word(last) is "and" or "but" || reading.IsMark(last)) && !reading.IsQuoted(last))
        {
            last--;
        }

        return last < first ? [] : ContentEnd.OfPhrase(reading, first, last) is { } span ? [span] : [];
    }
}
