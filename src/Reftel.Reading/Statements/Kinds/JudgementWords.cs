using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>Words by which an author says that he concludes: "we assess", "appears to", "in our view".</summary>
internal static class JudgementWords
{
    public static bool Stand(SentenceReading reading, ClauseFacts clause)
    {
        if (clause.Verb < 0)
        {
            return false;
        }

        ParsedWord verb = reading.Tree.Words[clause.Verb];
        bool first = clause.Subject >= 0 && AuthorWords.Are(reading.Word(clause.Subject));
        if ((first && verb.Lemma is "believe" or "assess" or "judge" or "think" or "doubt" or "suspect" or "conclude" or "estimate" or "expect" or "note" or "see")
            || verb.Lemma is "appear" or "seem")
        {
            return true;
        }

        for (int i = 0; i < reading.Count; i++)
        {
            // "Whether they will agree remains unclear": what is open is no fact.
            if (reading.Word(i) is "whether" or "Whether" && !reading.IsQuoted(i) && reading.Tree.Words[i].Part == "SCONJ" && HasModalBehind(reading, i))
            {
                return true;
            }

            if (reading.Word(i) is "apparently" or "Apparently" or "evidently" or "Evidently" or "presumably" or "Presumably" or "seemingly" or "arguably" or "Arguably" or "clearly" or "Clearly" or "obviously")
            {
                return true;
            }

            if (reading.Word(i) is "view" or "judgment" or "judgement" or "assessment" or "opinion" && i > 1 && reading.Word(i - 1) is "our" or "my" or "Post's" && reading.Word(i - 2) is "in" or "In")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasModalBehind(SentenceReading reading, int from)
    {
        for (int i = from + 1; i < reading.Count && reading.Word(i) is not ("," or ";"); i++)
        {
            if (reading.Tree.Words[i].Tag == "MD")
            {
                return true;
            }
        }

        return false;
    }
}
