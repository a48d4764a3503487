using System.Buffers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The brackets around an anchor that cites (<c>[2, p. 45; 3]</c>): all of it is one place in the prose, and its pages belong to the number before them.</summary>
internal static class CitedBracket
{
    private const int Longest = 60;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789,-\u2013 ");

    /// <summary>The span of the brackets, or the span given where it stands in none.</summary>
    public static TextSpan Around(string source, TextSpan span)
    {
        int from = Math.Max(0, span.Start - Longest);
        int open = source.AsSpan(from, span.Start - from).LastIndexOfAny('[', ']') + from;
        if (open < from || source[open] == ']')
        {
            return span;
        }

        if (open > 0 && open + 1 < span.Start && source[open - 1] == '[' && source[open + 1] == '^' && AroundReference(source, open, span.End) is { } outer)
        {
            return outer;
        }

        int close = source.AsSpan(span.End, Math.Min(Longest, source.Length - span.End)).IndexOfAny('[', ']') + span.End;
        bool closed = close >= span.End && source[close] == ']' && (close + 1 == source.Length || source[close + 1] != '(');
        bool cites = closed && CitedNumbers.Read(source.AsSpan(open + 1, close - open - 1)).Length > 0;
        return cites ? new TextSpan(open, close + 1 - open) : span;
    }

    // "[[^2], p. 45]", as repaired copies write it.
    private static TextSpan? AroundReference(string source, int open, int end)
    {
        int rest = end + 1;
        int close = end < source.Length && source[end] == ']' ? source.AsSpan(rest, Math.Min(Longest, source.Length - rest)).IndexOfAny('[', ']') + rest : -1;
        bool cites = close > rest && source[close] == ']' && CitedNumbers.Read(string.Concat(source.AsSpan(open + 2, end - open - 2), source.AsSpan(rest, close - rest))).Length > 0;
        return cites ? TextSpan.Between(open - 1, close + 1) : null;
    }

    /// <summary>The pages that stand behind a number in brackets as printed (<c>p. 45</c>), or null. Of <c>[2, 4, p. 5]</c> only the last has pages.</summary>
    public static string? PagesBehind(string source, TextSpan span)
    {
        if (span.End >= source.Length || source[span.End] is ']' or ';')
        {
            return null;
        }

        TextSpan bracket = Around(source, span);
        if (bracket.End <= span.End)
        {
            return null;
        }

        ReadOnlySpan<char> rest = source.AsSpan(span.End, bracket.End - 1 - span.End);
        int end = rest.IndexOf(';');
        rest = (end < 0 ? rest : rest[..end]).Trim(" ,:\n\r\u00A0");

        // "4, 5-7" names more notes; "45" behind a colon and "p. 45" are pages.
        bool pages = rest.Length > 0 && (char.IsAsciiDigit(rest[0]) ? source[span.End] == ':' : rest.IndexOfAnyExcept(Numbers) >= 0);
        return pages ? rest.ToString().ReplaceLineEndings(" ") : null;
    }
}
