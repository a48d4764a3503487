namespace Reftel.Reading.Reports.Links;

/// <summary>A scheme and what parts it from the host.</summary>
/// <param name="Start">First character of it.</param>
/// <param name="End">Where the host should begin.</param>
/// <param name="Scheme">What is meant.</param>
/// <param name="IsSound">Nothing was repaired.</param>
/// <param name="NeedsHost">It counts only before a host that is proven.</param>
/// <param name="Kind">Word of the repair.</param>
/// <param name="IsPercent">The whole address is percent-escaped.</param>
/// <param name="IsSpelt">Its signs are words.</param>
internal readonly record struct SchemeRead(
    int Start, int End, string Scheme, bool IsSound, bool NeedsHost, string Kind, bool IsPercent = false, bool IsSpelt = false);

/// <summary>Reads schemes: sound, defanged or damaged.</summary>
internal static class SchemeReader
{
    /// <summary>How far before the last word of a scheme it may begin.</summary>
    public const int MostBefore = 16;

    /// <param name="text">The whole text.</param>
    /// <param name="floor">Nothing before it may be taken.</param>
    /// <param name="end">Behind the letters of the scheme.</param>
    /// <param name="read">The scheme.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int end, out SchemeRead read)
    {
        read = default;
        if (end <= floor || !CouldEnd(text[end - 1]) || !CouldFollow(text, end))
        {
            return false;
        }

        if (TrySound(text, floor, end, out read))
        {
            return true;
        }

        foreach (SchemeRow row in DefangConventions.Schemes)
        {
            int start = SchemeMatch.FindStart(text, floor, end, row.Written);
            if (start >= 0 && TrySeparator(text, floor, start, end, row, out read))
            {
                return true;
            }
        }

        return TryJunk(text, floor, end, out read);
    }

    // As nearly all addresses are written; what follows gives the same for them, by way of every convention.
    private static bool TrySound(ReadOnlySpan<char> text, int floor, int end, out SchemeRead read)
    {
        read = default;
        ReadOnlySpan<char> before = text[floor..end];
        string? scheme = before.EndsWith("https") ? "https" : before.EndsWith("http") ? "http" : null;
        if (scheme is null || !LinkText.StartsExactly(text, end, "://") || !char.IsAsciiLetterOrDigit(LinkText.At(text, end + 3)))
        {
            return false;
        }

        read = new SchemeRead(end - scheme.Length, end + 3, scheme, true, false, RepairKinds.Refanged);
        return true;
    }

    private static bool CouldEnd(char c) => LookAlikes.SchemeLetter(c) is 'p' or 's' or 'x' or 'w' or 'z' or 't' or '5' || c == 'A';

    private static bool CouldFollow(ReadOnlySpan<char> text, int end)
    {
        char c = LinkText.At(text, end);
        if (c is ' ' or '\n' or '\t' or '\r' or '\u00A0')
        {
            char next = LinkText.At(text, LinkText.SkipBlanks(text, end));
            return next is ':' or '/' or '[' or '(' or '{' or '\\' or 'c' or 'C' or '\uFF1A';
        }

        return c switch
        {
            ':' or '/' or '[' or '(' or '{' or ']' or ')' or '}' or '\\' or ';' or '&' or '%' => true,
            ',' or '.' or '=' => LinkText.At(text, end + 1) == '/',
            _ => c >= '\u0080' ? SignReader.Read(text, end, ':') > 0 || DefangConventions.IsInvisible(c) : DefangConventions.SchemeJunk.Contains(c) && c != '\0',
        };
    }

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
                read = new SchemeRead(start, LinkText.SkipBlanks(text, behind + 3), "https", false, false, RepairKinds.Refanged);
                return true;
            }
        }

        return false;
    }

    private static bool TrySeparator(
        ReadOnlySpan<char> text, int floor, int start, int end, SchemeRow row, out SchemeRead read)
    {
        read = default;
        bool wrapped = start > floor && (LinkText.At(text, start - 1), LinkText.At(text, end)) is ('[', ']') or ('(', ')') or ('{', '}');
        bool optional = !wrapped && row.Meant == "http" && (LinkText.StartsWith(text, end, "[s]") || LinkText.StartsWith(text, end, "(s)"));
        int at = end + (wrapped ? 1 : optional ? 3 : 0);
        if (!TryFindSeparator(text, at, out SeparatorRead separator))
        {
            return false;
        }

        int host = LinkText.SkipBlanks(text, separator.End);
        bool exact = at == end && host == end + 3 && LinkText.StartsExactly(text, end, "://");
        bool sound = exact && row.Written == row.Meant && LinkText.StartsWith(text, start, row.Written) && end - start == row.Written.Length;
        bool letterBefore = start > floor && LinkText.IsAlphanumeric(text[start - 1]);
        if (letterBefore && !(sound || (char.IsDigit(text[start - 1]) && row.Written[0] == 'h')))
        {
            return false;
        }

        bool gap = host > separator.End && text[separator.End..host].ContainsAny(" \t\u00A0\r\n");
        read = new SchemeRead(
            wrapped ? start - 1 : start,
            host,
            sound ? text[start..end].ToString() : optional ? "https" : row.Meant,
            sound,
            separator.NeedsHost || row.IsDamage || gap || (row.Written[0] == 'x' && !exact),
            KindOf(text[end..host], row, separator, wrapped || optional || end - start != row.Written.Length),
            SignReader.IsPercent(text, at),
            separator.IsSpelt);
        return true;
    }

    private static bool TryFindSeparator(ReadOnlySpan<char> text, int at, out SeparatorRead read)
    {
        int colon = LinkText.SkipBlanks(text, at);
        foreach (string separator in DefangConventions.Separators)
        {
            if (LinkText.StartsExactly(text, colon, separator))
            {
                read = new SeparatorRead(colon + separator.Length, false, false);
                return true;
            }
        }

        return SeparatorReader.TryRead(text, at, out read);
    }

    private static string KindOf(ReadOnlySpan<char> printed, SchemeRow row, SeparatorRead separator, bool wrapped) =>
        row.IsDamage ? RepairKinds.SchemeRestored
        : wrapped || row.Written != row.Meant || separator.IsSpelt ? RepairKinds.Refanged
        : IsPlainOrBlank(printed) ? RepairKinds.JoinedBlanks
        : separator.NeedsHost || printed.StartsWith(":///") ? RepairKinds.SchemeRestored
        : RepairKinds.Refanged;

    private static bool IsPlainOrBlank(ReadOnlySpan<char> printed)
    {
        int next = 0;
        foreach (char c in printed)
        {
            if (next < 3 && c == "://"[next])
            {
                next++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return next == 3;
    }
}
