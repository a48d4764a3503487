namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// A piece of LaTeX in a paragraph: <c>$^{20}\ http://example.org$</c>. It opens and closes with dollar signs that touch its
/// contents and holds a caret, a backslash or an underscore; "$ 5 million and $ 6 million" is money.
/// </summary>
internal static class LatexPiece
{
    /// <summary>The piece that begins at <paramref name="at"/>: only the next dollar sign is asked, so all together are linear.</summary>
    public static bool TryFind(string source, int at, int limit, out int end)
    {
        int width = at + 1 < limit && source[at + 1] == '$' ? 2 : 1;
        int start = at + width;
        int close = start;
        while (true)
        {
            int found = close < limit ? source.AsSpan(close, limit - close).IndexOf('$') : -1;
            if (found < 0)
            {
                end = at;
                return false;
            }

            close += found;
            if (source[close - 1] != '\\')
            {
                break;
            }

            close++;
        }

        end = close + width;
        ReadOnlySpan<char> inside = source.AsSpan(start, close - start);
        return end <= limit
            && (width == 1 || source[close + 1] == '$')
            && !inside.IsEmpty
            && IsContents(inside, width == 2)
            && !(end < limit && char.IsAsciiDigit(source[end]));
    }

    private static bool IsContents(ReadOnlySpan<char> inside, bool display)
    {
        ReadOnlySpan<char> bare = inside.Trim();
        if (bare.IsEmpty || bare.IndexOfAny('^', '\\', '_') < 0)
        {
            return false;
        }

        bool touches = bare.Length == inside.Length || display;
        bool marked = bare[0] is '^' or '\\' or '_' or '{';
        bool amount = char.IsAsciiDigit(bare[0]) && bare.IndexOfAny('^', '\\') < 0;
        return (touches || marked) && !amount;
    }
}
