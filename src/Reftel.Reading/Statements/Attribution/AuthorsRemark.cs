namespace Reftel.Reading.Statements.Attribution;

/// <summary>What an author adds of his own to words that he reports, behind a comma or a dash.</summary>
internal static class AuthorsRemark
{
    /// <summary>", probably to please the army".</summary>
    public static bool IsGuess(SentenceReading reading, int at)
    {
        int next = at + (reading.Word(at) is "almost" or "very" or "most" ? 2 : 1);
        return next < reading.Count && reading.Word(next - 1) is "probably" or "likely" or "perhaps" or "possibly" or "certainly" or "presumably" && reading.Word(next) is "to" or "because" or "in" or "as" or "with" or "out" or "for" or "on" or "at" or "from" or "since";
    }

    /// <summary>", though the strike is unlikely to end", ", a fault that a check would have shown": what stands against the words reported, and a judgement on them; unless the speaker goes on of himself.</summary>
    public static bool IsObjection(SentenceReading reading, int cue, int at)
    {
        if (cue < 0 || at + 2 >= reading.Count)
        {
            return false;
        }

        if (reading.Word(at) is "but" && reading.Word(at + 1) is "probably" or "likely" or "perhaps" or "possibly" or "almost" or "certainly")
        {
            return true;
        }

        if (reading.Word(at) is "though" or "although" && reading.Tree.Words[at + 1].Part is not "PRON")
        {
            return true;
        }

        return reading.Word(at) is "a" or "an" && reading.Tree.Words[at + 1].Part is "NOUN" && reading.Word(at + 2) is "that" or "which" && reading.Tree.Words[at + 2].Tag is "WDT";
    }

    /// <summary>", which will", ", because prices are": what was said was shifted into the past, this was not.</summary>
    public static bool IsAddition(SentenceReading reading, int at)
    {
        if (reading.Word(at) is "which")
        {
            return IsPresent(reading, at + 1);
        }

        if (reading.Word(at) is not ("because" or "since" or "as" or "although" or "though" or "while" or "but" or "and" or "so" or "a" or "an"))
        {
            return false;
        }

        for (int i = at + 1; i < reading.Count && i < at + 10; i++)
        {
            string tag = reading.Tree.Words[i].Tag;
            if (tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return tag is "VBZ" or "VBP" || reading.Word(i) is "will" or "may" or "can";
            }
        }

        return false;
    }

    private static bool IsPresent(SentenceReading reading, int at)
    {
        while (at + 1 < reading.Count && reading.Tree.Words[at].Part == "ADV")
        {
            at++;
        }

        return reading.Tree.Words[at].Tag is "VBZ" or "VBP" || reading.Word(at) is "will" or "may" or "can";
    }

    /// <summary>True where the dash stands again behind: it opened an aside.</summary>
    public static bool Closes(SentenceReading reading, int dash)
    {
        for (int i = dash + 1; i < reading.Count; i++)
        {
            if (reading.Word(i).SequenceEqual(reading.Word(dash)))
            {
                return true;
            }
        }

        return false;
    }
}
