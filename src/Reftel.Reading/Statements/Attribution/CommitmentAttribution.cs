using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Commitments that a verb and its noun report: "signed an agreement on", "concessions that he made", "committed to".</summary>
internal static class CommitmentAttribution
{
    /// <summary>Words of a subject with titles; a longer one is a clause of its own.</summary>
    private const int LongestSubject = 14;

    public static FoundAttribution? Read(SentenceReading reading, int verb)
    {
        SentenceTree tree = reading.Tree;
        ParsedWord word = tree.Words[verb];
        if (word.Part != "VERB" || word.Relation == "amod" || !(word.Lemma == "commit" || CommitmentPhrases.IsVerb(word.Lemma)) || reading.HasModal(verb) || reading.IsUnderIf(verb))
        {
            return null;
        }

        int first = CuePhrase.Start(tree, verb);
        if (OfRelative(reading, word, verb, first) is { } relative)
        {
            return relative;
        }

        if (Content(reading, word, verb) is not { } content || SourcePhrase.Read(reading, verb, first, afterContent: false) is not { } source)
        {
            return null;
        }

        int to = ToBehind(reading, verb);
        int last = word.Lemma == "commit" && to < reading.Count && reading.Word(to) is "to" ? to : verb;
        return ContentEnd.OfNoun(reading, content.First, content.Last) is { } span
            ? new FoundAttribution([reading.Between(source.First, source.Last)], [reading.Between(first, last)], [span], CueSense.Commitment, word.Lemma, reading.Index) { Word = verb }
            : null;
    }

    // "the concessions that the premier made": by the order of the words, for the tree loses many such clauses.
    private static FoundAttribution? OfRelative(SentenceReading reading, ParsedWord word, int verb, int first)
    {
        SentenceTree tree = reading.Tree;
        if (tree.Child(verb, "obj") > verb)
        {
            return null;
        }

        for (int noun = first - 3; noun >= 0 && first - noun <= LongestSubject; noun--)
        {
            if (tree.Words[noun + 1].Tag is "VBD" or "VBZ" or "VBP" or "MD" || reading.Word(noun + 1) is "," or ";")
            {
                return null;
            }

            if (CommitmentPhrases.Is(word.Lemma, tree.Words[noun].Lemma) && reading.Word(noun + 1) is "that" or "which")
            {
                int begin = noun;
                while (begin > 0 && tree.Words[begin - 1].Part is "NOUN" or "PROPN" or "ADJ" or "DET" || (begin > 0 && tree.Words[begin - 1].Tag is "PRP$"))
                {
                    begin--;
                }

                return new FoundAttribution([reading.Between(noun + 2, first - 1)], [reading.Between(first, verb)], [reading.Between(begin, noun)], CueSense.Commitment, word.Lemma, reading.Index) { Word = verb };
            }
        }

        return null;
    }

    private static PhraseWords? Content(SentenceReading reading, ParsedWord word, int verb)
    {
        SentenceTree tree = reading.Tree;
        if (word.Lemma == "commit")
        {
            int to = ToBehind(reading, verb);
            return to + 1 < reading.Count && reading.Word(to) is "to" && !reading.IsMark(to + 1) ? new PhraseWords(to + 1, Math.Max(to + 1, tree.Words[to].Head > to ? tree.Right(tree.Words[to].Head) : to + 1)) : null;
        }

        int obj = tree.Child(verb, "obj");
        if (obj > verb && CommitmentPhrases.Is(word.Lemma, tree.Words[obj].Lemma) && !(CommitmentPhrases.IsSigning(word.Lemma) && IsKnown(reading, obj)))
        {
            return new PhraseWords(tree.Left(obj), tree.Right(obj));
        }

        if (word.Lemma == "give" && WordGiven(reading, verb) is > 0 and var given)
        {
            int clause = tree.Words[given + 1].Head;
            return new PhraseWords(given - 1, clause > given ? tree.Right(clause) : given + 1);
        }

        // "the concessions that he made": the noun stands before its clause.
        if (word.Relation == "acl:relcl" && word.Head >= 0 && word.Head < verb && CommitmentPhrases.Is(word.Lemma, tree.Words[word.Head].Lemma))
        {
            int head = word.Head;
            return new PhraseWords(tree.Left(head), Math.Max(head, EndBeforeClause(tree, head, verb)));
        }

        return null;
    }

    // "signed the treaty" tells an event; "a treaty on transit", "the treaty committing it to withdraw" also what was undertaken.
    private static bool IsKnown(SentenceReading reading, int noun)
    {
        SentenceTree tree = reading.Tree;
        bool definite = reading.Word(tree.Left(noun)) is "the" or "this" or "that" or "its" or "their" or "his" or "both";
        int next = noun + 1;
        bool day = next + 1 < reading.Count && (TimeWords.IsDay(reading.Word(next + 1)) || TimeWords.IsMonth(reading.Word(next + 1)) || char.IsAsciiDigit(reading.Word(next + 1)[0]));
        return definite && !(next < reading.Count && ((!day && reading.Word(next) is "to" or "on" or "for" or "under" or "that" or "which") || tree.Words[next].Tag == "VBG"));
    }

    // "gave us his word that": index of the noun; -1 where it is not given.
    private static int WordGiven(SentenceReading reading, int verb)
    {
        for (int i = verb + 2; i + 2 < reading.Count && i <= verb + 8 && !reading.IsMark(i); i++)
        {
            if (reading.Word(i) is "word" && reading.Tree.Words[i - 1].Tag == "PRP$" && reading.Word(i + 1) is "that" or "to")
            {
                return i;
            }
        }

        return -1;
    }

    // "committed to", "committed itself to"
    private static int ToBehind(SentenceReading reading, int verb) =>
        verb + 1 < reading.Count && reading.Word(verb + 1) is "itself" or "himself" or "herself" or "themselves" or "ourselves" ? verb + 2 : verb + 1;

    private static int EndBeforeClause(SentenceTree tree, int head, int verb) => Math.Min(tree.Right(head), tree.Left(verb) - 1);
}
