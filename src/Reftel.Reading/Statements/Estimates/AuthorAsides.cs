using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>
/// Words that the author puts in where he reports what another says, wants or undertakes: "promised to free the nuns, who are probably held in the caves", "recommend that the fund, which will likely be empty, be wound up".
/// And what he concludes himself from what things show: "the evidence suggests that".
/// </summary>
internal static class AuthorAsides
{
    /// <param name="reading">The sentence.</param>
    /// <param name="term">First word of an estimate within the content.</param>
    /// <param name="attribution">Whose content it stands in.</param>
    public static bool Is(SentenceReading reading, int term, FoundAttribution attribution)
    {
        if (reading.IsQuoted(term))
        {
            return false;
        }

        return IsEvidence(reading, attribution) || (Relative(reading, term, attribution) is >= 0 and var pronoun && IsAuthors(reading, pronoun, attribution));
    }

    // A relative clause says what the author knows where no clause is reported but a noun or a deed, and where its tense was not shifted as that of the words reported was.
    private static bool IsAuthors(SentenceReading reading, int pronoun, FoundAttribution attribution)
    {
        bool deed = attribution.Sense is CueSense.Commitment or CueSense.Intent or CueSense.Demand or CueSense.Recommendation;
        if (deed || !HoldsClause(reading, attribution))
        {
            return true;
        }

        bool past = attribution.Word >= 0 && reading.Tree.Words[attribution.Word].Tag is "VBD" or "VBN";
        return past && pronoun > 0 && reading.Word(pronoun - 1) is "," && IsUnshifted(reading, pronoun);
    }

    // The relative pronoun that opens the clause of a term; -1 where none does.
    private static int Relative(SentenceReading reading, int term, FoundAttribution attribution)
    {
        int begin = reading.WordsIn(attribution.Content[0]).First;
        for (int i = term - 1; i > begin; i--)
        {
            if (reading.Word(i) is "," or ";" && i < term - 1)
            {
                return -1;
            }

            if (reading.Tree.Words[i].Tag is "WDT" or "WP" or "WP$" || (reading.Word(i) is "where" && reading.Word(i - 1) is ","))
            {
                return reading.Tree.Words[i - 1].Part is "NOUN" or "PROPN" or "PUNCT" or "NUM" or "ADP" ? i : -1;
            }
        }

        return -1;
    }

    private static bool HoldsClause(SentenceReading reading, FoundAttribution attribution)
    {
        (int first, int last) = reading.WordsIn(attribution.Content[0]);
        bool relative = false;
        for (int i = first; i <= last; i++)
        {
            ParsedWord word = reading.Tree.Words[i];
            relative |= word.Tag is "WDT" or "WP" or "WP$";
            if (reading.Word(i) is "," && relative)
            {
                relative = false;
            }

            if (!relative && word.Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return reading.Word(Math.Min(first, reading.Count - 1)) is "that" && reading.Tree.Words[first].Tag == "IN";
    }

    private static bool IsUnshifted(SentenceReading reading, int from)
    {
        for (int i = from + 1; i < reading.Count && reading.Word(i) is not ("," or ";"); i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return reading.Tree.Words[i].Tag is "VBZ" or "VBP" || reading.Word(i) is "will" or "may" or "can";
            }
        }

        return false;
    }

    // "The evidence suggests that", "photographs show that": things show, and the author says what. A poll, a study, a letter have authors of their own.
    private static bool IsEvidence(SentenceReading reading, FoundAttribution attribution)
    {
        if (attribution.Source.IsEmpty || attribution.Lemma is not ("suggest" or "indicate" or "show" or "imply" or "demonstrate" or "signal" or "reveal" or "illustrate"))
        {
            return false;
        }

        (int first, int last) = reading.WordsIn(attribution.Source[0]);
        for (int i = first; i <= last; i++)
        {
            if (reading.Tree.Words[i].Part is "NOUN")
            {
                int head = i;
                while (head + 1 <= last && reading.Tree.Words[head + 1].Part is "NOUN")
                {
                    head++;
                }

                return SilentNouns.Are(reading.Tree.Words[head].Lemma);
            }
        }

        return false;
    }
}
