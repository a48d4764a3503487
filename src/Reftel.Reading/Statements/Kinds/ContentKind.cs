using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Kinds;

/// <summary>The kind of what somebody says, all its pieces looked at: "He knows it," she said, "and he will sell it" is no mere fact.</summary>
internal static class ContentKind
{
    /// <returns>The kind, and the clause that gave it: of the first piece that is more than a fact, else of the first with a verb ("The Soviets, he said, have left"), else of the first.</returns>
    public static (StatementKind Kind, ClauseFacts Clause) Of(SentenceReading reading, FoundAttribution attribution, IReadOnlyList<FoundEstimate> estimates)
    {
        (StatementKind Kind, ClauseFacts Clause)? found = null;
        bool hasVerb = false;
        foreach (TextSpan piece in attribution.Content)
        {
            if (reading.WordsIn(piece) is not { Last: >= 0 } words)
            {
                continue;
            }

            ClauseFacts clause = ClauseFacts.Of(reading, words.First, words.Last);
            StatementKind kind = KindReader.OfAttributed(reading, attribution, clause, estimates);
            kind = kind == StatementKind.Forecast && IsQuestion(reading.Text, piece) ? StatementKind.Information : kind;
            if (kind != StatementKind.Information)
            {
                return (kind, clause);
            }

            bool verb = HasFiniteVerb(reading, words.First, words.Last);
            if (found is null || (verb && !hasVerb))
            {
                (found, hasVerb) = ((kind, clause), verb);
            }
        }

        ClauseFacts none = ClauseFacts.Of(reading, 0, -2);
        (StatementKind whole, ClauseFacts first) = found ?? (KindReader.OfAttributed(reading, attribution, none, estimates), none);

        // Nothing under "may" or "likely" is a fact: the speaker stood between it and its verb.
        return whole == StatementKind.Information && attribution.Content.Length > 1 && estimates.Any(estimate => attribution.Content.Skip(1).Any(piece => piece.Contains(estimate.Span)))
            ? (StatementKind.Judgement, first) : (whole, first);
    }

    /// <summary>True where words end in a question mark, whatever marks stand around them.</summary>
    public static bool IsQuestion(string text, TextSpan words) => text.AsSpan(words.Start, words.Length).TrimEnd("\"'\u201D\u2019\u00BB) ").EndsWith('?');

    private static bool HasFiniteVerb(SentenceReading reading, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }
}
