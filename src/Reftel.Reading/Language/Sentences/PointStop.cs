namespace Reftel.Reading.Language.Sentences;

/// <summary>What ends the words before a point of a list: "the following:", "in May;", "had agreed, and".</summary>
internal static class PointStop
{
    /// <summary>The mark that ends the words before a blank, closing quotes and brackets passed over; the zero character where none does.</summary>
    public static char Before(ReadOnlySpan<char> text, int blank)
    {
        int at = blank - 1;
        while (at > 0 && blank - at < 4 && text[at] is ')' or ']' or '"' or '\'' or '\u201D' or '\u2019' or '\u00BB')
        {
            at--;
        }

        return at >= 0 && text[at] is ':' or ';' or '.' or '?' or '!' or '\u2026' ? text[at] : '\0';
    }

    /// <summary>Length of " and", " or" behind a comma or semicolon at the end of a point; zero where it does not end so.</summary>
    public static int JoinLength(ReadOnlySpan<char> point)
    {
        foreach (string join in (ReadOnlySpan<string>)["and", "or", "but"])
        {
            int rest = point.Length - join.Length;
            if (rest > 1 && point.EndsWith(join, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(point[rest - 1]))
            {
                int mark = rest - 1;
                while (mark > 0 && char.IsWhiteSpace(point[mark]))
                {
                    mark--;
                }

                return point[mark] is ',' or ';' ? point.Length - mark - 1 : 0;
            }
        }

        return 0;
    }
}
