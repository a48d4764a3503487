using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Finds a speaker by the order of the words where the tree has none: directly before the cue, or behind it where its content ends before.</summary>
internal static class SurfaceSubject
{
    private const int LongestPhrase = 40;

    /// <summary>The noun phrase that ends directly before the cue, adverbs between them.</summary>
    public static PhraseWords? Before(SentenceReading reading, int cueFirst)
    {
        SentenceTree tree = reading.Tree;
        int last = BehindAdverb(reading, cueFirst);
        while (last >= 0 && tree.Words[last].Part is "ADV" or "AUX")
        {
            last--;
        }

        bool apposition = last > 0 && reading.Word(last) is ",";
        int head = apposition ? last - 1 : last;
        // "The general said": an article makes a noun of any word.
        if (head < 0 || !(IsNoun(tree.Words[head]) || (head > 0 && tree.Words[head - 1].Tag == "DT" && tree.Words[head].Part == "ADJ")))
        {
            return null;
        }

        int first = head;
        while (first > 0 && cueFirst - first < LongestPhrase && GoesBack(reading, first - 1, apposition))
        {
            first--;
        }

        while (first < head && tree.Words[first].Part is "ADP" or "PUNCT" or "CCONJ" or "SCONJ")
        {
            first++;
        }

        return new PhraseWords(first, head);
    }

    /// <summary>Index of the word before a place, behind an adverb that commas set off: "The Courier, however, argues"; -1 where none is.</summary>
    public static int BehindAdverb(SentenceReading reading, int at) =>
        at >= 4 && reading.Word(at - 1) is "," && reading.Word(at - 3) is "," && reading.Tree.Words[at - 2].Part is "ADV" && !reading.IsQuoted(at - 1) ? at - 4 : at - 1;

    /// <summary>A word with a capital at the head of a clause that the tagger took for no noun, where a finite cue follows: "Charge told", "Gray pledged".</summary>
    public static PhraseWords? OddName(SentenceReading reading, int cueFirst, int verb)
    {
        int at = cueFirst - 1;
        return at >= 0 && reading.Tree.Words[verb].Tag is "VBD" or "VBZ" or "NNS" && reading.Tree.Words[at] is { Part: "INTJ" or "X" or "ADJ" } or { Tag: "VB" or "VBP" or "NN" }
            && char.IsUpper(reading.Word(at)[0]) && (at == 0 || (reading.Word(at - 1) is "," && !reading.IsQuoted(at - 1)))
            ? new PhraseWords(at, at)
            : null;
    }

    /// <summary>Whoever stands between a quotation and the cue behind it: "“...,” Anna Lis, who advises them, said".</summary>
    public static PhraseWords? BehindQuotation(SentenceReading reading, int cueFirst)
    {
        SentenceTree tree = reading.Tree;
        int first = cueFirst;
        while (first > 0 && cueFirst - first < LongestPhrase && !reading.IsQuoted(first - 1))
        {
            first--;
        }

        if (first == cueFirst || first == 0 || !reading.IsQuoted(first - 1) || cueFirst - first < 2)
        {
            return null;
        }

        ParsedWord head = tree.Words[first];
        bool person = IsNoun(head) || head.Part is "DET" || (head.Part == "ADJ" && char.IsUpper(head.Token.Form[0]));
        bool relative = false;
        for (int i = first; i < cueFirst; i++)
        {
            relative |= reading.Word(i) is "," or "(";
            if (tree.Words[i].Part is "VERB" or "AUX" && !relative && tree.Words[i].Head != -1 && cueFirst - i > 1)
            {
                return null;
            }
        }

        return person && relative ? new PhraseWords(first, cueFirst - 1) : null;
    }

    /// <summary>Whoever stands before a relative clause or an apposition that a comma closes before the cue: "Obama, who knew it, told".</summary>
    public static PhraseWords? BeforeAside(SentenceReading reading, int cueFirst)
    {
        if (cueFirst < 4 || reading.Word(cueFirst - 1) is not ",")
        {
            return null;
        }

        SentenceTree tree = reading.Tree;
        for (int i = cueFirst - 3; i > 0 && cueFirst - i < LongestPhrase; i--)
        {
            if (reading.Word(i) is "," && tree.Words[i + 1].Tag is "WP" or "WP$" or "WDT" && IsNoun(tree.Words[i - 1]))
            {
                return Before(reading, i) is { } name ? new PhraseWords(name.First, cueFirst - 2) : null;
            }
        }

        return null;
    }

