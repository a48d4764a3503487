using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address as it is compared with damaged copies of itself.</summary>
/// <param name="Key">Its normal form.</param>
/// <param name="HostLength">Characters of the host at the beginning of it.</param>
/// <param name="Path">
/// What stands behind the host, in lower case, without hyphens, underscores and blanks, and without percent escapes but those of letters
/// and digits. Between two digits a hyphen stays: <c>11-2</c> is not <c>1-12</c>.
/// </param>
internal readonly record struct BareAddress(string Key, int HostLength, ReadOnlyMemory<char> Path)
{
    public ReadOnlySpan<char> Host => Key.AsSpan(0, HostLength);

    public static BareAddress Of(string address)
    {
        string key = SourceAddress.Key(address);
        return OfKey(key, new char[key.Length]);
    }

    /// <param name="key">A normal form.</param>
    /// <param name="room">Where the path is written; as long as the key at least.</param>
    public static BareAddress OfKey(string key, Memory<char> room)
    {
        int host = HostOf(key).Length;
        return new BareAddress(key, host, room[..Bare(key.AsSpan(host), room.Span)]);
    }

    /// <summary>The host of a normal form.</summary>
    public static ReadOnlySpan<char> HostOf(string key)
    {
        int end = key.AsSpan().IndexOfAny('/', '?', '#');
        return end < 0 ? key : key.AsSpan(0, end);
    }

    private static int Bare(ReadOnlySpan<char> path, Span<char> bare)
    {
        int length = 0;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && PercentEscapes.TryRune(path, i, out Rune rune, out int end))
            {
                // An escaped letter takes three characters at the least, so the room is wide enough.
                length += Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).EncodeToUtf16(bare[length..]) : 0;
                i = end - 1;
            }
            else if (path[i] is not ('-' or ' ' or '_') || (i > 0 && i + 1 < path.Length && char.IsAsciiDigit(path[i - 1]) && char.IsAsciiDigit(path[i + 1])))
            {
                bare[length++] = Lower(path[i]);
            }
        }

        return length;
    }

    // Most letters of addresses are small already.
    private static char Lower(char c) => c is >= 'a' and <= 'z' ? c : char.ToLowerInvariant(c);
}
