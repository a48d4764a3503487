using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Where words that were said end: before the mark that ends the sentence, behind the mark that ends a quotation.</summary>
internal static class ContentEnd
{
    /// <summary>From a word to the end of the sentence, and of a quotation that is open there.</summary>
    public static TextSpan? OfRest(SentenceReading reading, int first)
    {
        int last = reading.Count - 1;
        int end = reading.SpanOf(last).End;
        if (reading.QuoteAt(end - 1) is { Closed: true } quote)
        {
            end = quote.Span.End;
        }
        else
        {
            while (last >= first && reading.Word(last) is "." or "," or ";" or ":")
            {
                last--;
            }

            end = last >= first ? reading.SpanOf(last).End : 0;
        }

        int start = reading.SpanOf(first).Start;
        return end > start ? TextSpan.Between(start, end) : null;
    }

    /// <summary>From a word to another, without marks at the end.</summary>
    public static TextSpan? OfPhrase(SentenceReading reading, int first, int last)
    {
        if (first >= reading.Count || last < first)
        {
            return null;
        }

        while (last > first && reading.Word(last) is "." or "," or ";" or ":" && !reading.IsQuoted(last))
        {
            last--;
        }

        TextSpan span = reading.Between(first, last);
        return reading.QuoteAt(span.End - 1) is { Closed: true } quote && quote.Span.Start >= span.Start ? TextSpan.Between(span.Start, quote.Span.End) : span;
    }

    /// <summary>From a word over a noun to what belongs to it, as far as the words run on: the tree hangs many a preposition on the verb that belongs to the noun.</summary>
    public static TextSpan? OfNoun(SentenceReading reading, int first, int last)
    {
        int end = last;
        while (end + 1 < reading.Count && RunsOn(reading, end + 1))
        {
            end++;
        }

        return OfPhrase(reading, first, end);
    }

    private static bool RunsOn(SentenceReading reading, int token)
    {
        if (reading.IsQuoted(token))
        {
            return true;
        }

        ReadOnlySpan<char> word = reading.Word(token);
        if (word is "," or ";" or ":" or "." or "!" or "?" or "--" or "\u2014" or "\u2013" or "-" or "(" || reading.Tree.Words[token] is { Part: "SCONJ" } or { Tag: "WRB" })
        {
            return false;
        }

        return word is not ("and" or "but" or "or") || token + 1 >= reading.Count || reading.Tree.Words[token + 1] is not ({ Part: "VERB" or "AUX" or "ADV" or "PRON" } or { Tag: "TO" });
    }
}
