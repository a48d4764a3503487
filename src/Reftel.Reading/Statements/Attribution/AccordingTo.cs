using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>"According to": before its content or behind it.</summary>
internal static class AccordingTo
{
    public static FoundAttribution? Read(SentenceReading reading, int word)
    {
        if (word == 0 && LeadingSource(reading) is { } leading)
        {
            return leading;
        }

        if (word + 2 >= reading.Count || !reading.Word(word).Equals("according", StringComparison.OrdinalIgnoreCase) || reading.Word(word + 1) is not "to")
        {
            return null;
        }

        bool atHead = word == 0 || reading.Word(word - 1) is not ("," or "\u201D" or "\"" or "''") && char.IsUpper(reading.Word(word)[0]);
        int last = atHead ? SourceEnd(reading, word + 2) : PhraseEnd(reading, word + 2);
        if (last < word + 2)
        {
            return null;
        }

        ImmutableArray<TextSpan> content;
        if (atHead)
        {
            int from = last + 2;
            content = from < reading.Count && ContentEnd.OfRest(reading, -1, from) is { } rest ? [rest] : [];
        }
        else
        {
            content = ContentPhrase.EndsContent(reading, word - 1)
                ? ContentPhrase.Around(reading, word, last, within: false)
                : [TextSpan.Between(reading.Sentence.Span.Start, reading.SpanOf(word - 1).End)];
        }

        return content.IsEmpty ? null : new FoundAttribution([reading.Between(word + 2, last)], [reading.Between(word, word + 1)], content, CueSense.Speech, "according to", reading.Index) { Word = word };
    }

    // "Per the police, ...", "As the prefect put it, ..."
    private static FoundAttribution? LeadingSource(SentenceReading reading)
    {
        int comma = FirstComma(reading, 1);
        if (comma < 2 || comma + 1 >= reading.Count || comma > 24)
        {
            return null;
        }

        int last = comma - 1;
        int cue = 0;
        if (reading.Word(0) is "As")
        {
            last = reading.Word(last) is "it" ? last - 1 : last;
            if (reading.Tree.Words[last].Lemma is not ("put" or "say" or "note" or "report" or "observe" or "remark" or "tell" or "explain" or "see" or "predict" or "warn") || last < 2)
            {
                return null;
            }

            cue = last;
            last--;
        }
        else if (reading.Word(0) is not "Per")
        {
            return null;
        }

        return ContentEnd.OfRest(reading, -1, comma + 1) is { } content
            ? new FoundAttribution([reading.Between(1, last)], [reading.Between(cue, cue == 0 ? 0 : comma - 1)], [content], CueSense.Speech, "according to", reading.Index) { Word = cue }
            : null;
    }

    private static int FirstComma(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Count; i++)
        {
            if (reading.Word(i) is ",")
            {
                return i;
            }
        }

        return -1;
    }

    // To the comma behind the source, which may have a clause of its own: "According to the office, which has the figures, exports fell".
    private static int SourceEnd(SentenceReading reading, int from)
    {
        int comma = FirstComma(reading, from);
        if (comma < 0 || comma + 2 >= reading.Count || reading.Word(comma + 1) is not ("which" or "who" or "whose" or "where"))
        {
            return comma - 1;
        }

        int closing = FirstComma(reading, comma + 2);
        return closing < 0 ? comma - 1 : closing - 1;
    }

    // To the end of the sentence, or to a comma that no apposition follows.
    private static int PhraseEnd(SentenceReading reading, int from)
    {
        int last = from;
        while (last + 1 < reading.Count && reading.Word(last + 1) is not ("." or "," or ";" or "\u2014" or "--" or "?" or "!"))
        {
            last++;
        }

        return last;
    }
}
