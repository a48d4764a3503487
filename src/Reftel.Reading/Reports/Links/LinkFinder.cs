namespace Reftel.Reading.Reports.Links;

/// <summary>Finds the links of a text, sound, defanged or broken.</summary>
internal static class LinkFinder
{
    // A report has a text for each of its notes; the reader and its buffers serve for all.
    [ThreadStatic]
    private static LinkReader? _reader;

    /// <summary>Finds every link, in order, without overlap. Linear in the text.</summary>
    public static List<FoundLink> Find(ReadOnlySpan<char> text)
    {
        var links = new List<FoundLink>();
        Find(text, links);
        return links;
    }

    /// <summary>The same for a caller that has a list for many texts; what it held is forgotten.</summary>
    public static void Find(ReadOnlySpan<char> text, List<FoundLink> links)
    {
        links.Clear();
        LinkReader reader = _reader ??= new LinkReader();
        reader.Begin(text);
        int floor = 0;
        int at = 0;
        while (at < text.Length)
        {
            if (!LinkText.IsLabel(text[at]))
            {
                at++;
                continue;
            }

            int end = LinkText.SkipWord(text, at + 1);
            if (!MayLead(text, at, end))
            {
                at = end;
                continue;
            }

            if (reader.TryRead(text, floor, at, end, out int next) is { } link)
            {
                links.Add(link);
                floor = link.End;
            }

            at = Math.Max(next, at + 1);
        }
    }

    // Most words of prose are followed by a blank and another word; they are passed over here.
    private static bool MayLead(ReadOnlySpan<char> text, int at, int end)
    {
        char c = LinkText.At(text, end);
        if (c is ' ' or '\n' or '\r' or '\t')
        {
            int next = end + 1;
            while (next < text.Length && next - end < 8 && text[next] is ' ' or '\n' or '\r' or '\t')
            {
                next++;
            }

            char behind = LinkText.At(text, next);
            return behind is 'd' or 'D' or 'т' or 'Т' or 'к' or 'К' or 'k' or 'n' or '.' or '[' or '(' or '{' or '<' or '@' or 'A' or ':' or '/' or '\\'
                || (text[end - 1] is 'p' or 's' or 'x' or 'P' or 'S' && GoesOnAsScheme(text[at..end], behind))
                || HasInnerDot(text[at..end]);
        }

        return !(c == '\0' || (c == ',' && LinkText.At(text, end + 1) != '/')) || HasInnerDot(text[at..end]);
    }

    // "https colon slash slash", "news punkt example": behind these letters a scheme may end, and before more words than elsewhere. A plural
    // before the next word of prose is settled here.
    private static bool GoesOnAsScheme(ReadOnlySpan<char> word, char behind) =>
        behind is 'c' or 'C' or 'p' or 'P' or 'N' or 'K' or > '\u007F' || char.IsWhiteSpace(behind) || word.ContainsAny("DT-_");

    private static bool HasInnerDot(ReadOnlySpan<char> word) =>
        word.Length > 6 && word.ContainsAny('D', '-', '_') && (word.Contains("DOT", StringComparison.Ordinal) || word.Contains("-dot-", StringComparison.Ordinal) || word.Contains("_dot_", StringComparison.Ordinal));
}
