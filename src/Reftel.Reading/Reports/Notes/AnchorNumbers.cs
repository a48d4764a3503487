using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Reads what one anchor points to: <c>4</c>, <c>4, 5-7</c>, <c>4;6</c>, <c>4 and 5</c>.</summary>
internal static class AnchorNumbers
{
    // A range longer than this is a span of years or pages, not of notes.
    private const int LongestRange = 12;
    private const int Most = 16;

    /// <summary>Numbers that an anchor can have: the last place may be taken by a range.</summary>
    public const int Room = Most + LongestRange;

    /// <summary>The numbers, in order, with the place of each; empty when the text holds anything else.</summary>
    /// <param name="text">The text of a superscript or of what stands between brackets.</param>
    /// <param name="numbers">Room for <see cref="Room"/> numbers.</param>
    /// <param name="largest">The largest number that a note of the text may have.</param>
    public static ReadOnlySpan<AnchorNumber> Read(ReadOnlySpan<char> text, Span<AnchorNumber> numbers, int largest = NumberWord.Largest)
    {
        int count = 0;
        int at = SkipSigns(text, 0);
        while (at < text.Length)
        {
            int end = NumberWord.Read(text, at, out int number, largest);
            if (end == at || count >= Most)
            {
                return [];
            }

            int next = SkipBlanks(text, end);
            if (next < text.Length && text[next] is '-' or '\u2013' or '\u2014' or '\u207B' or '\u2011')
            {
                int lastStart = SkipBlanks(text, next + 1);
                int lastEnd = NumberWord.Read(text, lastStart, out int last, largest);
                if (lastEnd == lastStart || last <= number || last - number > LongestRange)
                {
                    return [];
                }

                for (int between = number; between <= last; between++)
                {
                    numbers[count++] = new AnchorNumber(between, at, lastEnd);
                }

                end = lastEnd;
            }
            else
            {
                numbers[count++] = new AnchorNumber(number, at, end);
            }

            at = SkipSigns(text, end);
        }

        return numbers[..count];
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or '.' or '[' or ']' or '(' or ')' or '/' or '\u2060' or '\u200B'))
        {
            at++;
        }

        return at;
    }
}

/// <summary>One number of an anchor and its place in the text given.</summary>
internal readonly record struct AnchorNumber(int Number, int Start, int End);