    /// <summary>Whoever stands before another's saying within his clause: "The Soviets, he said, have promised".</summary>
    public static PhraseWords? BeforeSaying(SentenceReading reading, int cueFirst)
    {
        if (cueFirst < 4 || reading.Word(cueFirst - 1) is not "," || reading.Tree.Words[cueFirst].Tag == "VBG")
        {
            return null;
        }

        bool says = false;
        for (int i = cueFirst - 2; i > 0 && cueFirst - i < 12; i--)
        {
            if (reading.Word(i) is ",")
            {
                return says ? Before(reading, i) : null;
            }

            says |= reading.Tree.Words[i].Part == "VERB" && Catalogues.CueVerbs.Find(reading.Tree.Words[i].Lemma) is { Sense: CueSense.Speech or CueSense.Thought };
        }

        return null;
    }

    /// <summary>The noun phrase directly behind a cue that stands behind its content: "..., said Anna Lis, a lawyer in Minsk".</summary>
    public static PhraseWords? Behind(SentenceReading reading, int cueFirst, int cueLast)
    {
        SentenceTree tree = reading.Tree;
        int first = cueLast + 1;
        if (first >= reading.Count || !(IsNoun(tree.Words[first]) || tree.Words[first].Part is "DET" or "ADJ" or "NUM") || tree.Words[first].Tag is "WDT" or "WP")
        {
            return null;
        }

        // Behind a quotation the words for the speaker go on with what he is: "said Lis, a lawyer who advises them".
        bool quoted = reading.Word(cueFirst - 1) is "\u201D" or "\"" or "''";
        bool relative = false;
        int last = first;
        while (last + 1 < reading.Count && last - first < LongestPhrase && (GoesOn(reading, last + 1) || (quoted && GoesOnAsRelative(reading, last + 1, relative))))
        {
            last++;
            relative = (relative || reading.Tree.Words[last].Tag is "WP" or "WDT" or "WP$") && reading.Word(last) is not ",";
        }

        // "..., said the talks had failed": a clause, so what stands behind the cue is no speaker.
        bool clause = last + 1 < reading.Count && !reading.IsQuoted(last + 1) && tree.Words[last + 1] is { Tag: "VBD" or "VBZ" or "VBP" or "MD" };
        return clause ? null : new PhraseWords(first, last);
    }

    private static bool GoesOnAsRelative(SentenceReading reading, int token, bool relative) =>
        !reading.IsQuoted(token) && (relative ? reading.Word(token) is not ("." or "," or ";" or ":" or "\u2014" or "--") : reading.Tree.Words[token].Tag is "WP" or "WDT" or "WP$");

    private static bool IsNoun(ParsedWord word) => word.Part is "NOUN" or "PROPN" or "PRON" || (word.Part is "NUM" or "ADJ" && char.IsUpper(word.Token.Form[0]));

    private static bool GoesBack(SentenceReading reading, int token, bool apposition)
    {
        ParsedWord word = reading.Tree.Words[token];
        return !reading.IsQuoted(token) && (word.Part is "NOUN" or "PROPN" or "ADJ" or "DET" or "NUM" or "X"
            || word.Tag == "POS"
            || word.Tag == "PRP$"
            || (word.Part == "ADP" && reading.Word(token) is "of" or "for" or "at" or "from")
            || reading.Word(token) is "-" or "&" or "." or "(" or ")"
            || (apposition && reading.Word(token) is "," or "who" or "and"));
    }

    private static bool GoesOn(SentenceReading reading, int token)
    {
        ReadOnlySpan<char> word = reading.Word(token);
        if (word is "\u201C" or "\"" or "``" or ":" or ";" or "." or "--" or "\u2014" or "''" || reading.IsQuoted(token))
        {
            return false;
        }

        // A comma goes on to an apposition, not to what he did meanwhile nor to a new clause.
        if (word is ",")
        {
            return token + 1 < reading.Count && !reading.IsQuoted(token + 1) && reading.Tree.Words[token + 1] is { Part: "DET" or "NOUN" or "PROPN" or "ADJ" or "NUM" };
        }

        ParsedWord at = reading.Tree.Words[token];
        return at.Part is not ("VERB" or "AUX" or "SCONJ") && at.Part is not "ADV" && at.Tag is not ("PRP" or "WP" or "WDT")
            && !(at.Part == "ADP" && word is not ("of" or "for" or "at" or "from" or "in" or "with" or "to"));
    }
}
