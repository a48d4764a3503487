namespace Reftel.Reading.Reports.Links;

/// <summary>A scheme and what parts it from the host.</summary>
/// <param name="Start">First character of it.</param>
/// <param name="End">Where the host should begin.</param>
/// <param name="Scheme">What is meant.</param>
/// <param name="IsSound">Nothing was repaired.</param>
/// <param name="NeedsHost">It counts only before a host that is proven.</param>
/// <param name="Kind">Word of the repair.</param>
internal readonly record struct SchemeRead(int Start, int End, string Scheme, bool IsSound, bool NeedsHost, string Kind);

/// <summary>Reads schemes: sound, defanged or damaged.</summary>
internal static class SchemeReader
{
    private const int MostBlanks = 4;

    /// <param name="text">The whole text.</param>
    /// <param name="floor">Nothing before it may be taken.</param>
    /// <param name="end">Behind the letters of the scheme.</param>
    /// <param name="read">The scheme.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int end, out SchemeRead read)
    {
        read = default;
        if (end <= floor || !CouldEnd(text[end - 1]) || !CouldFollow(LinkText.At(text, end)))
        {
            return false;
        }

        foreach (SchemeRow row in DefangConventions.Schemes)
        {
            int start = end - row.Written.Length;
            if (start >= floor && LinkText.StartsWith(text, start, row.Written)
                && TrySeparator(text, floor, start, end, row, out read))
            {
                return true;
            }
        }

        return TryJunk(text, floor, end, out read);
    }

    private static bool CouldEnd(char c) => (c | 0x20) is 'p' or 's' or 'x' || c == 'A';

    private static bool CouldFollow(char c) => c switch
    {
        ':' or '/' or ' ' or '[' or '(' or '{' or ']' or ')' or '\\' or ';' or '：' or '&' or '\n' or '\t' => true,
        _ => DefangConventions.SchemeJunk.Contains(c) && c != '\0',
    };

    // http!:// and httpA://: something stands where the s was.
    private static bool TryJunk(ReadOnlySpan<char> text, int floor, int end, out SchemeRead read)
    {
        read = default;
        int letters = end > floor && text[end - 1] == 'A' ? end - 1 : end;
        int behind = letters + 1;
        if (behind > text.Length || !DefangConventions.SchemeJunk.Contains(text[behind - 1]) || !LinkText.StartsExactly(text, behind, "://"))
        {
            return false;
        }

        foreach (SchemeRow row in DefangConventions.Schemes)
        {
            int start = letters - row.Written.Length;
            if (row.Meant.StartsWith("http", StringComparison.Ordinal) && start >= floor && LinkText.StartsWith(text, start, row.Written))
            {
                read = new SchemeRead(start, SkipBlanks(text, behind + 3), "https", false, false, RepairKinds.Refanged);
                return true;
            }
        }

        return false;
    }

    private static bool TrySeparator(
        ReadOnlySpan<char> text, int floor, int start, int end, SchemeRow row, out SchemeRead read)
    {
        read = default;
        int at = end;
        bool wrapped = start > floor && (LinkText.At(text, start - 1), LinkText.At(text, end)) is ('[', ']') or ('(', ')') or ('{', '}');
        if (wrapped)
        {
            at++;
        }

        int colon = SkipBlanks(text, at);
        foreach (SeparatorRow separator in DefangConventions.Separators)
        {
            if (!LinkText.StartsExactly(text, colon, separator.Written))
            {
                continue;
            }

            int host = SkipBlanks(text, colon + separator.Written.Length);
            bool exact = separator.Written == "://" && colon == end && host == colon + 3;
            bool sound = exact && row.Written == row.Meant;
            bool letterBefore = start > floor && LinkText.IsAlphanumeric(text[start - 1]);
            if (letterBefore && !(sound || (char.IsDigit(text[start - 1]) && row.Written[0] == 'h')))
            {
                return false;
            }

            bool blankLine = LinkText.CountLines(text, end, host) > 0;
            read = new SchemeRead(
                wrapped ? start - 1 : start,
                host,
                sound ? text[start..end].ToString() : row.Meant,
                sound,
                separator.NeedsHost || row.IsDamage || blankLine || (row.Written[0] == 'x' && !exact),
                KindOf(row, separator, wrapped));
            return true;
        }

        return false;
    }

    private static string KindOf(SchemeRow row, SeparatorRow separator, bool wrapped) =>
        row.IsDamage ? RepairKinds.SchemeRestored
        : wrapped || row.Written != row.Meant ? RepairKinds.Refanged
        : separator.Written == "://" ? RepairKinds.JoinedBlanks
        : separator.NeedsHost || separator.Written == ":///" ? RepairKinds.SchemeRestored
        : RepairKinds.Refanged;

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Min(text.Length, at + MostBlanks);
        int lines = 0;
        while (at < limit && (text[at] is ' ' or '\t' or '\u00A0' or '\r' || (text[at] == '\n' && lines++ == 0)))
        {
            at++;
        }

        return at;
    }
}
