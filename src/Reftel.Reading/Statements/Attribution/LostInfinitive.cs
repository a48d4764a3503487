namespace Reftel.Reading.Statements.Attribution;

/// <summary>Finds by the order of the words an infinitive that the parser hangs on a day or on a verb that stand between it and its cue.</summary>
internal static class LostInfinitive
{
    /// <summary>Its "to", where a day stands between: "agreed on May 30 to conclude", "promised on 1 April 2021 to pay"; else -1.</summary>
    public static int BehindDay(SentenceReading reading, int at)
    {
        if (at >= reading.Count || reading.Word(at) is not ("on" or "in"))
        {
            return -1;
        }

        int to = at + 1;
        while (to < reading.Count && (TimeWords.IsMonth(reading.Word(to)) || TimeWords.IsDay(reading.Word(to)) || reading.Word(to) is "," or "the" or "of" || char.IsAsciiDigit(reading.Word(to)[0])))
        {
            to++;
        }

        return to > at + 1 && to + 1 < reading.Count && reading.Word(to) is "to" && reading.Tree.Words[to + 1].Tag == "VB" ? to : -1;
    }

    /// <summary>True where a clause of the noun stands between: "the lease, which runs until 2018, to hold".</summary>
    public static bool StandsBehindRelative(SentenceReading reading, int noun)
    {
        if (noun + 2 >= reading.Count || reading.Word(noun + 1) is not "," || reading.Tree.Words[noun + 2].Tag is not ("WDT" or "WP" or "WP$"))
        {
            return false;
        }

        for (int i = noun + 3; i + 2 < reading.Count && reading.Word(i) is not ";"; i++)
        {
            if (reading.Word(i) is "," && reading.Word(i + 1) is "to" && reading.Tree.Words[i + 2].Tag == "VB")
            {
                return true;
            }
        }

        return false;
    }
}
