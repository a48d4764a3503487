using Reftel.Reading.Language.Dates;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Words of time in a clause: those that lie ahead by themselves ("tomorrow", "next week"), and those that do so where the verb is no past ("on Thursday", "in June").</summary>
internal static class TimeAhead
{
    private const int Longest = 6;

    /// <summary>True where a word of the clause from here on says that its time has not come.</summary>
    public static bool InClause(SentenceReading reading, int from, bool crossCommas = false)
    {
        for (int i = from; i < reading.Count && !(reading.Word(i) is ";" || (!crossCommas && reading.Word(i) is ",")); i++)
        {
            if (IsAhead(reading, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a phrase of time stands here: "before the summer", "as early as March", "next spring", "months away".</summary>
    public static bool Begins(SentenceReading reading, int at)
    {
        if (at >= reading.Count)
        {
            return false;
        }

        if (IsAhead(reading, at))
        {
            return true;
        }

        bool preposition = reading.Tree.Words[at].Part is "ADP" or "SCONJ" || reading.Word(at) is "as" or "not" or "no" or "only" or "some" or "early" or "late" or "still" or "later";
        for (int i = at; i < reading.Count && i < at + Longest && !reading.IsMark(i); i++)
        {
            if (IsCalendar(reading, i))
            {
                return preposition || i == at || reading.Tree.Words[at].Part is "NUM" or "DET";
            }

            if (i > at && reading.Word(i) is "away" or "off")
            {
                return true;
            }

            if (i > at && reading.Tree.Words[i].Part is not ("ADP" or "DET" or "ADJ" or "NUM" or "ADV") && reading.Word(i) is not ("end" or "beginning" or "start" or "middle" or "half" or "course"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True where the clause names a time of any kind from here on, up to a comma or a verb that hangs on it.</summary>
    public static bool IsNamed(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count && reading.Word(i) is not ("," or ";" or "that" or "which" or "who") && reading.Tree.Words[i].Tag != "TO"; i++)
        {
            if (IsAhead(reading, i) || (IsCalendar(reading, i) && reading.Word(Math.Max(i - 1, 0)) is not ("every" or "each" or "last" or "since")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the next president": a phrase of what has not come.</summary>
    public static bool IsOfNext(SentenceReading reading, int at) => IsNext(reading.Word(at)) || (at + 1 < reading.Count && reading.Tree.Words[at].Part == "DET" && IsNext(reading.Word(at + 1)));

    /// <summary>"The next step is", "the winter may be": the subject before a verb has not come, or is a time itself.</summary>
    public static bool IsOfSubject(SentenceReading reading, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i <= 6 && reading.Word(i) is not ("," or ";" or "that"); i--)
        {
            if (IsNext(reading.Word(i)) || (i == verb - 1 && i > 0 && IsCalendar(reading, i) && reading.Tree.Words[i - 1].Part is "DET"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNext(ReadOnlySpan<char> word) => word is "next" or "coming" or "future";

    /// <summary>True for a word that lies ahead by itself: "tomorrow", "next week", "by the end of".</summary>
    public static bool IsAhead(SentenceReading reading, int at) => reading.Word(at) switch
    {
        "tomorrow" or "tonight" or "soon" or "shortly" or "eventually" or "someday" => true,
        "next" or "coming" or "following" => at + 1 < reading.Count && reading.Tree.Words[at + 1].Part is "NOUN" or "PROPN" or "NUM" or "ADJ",
        "later" => at + 1 < reading.Count && reading.Word(at + 1) is "this" or "in",
        "this" => at + 1 < reading.Count && reading.Word(at + 1) is "spring" or "summer" or "autumn" or "fall" or "winter" or "year" or "month" or "week" or "weekend",
        "within" => at + 1 < reading.Count && (reading.Tree.Words[at + 1].Part is "NUM" || IsUnit(reading.Word(at + 1)) || (at + 2 < reading.Count && IsUnit(reading.Word(at + 2)))),
        "by" => at + 1 < reading.Count && (reading.Word(at + 1) is "the" or "mid" ? at + 2 < reading.Count && reading.Word(at + 2) is "end" or "summer" or "autumn" or "winter" or "spring" or "fall" or "time" : reading.Word(at + 1).StartsWith("mid", StringComparison.Ordinal) || reading.Word(at + 1) is "then"),
        _ => false,
    };

    private static bool IsCalendar(SentenceReading reading, int at)
    {
        ReadOnlySpan<char> word = reading.Word(at);
        ParsedWord parsed = reading.Tree.Words[at];
        return TimeWords.IsDay(word)
            || (MonthNames.TryRead(word, 0, out int end, out _, out MonthUse use) && end == word.Length && use.HasFlag(MonthUse.BeforeDay) && parsed.Tag != "MD" && parsed.Part != "VERB")
            || word is "spring" or "summer" or "autumn" or "winter" or "midsummer" or "midwinter" or "Easter" or "Christmas" or "year-end" or "weekend" or "dawn" or "noon" or "midnight"
            || IsUnit(word)
            || (word.Length == 4 && word[0] is '1' or '2' && word.IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => word is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hour" or "hours" or "quarter" or "decade";
}
