using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Where words that were said end: before the mark that ends the sentence, behind the mark that ends a quotation.</summary>
internal static class ContentEnd
{
    /// <summary>From a word to the end of the sentence, and of a quotation that is open there; before another cue of the same speaker, and before an aside of the author behind a dash.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="cue">Index of the verb of the cue; -1 where there is none.</param>
    /// <param name="first">First word of what is said.</param>
    public static TextSpan? OfRest(SentenceReading reading, int cue, int first)
    {
        int last = reading.Count - 1;
        int end = reading.SpanOf(last).End;
        if (Cut(reading, cue, first) is >= 0 and var cut)
        {
            return OfPhrase(reading, first, cut);
        }

        if (reading.QuoteAt(end - 1) is { Closed: true } quote)
        {
            end = quote.Span.End;
        }
        else
        {
            last = BeforeJoin(reading, last);
            while (last >= first && reading.Word(last) is "." or "," or ";" or ":")
            {
                last--;
            }

            end = last >= first ? reading.SpanOf(last).End : 0;
        }

        int start = reading.SpanOf(first).Start;
        return end > start ? TextSpan.Between(start, end) : null;
    }

    // Last word before the author, or another cue, goes on; -1 where nothing does.
    private static int Cut(SentenceReading reading, int cue, int first)
    {
        if (MainClause.CommaBehindHead(reading, cue, first) is > 0 and var comma)
        {
            return comma - 1;
        }

        bool relative = cue > 0 && reading.Tree.Words[cue - 1].Tag is "WP" or "WDT";
        if (MainClause.RelativePronoun(reading, cue) is > 0 and var pronoun && MainClause.VerbBehindSubject(reading, pronoun, first) is > 0 and var main)
        {
            return main - 1;
        }

        for (int i = first + 2; i + 1 < reading.Count; i++)
        {
            if (reading.IsQuoted(i))
            {
                continue;
            }

            // "The colonel, who says that war is near, inspected": his words end with the aside.
            if (relative && reading.Word(i) is "," && reading.Tree.Words[i + 1].Part is "VERB" or "AUX")
            {
                return i - 1;
            }

            ParsedWord next = reading.Tree.Words[i + 1];
            ReadOnlySpan<char> word = reading.Word(i);
            if (word is "," && (next.Lemma is "according" || (next.Tag == "VBG" && Catalogues.CueVerbs.Find(next.Lemma) is { Sense: CueSense.Speech or CueSense.Evidence })))
            {
                return i - 1;
            }

            // "the road was open; in fact it", "; it will be cut": a sentence of the author's own.
            if (word is ";" && i + 2 < reading.Count && cue >= 0 && reading.Word(i + 1) is not ("that" or "and" or "(" or "--" or "-"))
            {
                return i - 1;
            }

            // What the author adds: ", probably to please the army", ", which will hurt" where the words reported lie in the past.
            if (word is "," && (AuthorsRemark.IsGuess(reading, i + 1) || AuthorsRemark.IsObjection(reading, cue, i + 1) || (cue >= 0 && reading.Tree.Words[cue].Tag is "VBD" && i + 2 < reading.Count && AuthorsRemark.IsAddition(reading, i + 1))))
            {
                return i - 1;
            }

            if (word is "\u2014" or "--" && next.Part is "DET" && !AuthorsRemark.Closes(reading, i))
            {
                return i - 1;
            }

            if (word is "and" or "but" && cue >= 0 && next.Tag == reading.Tree.Words[cue].Tag && next.Tag is "VBD" or "VBZ" or "VBP"
                && Catalogues.CueVerbs.Find(next.Lemma) is { Sense: not CueSense.Thought and not CueSense.Intent })
            {
                return reading.Word(i - 1) is "," ? i - 2 : i - 1;
            }
        }

        return -1;
    }

    /// <summary>From a word to another, without marks at the end.</summary>
    public static TextSpan? OfPhrase(SentenceReading reading, int first, int last)
    {
        if (first >= reading.Count || last < first)
        {
            return null;
        }

        last = BeforeJoin(reading, last);
        while (last > first && reading.Word(last) is "." or "," or ";" or ":" && !reading.IsQuoted(last))
        {
            last--;
        }

        TextSpan span = reading.Between(first, WithYear(reading, last));
        return reading.QuoteAt(span.End - 1) is { Closed: true } quote && quote.Span.Start >= span.Start ? TextSpan.Between(span.Start, quote.Span.End) : span;
    }

    // "asked for time; and": what joins the next point of a list is none of the words.
    private static int BeforeJoin(SentenceReading reading, int last) =>
        last > 1 && last == reading.Count - 1 && reading.Word(last) is "and" or "or" or "but" && reading.Word(last - 1) is ";" or "," ? last - 1 : last;

    // "by January 1, 2015": the comma stands within the date.
    private static int WithYear(SentenceReading reading, int last)
    {
        bool day = last > 0 && reading.Word(last).Length <= 2 && char.IsAsciiDigit(reading.Word(last)[0]) && TimeWords.IsMonth(reading.Word(last - 1));
        return (day || TimeWords.IsMonth(reading.Word(last))) && last + 2 < reading.Count && reading.Word(last + 1) is "," && reading.Word(last + 2) is { Length: 4 } year && year[0] is '1' or '2' && char.IsAsciiDigit(year[3]) ? last + 2 : last;
    }

    /// <summary>From a word over a noun to what belongs to it, as far as the words run on: the tree hangs many a preposition on the verb that belongs to the noun.</summary>
    public static TextSpan? OfNoun(SentenceReading reading, int first, int last)
    {
        int end = last;
        for (int i = first + 1; i < last; i++)
        {
            // What the author adds: "agreed to pay, although a court would have refused".
            if (reading.Word(i) is "," && AuthorsRemark.IsAddition(reading, i + 1))
            {
                return OfPhrase(reading, first, i - 1);
            }

            // "to hold a vote but has not named a day": a verb of the sentence again.
            bool again = reading.Word(first) is "to" && reading.Word(i) is "but" && reading.Tree.Words[i + 1].Tag is "VBD" or "VBZ" or "VBP" && !reading.IsQuoted(i);
            if (again || (reading.Word(i) is "," && ParticipleCue.Is(reading, i + 1)))
            {
                return OfPhrase(reading, first, i - 1);
            }

            if (reading.Word(i) is "," && reading.Word(i + 1) is "although" or "though" or "while" or "whereas" or "but" or "with" or "which" or "probably" or "likely" or "perhaps" or "possibly" && !reading.IsQuoted(i))
            {
                return OfPhrase(reading, first, i - 1);
            }
        }

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
