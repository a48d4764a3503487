using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>
/// Says by the order of the words which of them stand in the main clause: a subordinating word opens a clause that a comma closes. The tree alone errs too often here; both together do less.
/// </summary>
internal static class MainWords
{
    /// <summary>For each word from <paramref name="first"/> to <paramref name="last"/>, by its index in the sentence: true in the main clause.</summary>
    public static bool[] Of(SentenceReading reading, int first, int last)
    {
        bool[] main = new bool[reading.Count];
        bool below = false;
        int again = -1;
        for (int i = first; i <= last; i++)
        {
            if (reading.Word(i) is "," or ";" or "\u2014" or "--")
            {
                below = OpensAside(reading, i + 1);
                continue;
            }

            if (i == again)
            {
                below = false;
            }

            // "The report that the bridge was blown is": the clause of the subject ends where the verb of the sentence begins.
            if (again < 0 && i > first && reading.Word(i) is "that" && reading.Tree.Words[i - 1].Part == "NOUN")
            {
                again = MainClause.VerbBehindSubject(reading, i - 1, i);
            }

            // "that" behind a verb opens what is said, behind a noun what the noun is like.
            below |= i > first && Subordinates(reading, i);
            below |= i == first && reading.Word(i) is "Whether";
            below |= i == first && reading.Tree.Words[i].Part == "SCONJ" && !reading.Word(i).Equals("that", StringComparison.OrdinalIgnoreCase);
            main[i] = !below;
        }

        return main;
    }

    private static bool Subordinates(SentenceReading reading, int at)
    {
        ReadOnlySpan<char> word = reading.Word(at);
        return word is "which" or "who" or "whose" or "whom" or "where" or "whether" or "although" or "though" or "while" or "whereas" or "because" or "if" or "unless" or "when" or "until" or "whenever" or "lest" or "whatever" or "whoever"
            || (word is "since" or "as" or "after" or "before" && reading.Tree.Words[at].Part == "SCONJ")
            || (word is "that" && (reading.Tree.Words[at].Tag == "WDT" || (at > 0 && reading.Tree.Words[at - 1] is { Part: "NOUN" } noun && !IsOfChance(noun.Lemma))));
    }

    // "a chance that", "no doubt that": what follows is what the sentence says.
    private static bool IsOfChance(string noun) => noun is "chance" or "possibility" or "likelihood" or "probability" or "doubt" or "question" or "confidence" or "odds" or "risk" or "danger";

    // ", likely to secure fuel", ", perhaps because of rain", ", probably with arms": a remark beside the clause, without a finite verb of its own.
    private static bool OpensAside(SentenceReading reading, int from)
    {
        if (from + 1 < reading.Count && reading.Tree.Words[from].Part == "ADV" && reading.Word(from + 1) is "because" or "since" or "as" or "if" or "when" or "to" or "with" or "after")
        {
            return true;
        }

        for (int i = from; i < reading.Count; i++)
        {
            if (reading.Word(i) is "," or ";" or "." or "\u2014" or "--")
            {
                break;
            }

            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return false;
            }
        }

        return true;
    }
}
