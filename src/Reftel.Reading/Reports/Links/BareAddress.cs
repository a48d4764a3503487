using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address as it is compared with damaged copies of itself.</summary>
/// <param name="Key">Its normal form.</param>
/// <param name="Host">The host of it.</param>
/// <param name="Path">What stands behind the host, in lower case, without percent escapes, hyphens, underscores and blanks.</param>
internal readonly record struct BareAddress(string Key, string Host, string Path)
{
    public static BareAddress Of(string address) => OfKey(SourceAddress.Key(address));

    /// <param name="key">A normal form.</param>
    public static BareAddress OfKey(string key)
    {
        string host = HostOf(key).ToString();
        return new BareAddress(key, host, Bare(key.AsSpan(host.Length)));
    }

    /// <summary>The host of a normal form.</summary>
    public static ReadOnlySpan<char> HostOf(string key)
    {
        int end = key.AsSpan().IndexOfAny('/', '?', '#');
        return end < 0 ? key : key.AsSpan(0, end);
    }

    private static string Bare(ReadOnlySpan<char> path)
    {
        char[] bare = ArrayPool<char>.Shared.Rent(path.Length);
        int length = 0;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && PercentEscapes.TryByte(path, i, out _))
            {
                i += 2;
            }
            else if (path[i] is not ('-' or ' ' or '_'))
            {
                bare[length++] = char.ToLowerInvariant(path[i]);
            }
        }

        string words = new(bare, 0, length);
        ArrayPool<char>.Shared.Return(bare);
        return words;
    }
}
