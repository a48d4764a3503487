using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>What the main verb of a clause says of time and duty.</summary>
/// <param name="Verb">Index of the word that the clause hangs on; -1 of an empty one.</param>
/// <param name="Subject">Head of its subject; -1 where it has none.</param>
/// <param name="Future">"will", "shall", "going to", "set to".</param>
/// <param name="Would">"would": the future seen from the past, or what is not so.</param>
/// <param name="Ought">"should", "must", "ought to", "need to", "have to".</param>
/// <param name="Negated">Denied.</param>
internal readonly record struct ClauseFacts(int Verb, int Subject, bool Future, bool Would, bool Ought, bool Negated)
{
    public static ClauseFacts Of(SentenceReading reading, int first, int last)
    {
        int verb = last < first ? -1 : Top(reading, first, last);
        if (verb < 0)
        {
            return new ClauseFacts(-1, -1, false, false, false, false);
        }

        (bool future, bool would, bool ought) = (false, false, false);
        PhraseWords? condition = Conditions.Find(reading);
        // "Whether they will agree remains unclear": the parser takes the verb of the question for the head.
        bool asked = reading.Word(first) is "Whether" && !HasComma(reading, first, last);
        foreach (int child in reading.Tree.Children(verb))
        {
            if (asked || child < first || child > last || IsNoun(reading, child) || (reading.Word(child) is "should" && condition is { } unless && child >= unless.First && child <= unless.Last) || !reading.Tree.Words[child].Relation.StartsWith("aux", StringComparison.Ordinal))
            {
                continue;
            }

            ReadOnlySpan<char> word = reading.Word(child);
            future |= word is "will" or "'ll" or "\u2019ll" or "wo" or "shall" or "Will";
            would |= word is "would" or "'d" or "\u2019d";
            ought |= word is "should" or "must" or "ought" or "Must";
        }

        bool[] main = MainWords.Of(reading, first, last);
        if (condition is { } phrase)
        {
            Array.Clear(main, phrase.First, phrase.Last - phrase.First + 1);
        }

        // Words in marks within a clause are another's; a clause that is all in marks has its own modal verbs there.
        bool spoken = reading.IsQuoted(first) && reading.IsQuoted(last);
        for (int i = first; i <= last; i++)
        {
            if (main[i] && (spoken || !reading.IsQuoted(i)) && reading.Tree.Words[i].Tag == "MD" && !IsNoun(reading, i))
            {
                ReadOnlySpan<char> modal = reading.Word(i);
                future |= modal is "will" or "'ll" or "\u2019ll" or "wo" or "shall" or "Will";
                would |= modal is "would" or "'d" or "\u2019d";
                ought |= modal is "should" or "must" or "Must";
            }

            // "Elections are to be held"; not "his aim is to win", where the verb is that of the sentence.
            future |= main[i] && reading.Word(i) is "is" or "are" && i + 2 <= last && reading.Word(i + 1) is "to" && reading.Tree.Words[i + 2].Tag == "VB" && reading.Tree.Words[i].Relation.StartsWith("aux", StringComparison.Ordinal);
            ought |= main[i] && reading.Word(i) is "ought" && (spoken || !reading.IsQuoted(i));
        }

        // "changes annually and Belarus will take it": of two main clauses one is enough.
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child > verb && child <= last && reading.Tree.Words[child] is { Relation: "conj" or "parataxis", Part: "VERB" })
            {
                future |= HasWill(reading, child);
            }
        }

        ParsedWord head = reading.Tree.Words[verb];
        bool infinitive = reading.Tree.Child(verb, "xcomp") is >= 0 and var complement && complement > verb && HasTo(reading, complement);
        future |= infinitive && ((head.Lemma == "go" && head.Tag == "VBG") || (head.Lemma is "expect" or "schedule" or "slate" or "due" && head.Tag is "VBN" or "JJ") || head.Lemma is "poise");
        // "is expected in Paris"
        future |= !infinitive && head is { Lemma: "expect", Tag: "VBN" } && HasAux(reading, verb, "is", "are");
        // "may have to be moved": of what may be needed nobody says that it should be done.
        ought |= infinitive && head.Lemma is "need" or "have" && head.Tag is "VBP" or "VBZ" or "VB" && !HasAux(reading, verb, "may", "might", "could");
        return new ClauseFacts(verb, SubjectOf(reading, verb, first, last), future, would, ought, Negation.OfVerb(reading, verb));
    }

    // The word of the clause whose head lies outside; a verb before others.
    private static int Top(SentenceReading reading, int first, int last)
    {
        int top = -1;
        for (int i = first; i <= last; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (word.Head < first || word.Head > last)
            {
                if (word.Part is "VERB" || reading.Tree.Child(i, "cop") >= 0)
                {
                    return i;
                }

                top = top < 0 && word.Part is not ("PUNCT" or "SCONJ" or "CCONJ") ? i : top;
            }
        }

        return top;
    }

    private static int SubjectOf(SentenceReading reading, int verb, int first, int last)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child >= first && child <= last && reading.Tree.Words[child].Relation is "nsubj" or "nsubj:pass")
            {
                return child;
            }
        }

        // Where the tree lost it, a pronoun at the head of the clause.
        return first < verb && reading.Tree.Words[first].Tag == "PRP" ? first : -1;
    }

    // "The widow's will", "their will": no modal verb, whatever the tagger says.
    private static bool IsNoun(SentenceReading reading, int at) => at > 0 && reading.Word(at) is "will" && reading.Tree.Words[at - 1].Tag is "POS" or "PRP$" or "DT" && reading.Word(at - 1) is not ("this" or "that" or "these" or "those" or "all" or "some");

    private static bool HasComma(SentenceReading reading, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (reading.Word(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWill(SentenceReading reading, int verb)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child < verb && reading.Word(child) is "will" or "'ll" or "\u2019ll" or "wo" or "shall")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAux(SentenceReading reading, int verb, params ReadOnlySpan<string> words)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            if (child < verb && reading.Tree.Words[child].Relation.StartsWith("aux", StringComparison.Ordinal) && words.Contains(reading.Word(child).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTo(SentenceReading reading, int verb)
    {
        int left = reading.Tree.Left(verb);
        return left < verb && reading.Word(left) is "to";
    }
}
