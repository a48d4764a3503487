using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address cut into what stands before its path, the segments of the path, and the rest.</summary>
/// <param name="Head">Scheme and host as they stand, up to the first slash of the path.</param>
/// <param name="Host">Lower case, without <c>www.</c></param>
/// <param name="Path">The path without its first slash, or empty.</param>
/// <param name="Segments">The path between its slashes.</param>
/// <param name="Rest">Query and fragment with their signs, or empty.</param>
internal readonly record struct AddressParts(string Head, string Host, string Path, ImmutableArray<string> Segments, string Rest)
{
    public static AddressParts Of(string url)
    {
        (int host, int path, int rest) = Cut(url);
        string name = WithoutPrefix(url.AsSpan(host, path - host)).ToString().ToLowerInvariant();
        string segments = path == rest ? "" : url[(path + 1)..rest];
        return new AddressParts(url[..path], name, segments, path == rest ? [] : ImmutableCollectionsMarshal.AsImmutableArray(segments.Split('/')), url[rest..]);
    }

    /// <summary>The host as it stands, without <c>www.</c></summary>
    public static ReadOnlySpan<char> HostOf(string url)
    {
        (int host, int path, _) = Cut(url);
        return WithoutPrefix(url.AsSpan(host, path - host));
    }

    /// <summary>The path without its first slash, or empty.</summary>
    public static ReadOnlySpan<char> PathOf(string url)
    {
        (_, int path, int rest) = Cut(url);
        return path == rest ? "" : url.AsSpan(path + 1, rest - path - 1);
    }

    // Where host, path, and query or fragment begin.
    private static (int Host, int Path, int End) Cut(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int host = scheme is < 0 or > 8 ? 0 : scheme + 3;
        int path = url.AsSpan(host).IndexOfAny('/', '?', '#');
        path = path < 0 ? url.Length : host + path;
        int rest = url.AsSpan(path).IndexOfAny('?', '#');
        return (host, path, rest < 0 ? url.Length : path + rest);
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>The address with other segments.</summary>
    public string With(IEnumerable<string> segments) => $"{Head}/{string.Join('/', segments)}{Rest}";
}
