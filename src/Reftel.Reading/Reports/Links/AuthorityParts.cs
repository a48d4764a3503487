using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>What may stand beside the host between the scheme and the path.</summary>
internal static class AuthorityParts
{
    private const int MostUser = 64;

    private static readonly SearchValues<char> UserEnds = SearchValues.Create("@/?# \t\r\n");

    /// <summary>Copies a port and gives the place behind it.</summary>
    public static int CopyPort(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        int start = SignReader.Read(text, at, ':');
        int end = start > 0 ? EndOfPort(text, start) : -1;
        if (end < 0)
        {
            return at;
        }

        if (start == at + 1 && text[at] == ':')
        {
            draft.Copy(text, at, end);
        }
        else
        {
            draft.Repair(RepairKinds.Refanged, text, at, start, ":", "a colon is written so that the link cannot be followed");
            draft.Copy(text, start, end);
        }

        return end;
    }

    /// <summary>Behind the digits of a port; -1 where none stands.</summary>
    public static int EndOfPort(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end == start || end - start > 5 || (end < text.Length && LinkText.IsAlphanumeric(text[end])) ? -1 : end;
    }

    /// <summary>
    /// Whether what was read as a host is a user with a password that no address may hold: <c>http://user:pa[ss]@example.com</c>. The host is
    /// behind the sign, and what stands before it is none.
    /// </summary>
    public static bool IsUser(ReadOnlySpan<char> text, int end)
    {
        if (LinkText.At(text, end) != ':')
        {
            return false;
        }

        ReadOnlySpan<char> behind = text[end..Math.Min(text.Length, end + MostUser)];
        int sign = behind.IndexOfAny(UserEnds);
        return sign > 1 && behind[sign] == '@' && LinkText.IsLabel(LinkText.At(text, end + sign + 1));
    }

    /// <summary>Copies <c>user:password@</c> before the host.</summary>
    public static int CopyUser(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        // The sign, or the one in brackets that begins last, stands so far ahead at most; most addresses have none.
        if (!text.Slice(at, Math.Min(text.Length - at, MostUser + 1)).Contains('@'))
        {
            return at;
        }

        for (int i = at; i < text.Length && i - at < MostUser; i++)
        {
            char c = text[i];
            bool bracketed = LinkText.StartsExactly(text, i, "[@]");
            if ((c == '@' || bracketed) && i > at)
            {
                Ipv6Reader.Write(text, at, i, draft);
                if (!bracketed)
                {
                    draft.Copy(text, i);
                    return i + 1;
                }

                draft.Repair(RepairKinds.Refanged, text, i, i + 3, "@", "a sign stands in brackets so that the link cannot be followed");
                return i + 3;
            }

            if (LinkText.StartsExactly(text, i, "[:]"))
            {
                i += 2;
            }
            else if (!LinkText.IsLabel(c) && c is not (':' or '.' or '%' or '~' or '!' or '$' or '*' or '+'))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Copies an address of the sixth version: <c>[2001:db8::1]</c>.</summary>
    public static bool TryCopyLiteral(ReadOnlySpan<char> text, ref int at, LinkDraft draft)
    {
        int end = Ipv6Reader.SkipGroups(text, at + 1, out bool valid);
        if (!valid || LinkText.At(text, end) != ']')
        {
            return false;
        }

        draft.Copy(text, at);
        Ipv6Reader.Write(text, at + 1, end, draft);
        draft.Copy(text, end);
        at = end + 1;
        return true;
    }
}
