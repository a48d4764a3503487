using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Names of authors parted by commas and by words such as "and" and "with".</summary>
internal static class NameList
{
    private const int Most = 40;

    /// <summary>Reads the names of a range.</summary>
    /// <param name="text">The readable text.</param>
    /// <param name="lenient">After "by": parts that are no names (roles, institutes) are passed over behind a name.</param>
    /// <param name="plain">True when every name could be nothing else; see <see cref="PersonName"/>.</param>
    /// <returns>The names, or null when the range is something else.</returns>
    public static List<HeadAuthor>? Read(string text, int start, int end, bool lenient, out bool plain)
    {
        List<HeadAuthor>? names = null;
        plain = true;
        start = SkipJoin(text, start, end);
        int part = start;
        bool dropped = false;
        for (int at = start; at <= end && (names is null || names.Count < Most); at++)
        {
            int behind = at == end ? at : Separator(text, at, end);
            if (behind < 0)
            {
                continue;
            }

            part = SkipContribution(text, part, at);
            ReadOnlySpan<char> words = CutPlace(text.AsSpan(part, at - part), lenient);
            if (PersonName.TryRead(words, out int first, out int last, out bool sure))
            {
                (names ??= []).Add(new HeadAuthor(text[(part + first)..(part + last)], part + first, part + last));
                plain &= sure;
            }
            else if (!IsPassedOver(words, lenient, names is not null, ref dropped))
            {
                return null;
            }

            if (at == end)
            {
                break;
            }

            part = behind;
            at = behind - 1;
        }

        return names;
    }

    // "By Ann Reed in Los Cedros".
    private static ReadOnlySpan<char> CutPlace(ReadOnlySpan<char> words, bool lenient)
    {
        foreach (string word in lenient ? HeadWords.Places : [])
        {
            int at = words.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && at + word.Length < words.Length && char.IsUpper(words[at + word.Length]))
            {
                return words[..at];
            }
        }

        return words;
    }

    // Roles and bodies behind a name; a degree; nothing at all between two separators.
    private static bool IsPassedOver(ReadOnlySpan<char> words, bool lenient, bool behindName, ref bool dropped)
    {
        words = words.Trim();
        if (words.IsEmpty || words.TrimEnd('.') is "PhD" or "Ph.D" or "Jr" or "Sr" or "MA" or "M.A" or "et al")
        {
            return true;
        }

        dropped = true;
        return behindName && (lenient || HasRole(words));
    }

    private static bool HasRole(ReadOnlySpan<char> words)
    {
        foreach (Range word in words.Split(' '))
        {
            if (HeadWords.IsNoName(words[word]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind a comma, semicolon, stroke or joining word at the place, or -1.</summary>
    private static int Separator(string text, int at, int end)
    {
        char c = text[at];
        if (c is ',' or ';' or '|' or '\n' or '/' or '\t')
        {
            return at + 1;
        }

        if (c != ' ')
        {
            return -1;
        }

        int word = at + 1;
        int stop = word;
        while (stop < end && stop - word < 6 && !char.IsWhiteSpace(text[stop]))
        {
            stop++;
        }

        return IsJoin(text, word, stop, end) ? Math.Min(stop + 1, end) : -1;
    }

    // In small letters, or in capitals behind capitals; at the end of a line too, where the next one goes on.
    private static bool IsJoin(string text, int word, int stop, int end)
    {
        bool closed = stop == end || char.IsWhiteSpace(text[stop]);
        bool small = stop > word && (char.IsLower(text[word]) || text[word] == '&' || (stop - word > 1 && char.IsUpper(text[stop - 1]) && word > 1 && char.IsUpper(text[word - 2])));
        return closed && small && HeadWords.Joins.Contains(text.AsSpan(word, stop - word));
    }

    /// <summary>Behind a joining word that begins the range: <c>and Ann Reed</c>.</summary>
    public static int SkipJoin(string text, int start, int end)
    {
        int length = text.AsSpan(start, end - start).IndexOf(' ');
        return length > 0 && IsJoin(text, start, start + length, end) ? start + length + 1 : start;
    }

    // "contributions by Ann Reed".
    private static int SkipContribution(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        DatelineWords.Cut(HeadWords.Contributions, text, ref start, end);
        return start;
    }
}
