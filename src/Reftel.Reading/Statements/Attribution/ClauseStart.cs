using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Where the words begin that somebody says, behind the cue: behind who is spoken to, when and where.</summary>
internal static class ClauseStart
{
    /// <summary>Index of the first word; -1 where no clause and no quotation follows.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="cue">What the cue takes.</param>
    /// <param name="verb">The verb of the cue.</param>
    /// <param name="last">Last word of the cue, and of the source where it stands behind.</param>
    public static int Behind(SentenceReading reading, CueVerb cue, int verb, int last)
    {
        SentenceTree tree = reading.Tree;
        bool addressee = cue.Frame.HasFlag(CueFrame.Addressee);
        if (BehindAside(reading, last + 1) is > 0 and var that)
        {
            return that;
        }

        for (int at = last + 1; at < reading.Count; at++)
        {
            if (reading.IsQuoted(at))
            {
                // The name of a programme: "told “Morning Hour” that".
                int behind = addressee ? BehindName(reading, at) : -1;
                if (behind < 0)
                {
                    return at;
                }

                at = behind - 1;
                continue;
            }

            ReadOnlySpan<char> word = reading.Word(at);
            if (IsClauseWord(word) && (tree.Words[at].Head != verb || word is "whether") && (word is not "that" || tree.Words[at] is { Tag: "IN" } or { Relation: "mark" }))
            {
                return at;
            }

            if (word is "," or ":" || IsAdjunct(tree, at, verb) || TimeWords.IsDay(word))
            {
                continue;
            }

            if (addressee && at == last + 1 && BehindAddressee(reading, at) is > 0 and var spoken)
            {
                return spoken;
            }

            int top = TopBelow(tree, at, verb);
            bool named = cue.Sense == CueSense.Speech && !addressee && at == last + 1 && tree.Words[at].Part is "PROPN" or "DET" or "PRON" && cue.Frame.HasFlag(CueFrame.Clause) && !cue.Frame.HasFlag(CueFrame.NounPhrase) && !IsTime(reading, at, top);
            if (!named && top >= 0 && IsAdjunctRelation(tree.Words[top].Relation, addressee) && LeftWord(reading, top) == at)
            {
                // An adjunct may hold the clause where the tree erred: "told reporters Friday that".
                at = EndOfAdjunct(reading, at, tree.Right(top));
                continue;
            }

            return IsBareClause(reading, cue, at, last, top) ? at : -1;
        }

        return -1;
    }

    // "believes, and the Minister agrees, that": what stands between the commas is another's.
    private static int BehindAside(SentenceReading reading, int comma)
    {
        if (comma + 3 >= reading.Count || reading.Word(comma) is not "," || reading.Word(comma + 1) is not ("and" or "but" or "as" or "like"))
        {
            return -1;
        }

        for (int i = comma + 2; i + 1 < reading.Count && i < comma + 14 && reading.Word(i) is not (";" or "."); i++)
        {
            if (reading.Word(i) is ",")
            {
                return reading.Word(i + 1) is "that" && reading.Tree.Words[i + 1].Tag == "IN" ? i + 1 : -1;
            }
        }

        return -1;
    }

    // A clause by the tree, or words that begin as a clause does and have a finite verb.
    private static bool IsBareClause(SentenceReading reading, CueVerb cue, int at, int last, int top)
    {
        SentenceTree tree = reading.Tree;
        if (top >= 0 && tree.Words[top].Relation == "ccomp" && LeftWord(reading, top) == at)
        {
            return true;
        }

        bool sure = cue.Sense is CueSense.Speech or CueSense.Thought && at == last + 1 && (cue.Frame & (CueFrame.Addressee | CueFrame.NounPhrase)) == CueFrame.None;
        if (!sure || tree.Words[at].Part is "ADP" or "ADV" or "PUNCT" or "CCONJ" || tree.Words[at].Tag is "TO")
        {
            return false;
        }

        // The tagger takes many a finite verb for a noun or participle; so many words are no mere object of "say".
        return cue.Sense == CueSense.Speech ? reading.Count - at > 4 : HasFiniteVerb(reading, at + 1);
    }

    // "told Belarusians he would", "told the council that": names and nouns up to the word that begins the clause.
    private static int BehindAddressee(SentenceReading reading, int at)
    {
        int end = at;
        while (end < reading.Count && end - at < 12 && reading.Tree.Words[end] is { Part: "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" } or { Tag: "POS" or "PRP$" } && reading.Word(end) is not "that")
        {
            end++;
        }

        if (end == at && reading.Word(at) is "him" or "her" or "them" or "me" or "us" or "you")
        {
            end++;
        }

        return end > at && end < reading.Count && (IsClauseWord(reading.Word(end)) || reading.Word(end) is "he" or "she" or "they" or "it" or "we" or "I" || reading.IsQuoted(end)) ? end : -1;
    }

    private static int BehindName(SentenceReading reading, int at)
    {
        int end = at;
        while (end < reading.Count && reading.IsQuoted(end))
        {
            end++;
        }

        if (end - at > 6)
        {
            return -1;
        }

        for (int i = end; i < reading.Count && i < end + 5; i++)
        {
            if (reading.Word(i) is "that")
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsTime(SentenceReading reading, int at, int top) =>
        top >= 0 && (TimeWords.IsDay(reading.Word(top)) || reading.Tree.Words[top].Relation is "obl:tmod" || reading.Word(top) is "week" or "month" or "year" or "morning" or "night" or "evening" or "afternoon" or "weekend" or "time");

    private static bool HasFiniteVerb(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count; i++)
        {
            if (reading.IsQuoted(i) || reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }

            if (reading.Word(i) is "," or ";")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsClauseWord(ReadOnlySpan<char> word) => word is "that" or "whether" or "how" or "why";

    private static bool IsAdjunct(SentenceTree tree, int at, int verb) =>
        tree.Words[at].Head == verb && tree.Words[at].Relation is "advmod" or "compound:prt" && tree.Left(at) == tree.Right(at);

    private static bool IsAdjunctRelation(string relation, bool addressee) =>
        relation is "obl" or "obl:tmod" or "obl:unmarked" or "obl:npmod" or "nmod:tmod" or "advmod" or "advcl" || (addressee && relation is "iobj" or "obj" or "xcomp" or "nsubj");

    private static int EndOfAdjunct(SentenceReading reading, int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (reading.IsQuoted(i) || (reading.Word(i) is "that" && word.Relation == "mark"))
            {
                return i - 1;
            }

            // "told voters this weekend he would": a pronoun with a finite verb begins the clause.
            if (i > from + 1 && word is { Tag: "PRP", Relation: "nsubj" or "nsubj:pass" } && i + 1 < reading.Count && reading.Tree.Words[i + 1].Tag is "MD" or "VBD" or "VBZ" or "VBP")
            {
                return i - 1;
            }
        }

        return to;
    }

    // First word of a phrase behind the commas and colons that the parser takes into it.
    private static int LeftWord(SentenceReading reading, int top)
    {
        int left = reading.Tree.Left(top);
        while (left < top && reading.Word(left) is "," or ":")
        {
            left++;
        }

        return left;
    }

    // The child of the verb that a word hangs below.
    private static int TopBelow(SentenceTree tree, int word, int verb)
    {
        int at = word;
        for (int steps = 0; steps < tree.Count && at >= 0; steps++)
        {
            int head = tree.Words[at].Head;
            if (head == verb)
            {
                return at;
            }

            at = head;
        }

        return -1;
    }
}
