namespace Reftel.Evaluate.Dates;

/// <summary>Where an annotation begins and ends without the words that one convention counts in and another leaves out: prepositions, articles, comparisons, zones.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> Leading = new(
        [
            "in", "on", "at", "the", "from", "between", "since", "until", "till", "before", "after", "by", "to", "for", "within", "during", "any", "time", "as", "early", "late", "around", "about", "circa", "more", "less",
            "than", "later", "no", "starting", "beginning", "commencing", "year", "greater", "over", "sometime", "of", "least", "most", "with", "and", "a", "w", "c", "=",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Trailing = new(
        ["est", "pst", "gmt", "pt", "cet", "cst", "et", "eastern", "mountain", "timezone", "time", "beijing", "or", "and", "later", "after", "greater", "of", "the", "year"], StringComparer.OrdinalIgnoreCase);

    public static (int Start, int End) Of(string text, int start, int end, bool kept)
    {
        end = Math.Min(end, text.Length);
        while (start < end && !kept)
        {
            int word = start;
            while (word < end && !char.IsLetterOrDigit(text[word]))
            {
                word++;
            }

            int stop = word;
            while (stop < end && char.IsLetterOrDigit(text[stop]))
            {
                stop++;
            }

            if (stop == end || !Leading.Contains(text[word..stop]))
            {
                start = word;
                break;
            }

            start = stop;
        }

        while (end > start)
        {
            int word = end;
            while (word > start && !char.IsLetterOrDigit(text[word - 1]))
            {
                word--;
            }

            int begin = word;
            while (begin > start && char.IsLetterOrDigit(text[begin - 1]))
            {
                begin--;
            }

            if (begin == start || !Trailing.Contains(text[begin..word]))
            {
                return (start, word);
            }

            end = begin;
        }

        return (start, end);
    }
}
