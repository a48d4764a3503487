using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>
/// Where one clause of what is said ends and another of the same rank begins: "..., and that Varnia is unlikely to", "...; a vote in May is likely", "..., but it will not". Goes by the order of
/// the words, since the tree loses many of them; a clause that begins here has a subject and a finite verb of its own.
/// </summary>
internal static class CoordinatedClauses
{
    /// <summary>The clauses in order, without the words that join them; one, where nothing is joined.</summary>
    public static List<PhraseWords> Of(SentenceReading reading, int first, int last, PhraseWords? condition)
    {
        var clauses = new List<PhraseWords>();
        int begin = first;
        for (int i = first + 1; i < last; i++)
        {
            bool conditioned = condition is { } phrase && i >= phrase.First && i <= phrase.Last;
            if (!conditioned && !reading.IsQuoted(i) && Joined(reading, first, i) is >= 0 and var next && next <= last && HasSubjectAndVerb(reading, next, last))
            {
                clauses.Add(new PhraseWords(begin, i - 1));
                begin = next;
                i = next;
            }
        }

        clauses.Add(new PhraseWords(begin, last));
        return clauses;
    }

    // First word of the clause behind the words that join, or -1.
    private static int Joined(SentenceReading reading, int first, int at)
    {
        bool mark = reading.Word(at) is "," or ";";
        int next = mark ? at + 1 : at;
        bool coordinated = next < reading.Count && reading.Word(next) is "and" or "but" or "while" or "whereas";
        next += coordinated ? 1 : 0;
        bool that = next < reading.Count && reading.Word(next) is "that" && reading.Tree.Words[next].Tag is not "DT";
        // "that A will, that B will, and that C will": a list of clauses.
        bool joins = reading.Word(at) is ";" || (mark && coordinated) || (that && coordinated) || (that && mark && reading.Word(first) is "that");
        return joins ? next + (that ? 1 : 0) : -1;
    }

    private static bool HasSubjectAndVerb(SentenceReading reading, int from, int last)
    {
        bool subject = false;
        for (int i = from; i <= last; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            if (word.Tag is "WDT" or "WP" or "WP$" or "WRB" && i > from && reading.Word(i - 1) is ",")
            {
                // ", which opened in April,": to its end.
                while (i < last && reading.Word(i) is not ",")
                {
                    i++;
                }
            }
            else if (reading.Word(i) is "," or ";" && i + 1 <= last && reading.Word(i + 1) is "and" or "but" or "that")
            {
                return false;
            }
            else if (word.Tag is "MD" or "VBD" or "VBZ" or "VBP")
            {
                return subject;
            }
            else if (i == from && (word.Part is "SCONJ" || word.Tag is "WDT" or "WP" or "WRB" or "VB" or "VBG" or "VBN" or "TO"))
            {
                return false;
            }

            subject |= word.Part is "NOUN" or "PROPN" or "PRON" || word.Tag is "EX" or "DT";
        }

        return false;
    }
}
