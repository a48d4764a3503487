using Reftel.Reading.Language.Parsing;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Speakers in a row: "Gray, Harris and the Charge told us". The parser leaves the first ones out of the phrase; they belong to it where nothing but names and commas stands before it up to where the clause begins.</summary>
internal static class CoordinatedNames
{
    private const int LongestRow = 30;

    /// <summary>The phrase with the names before it.</summary>
    public static PhraseWords With(SentenceReading reading, PhraseWords phrase)
    {
        int at = phrase.First - 1;
        bool joined = at > 0 && reading.Word(at) is "and";
        at -= joined ? 1 : 0;
        bool comma = at > 0 && reading.Word(at) is ",";
        at -= comma ? 1 : 0;
        if (at < 0 || reading.Tree.Words[phrase.Last].Tag == "PRP" || !(joined || (comma && HasAnd(reading, phrase))))
        {
            return phrase;
        }

        int first = phrase.First;
        int begin = at + 1;
        for (; at >= 0 && phrase.First - at <= LongestRow; at--)
        {
            if (reading.Word(at) is ",")
            {
                first = begin = IsName(reading, at + 1, begin) ? at + 1 : first;
                if (begin != at + 1)
                {
                    return phrase with { First = first };
                }
            }
            else if (reading.Word(at) is ";" or ":" or "that" or "--" or "\u2014")
            {
                return phrase with { First = at + 1 < begin ? at + 1 : first };
            }
            else if (!IsNominal(reading, at))
            {
                return phrase with { First = first };
            }
        }

        return phrase with { First = at < 0 && !IsTime(reading, 0) ? 0 : first };
    }

    private static bool HasAnd(SentenceReading reading, PhraseWords phrase)
    {
        for (int i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (reading.Word(i) is "and")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(SentenceReading reading, int first, int end) => first < end && !IsTime(reading, first);

    private static bool IsTime(SentenceReading reading, int word) => TimeWords.IsDay(reading.Word(word)) || reading.Word(word) is "Yesterday" or "Today" or "Meanwhile" or "However" or "Later";

    private static bool IsNominal(SentenceReading reading, int at)
    {
        ParsedWord word = reading.Tree.Words[at];
        return !reading.IsQuoted(at) && (word.Part is "NOUN" or "PROPN" or "DET" or "ADJ" or "NUM" or "INTJ" || word.Tag is "POS" or "PRP$" || (at > 0 && reading.Word(at) is "of" or "for"));
    }
}
