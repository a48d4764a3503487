namespace Reftel.Reading.Statements.Attribution;

/// <summary>
/// Finds the main clause behind words that are reported within the subject or within a clause at the head of the sentence: "While the minister says the loan is safe, the bank will call it in", "Those who say that the war is over will be disappointed".
/// By the order of the words, since the tree loses it where it matters most.
/// </summary>
internal static class MainClause
{
    /// <summary>Index of the comma behind the reported words; -1 where the cue does not stand in a clause at the head.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="cue">The word of the cue.</param>
    /// <param name="first">First word of what is reported.</param>
    public static int CommaBehindHead(SentenceReading reading, int cue, int first)
    {
        if (cue < 2 || !Opens(reading) || HasMark(reading, 1, cue))
        {
            return -1;
        }

        for (int i = first + 1; i + 2 < reading.Count; i++)
        {
            if (reading.Word(i) is "," && !reading.IsQuoted(i) && reading.Tree.Words[i + 1].Part is "DET" or "PROPN" or "NOUN" or "PRON" or "ADJ" or "NUM" && reading.Tree.Words[i + 1].Tag is not ("WDT" or "WP" or "WP$"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The pronoun of a relative clause that the cue is the verb of: "those who say", "the party that the minister says he will found"; -1 where there is none.</summary>
    public static int RelativePronoun(SentenceReading reading, int cue)
    {
        for (int i = cue - 1; i > 0 && cue - i <= 6 && !reading.IsMark(i) && !IsFinite(reading, i); i--)
        {
            if (reading.Tree.Words[i].Tag is "WDT" or "WP" || (reading.Word(i) is "that" && reading.Tree.Words[i - 1].Part is "NOUN" or "PROPN"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>First word of the verb of the sentence behind a clause within its subject; -1 where there is none.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="subject">A word of the subject before which no finite verb stands.</param>
    /// <param name="first">First word of the clause.</param>
    public static int VerbBehindSubject(SentenceReading reading, int subject, int first)
    {
        for (int i = 0; i < subject; i++)
        {
            if (IsFinite(reading, i) || reading.IsMark(i))
            {
                return -1;
            }
        }

        bool own = false;
        for (int i = first; i < reading.Count && !reading.IsMark(i); i++)
        {
            if (reading.IsQuoted(i) || (i > first && (reading.Tree.Words[i].Part is "CCONJ" or "SCONJ" || reading.Tree.Words[i].Tag is "WDT" or "WP" or "WRB")))
            {
                return -1;
            }

            if (!IsFinite(reading, i))
            {
                continue;
            }

            if (own && !IsFinite(reading, i - 1))
            {
                while (reading.Tree.Words[i - 1].Part is "ADV" || reading.Word(i - 1) is "likely")
                {
                    i--;
                }

                return i;
            }

            own = true;
        }

        return -1;
    }

    private static bool IsFinite(SentenceReading reading, int at) => reading.Tree.Words[at].Tag is "VBD" or "VBZ" or "VBP" or "MD";

    private static bool Opens(SentenceReading reading) => reading.Word(0) is "While" or "Although" or "Though" or "After" or "When" or "Whenever" or "Because" or "Since" or "Despite" or "Once" or "Whereas" or "Until" or "Before";

    private static bool HasMark(SentenceReading reading, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (reading.IsMark(i))
            {
                return true;
            }
        }

        return false;
    }
}
