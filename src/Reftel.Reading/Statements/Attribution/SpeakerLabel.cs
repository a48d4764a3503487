using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Speakers that a mark names: "WALLACE: ..." of a transcript, "Poll: ..." of a headline, "“...” - Anna Lis" under a quotation.</summary>
internal static class SpeakerLabel
{
    private const int LongestLabel = 60;

    /// <param name="text">The prose.</param>
    /// <param name="block">The block.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="sentence">Index of its first sentence.</param>
    /// <param name="series">Name of the series that the title begins with, which says nothing; or null.</param>
    public static FoundAttribution? Read(string text, ProseBlock block, List<Quotation> quotes, int sentence, string? series) =>
        (series is not null && text.AsSpan(block.Span.Start, block.Span.Length).StartsWith(series, StringComparison.Ordinal) ? null : Before(text, block, quotes, sentence)) ?? Behind(text, block, quotes, sentence);

    private static FoundAttribution? Before(string text, ProseBlock block, List<Quotation> quotes, int sentence)
    {
        // A transcript that is quoted has its labels within the quotation.
        int start = block.Span.Start;
        start += start < block.Span.End && text[start] is '"' or '\u201C' or '\u00AB' ? 1 : 0;
        ReadOnlySpan<char> words = text.AsSpan(start, block.Span.End - start);
        int colon = words[..Math.Min(words.Length, LongestLabel)].IndexOf(':');
        if (colon < 2 || colon + 2 >= words.Length || words[colon + 1] != ' ')
        {
            return null;
        }

        ReadOnlySpan<char> label = words[..colon];
        bool quoted = quotes.Count > 0 && quotes[0].Span.Start == start + colon + 2;
        bool capitals = IsCapitals(label) && !IsCapitals(words[(colon + 1)..]);
        bool headline = block.Role == ProseRole.Headline && IsShortName(label);
        if (!(capitals || headline || (quoted && IsShortName(label))))
        {
            return null;
        }

        TextSpan content = TrimEnd(text, TextSpan.Between(start + colon + 2, block.Span.End), headline);
        return new FoundAttribution([TextSpan.Between(start, start + colon)], [TextSpan.Between(start + colon, start + colon + 1)], [content], CueSense.Speech, ":", sentence);
    }

    private static FoundAttribution? Behind(string text, ProseBlock block, List<Quotation> quotes, int sentence)
    {
        if (quotes.Count == 0 || quotes[0].Span.Start != block.Span.Start || !quotes[0].Closed)
        {
            return null;
        }

        int at = quotes[0].Span.End;
        while (at < block.Span.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int dash = at;
        while (at < block.Span.End && text[at] is '-' or '\u2013' or '\u2014' or '\u2015')
        {
            at++;
        }

        int dashEnd = at;
        while (at < block.Span.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        // The name is all that follows.
        TextSpan name = TrimEnd(text, TextSpan.Between(Math.Min(at, block.Span.End), block.Span.End), stop: true);
        return dashEnd == dash || name.Length is < 3 or > LongestLabel || !IsShortName(text.AsSpan(name.Start, name.Length))
            ? null
            : new FoundAttribution([name], [TextSpan.Between(dash, dashEnd)], [quotes[0].Span], CueSense.Speech, "-", sentence);
    }

    private static TextSpan TrimEnd(string text, TextSpan span, bool stop)
    {
        int end = span.End;
        if (stop && end > span.Start + 1 && text[end - 1] == '.')
        {
            end--;
        }

        return TextSpan.Between(span.Start, end);
    }

    private static bool IsCapitals(ReadOnlySpan<char> words)
    {
        int letters = 0;
        foreach (char c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 3;
    }

    // Up to five words that begin with capitals, but for the small words within names.
    private static bool IsShortName(ReadOnlySpan<char> words)
    {
        int count = 0;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (word.IsEmpty)
            {
                continue;
            }

            count++;
            if (count > 5 || !(char.IsUpper(word[0]) || word is "of" or "the" or "de" or "von" or "and" || word[0] == '@'))
            {
                return false;
            }
        }

        return count > 0 && char.IsUpper(words[0]);
    }
}
