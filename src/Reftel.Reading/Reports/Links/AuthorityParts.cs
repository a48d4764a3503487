namespace Reftel.Reading.Reports.Links;

/// <summary>What may stand beside the host between the scheme and the path.</summary>
internal static class AuthorityParts
{
    private const int MostUser = 64;

    /// <summary>Copies a port and gives the place behind it.</summary>
    public static int CopyPort(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        if (LinkText.At(text, at) != ':')
        {
            return at;
        }

        int end = at + 1;
        while (end < text.Length && end - at <= 6 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at + 1 || end - at > 6 || (end < text.Length && LinkText.IsAlphanumeric(text[end])))
        {
            return at;
        }

        draft.Copy(text, at, end);
        return end;
    }

    /// <summary>Copies <c>user:password@</c> before the host.</summary>
    public static int CopyUser(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        for (int i = at; i < text.Length && i - at < MostUser; i++)
        {
            char c = text[i];
            if (c == '@' && i > at)
            {
                draft.Copy(text, at, i + 1);
                return i + 1;
            }

            if (!LinkText.IsLabel(c) && c is not (':' or '.' or '%' or '~' or '!' or '$' or '*' or '+'))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Copies an address of the sixth version: <c>[2001:db8::1]</c>.</summary>
    public static bool TryCopyLiteral(ReadOnlySpan<char> text, ref int at, LinkDraft draft)
    {
        int end = at + 1;
        while (end < text.Length && end - at < 48 && (char.IsAsciiHexDigit(text[end]) || text[end] is ':' or '.'))
        {
            end++;
        }

        if (LinkText.At(text, end) != ']' || text[at..end].Count(':') < 2)
        {
            return false;
        }

        draft.Copy(text, at, end + 1);
        at = end + 1;
        return true;
    }
}
