using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>Reads addresses of the sixth version of the protocol: <c>[2001:db8::1]</c>, <c>2001[:]db8[:][:]1</c>.</summary>
/// <remarks>RFC 4291, section 2.2; the form that ends in four numbers is not read.</remarks>
internal static class Ipv6Reader
{
    private const int MostGroups = 8;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Passes over groups and colons, plain or disguised; <paramref name="valid"/> tells whether they are an address.</summary>
    public static int SkipGroups(ReadOnlySpan<char> text, int at, out bool valid)
    {
        int groups = 0;
        int doubled = 0;
        int colons = 0;
        bool afterColon = false;
        while (groups <= MostGroups && colons < 2 * MostGroups)
        {
            int colon = text.Length > at ? SignReader.Read(text, at, ':') : -1;
            if (colon > 0)
            {
                doubled += afterColon ? 1 : 0;
                colons++;
                afterColon = true;
                at = colon;
                continue;
            }

            int end = at;
            while (end < text.Length && end - at < 5 && char.IsAsciiHexDigit(text[end]))
            {
                end++;
            }

            if (end == at || end - at > 4)
            {
                break;
            }

            groups++;
            afterColon = false;
            at = end;
        }

        valid = colons >= 2 && doubled <= 1 && (doubled == 1 ? groups < MostGroups : groups == MostGroups && colons == 7);
        return at;
    }

    /// <summary>An address in prose: only disguised colons tell it from a time or a ratio.</summary>
    public static FoundLink? TryReadBare(ReadOnlySpan<char> text, int start, int end, LinkDraft draft)
    {
        if (end - start > 4 || !LinkText.StartsExactly(text, end, "[:]") || text[start..end].ContainsAnyExcept(HexDigits))
        {
            return null;
        }

        int behind = SkipGroups(text, start, out bool valid);
        bool brief = behind - start < 12;
        if (!valid || brief || (behind < text.Length && LinkText.IsLabel(text[behind])))
        {
            return null;
        }

        draft.Clear();
        Write(text, start, behind, draft);
        return draft.ToLink(start, LinkKind.IpAddress);
    }

    /// <summary>Copies groups and colons, the disguised ones as repairs.</summary>
    public static void Write(ReadOnlySpan<char> text, int start, int end, LinkDraft draft)
    {
        for (int at = start; at < end;)
        {
            int colon = SignReader.Read(text, at, ':');
            if (colon > at + 1)
            {
                draft.Repair(RepairKinds.Refanged, text, at, colon, ":", "a colon is written so that the link cannot be followed");
                at = colon;
            }
            else
            {
                draft.Copy(text, at++);
            }
        }
    }
}
