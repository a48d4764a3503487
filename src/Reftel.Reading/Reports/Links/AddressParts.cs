using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address cut into what stands before its path, the segments of the path, and the rest.</summary>
/// <param name="Head">Scheme and host as they stand, up to the first slash of the path.</param>
/// <param name="Host">Lower case, without <c>www.</c></param>
/// <param name="Segments">The path between its slashes.</param>
/// <param name="Rest">Query and fragment with their signs, or empty.</param>
internal readonly record struct AddressParts(string Head, string Host, ImmutableArray<string> Segments, string Rest)
{
    public static AddressParts Of(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int host = scheme < 0 || scheme > 8 ? 0 : scheme + 3;
        int path = url.AsSpan(host).IndexOfAny('/', '?', '#');
        path = path < 0 ? url.Length : host + path;
        int rest = path < url.Length ? url.AsSpan(path).IndexOfAny('?', '#') : -1;
        rest = rest < 0 ? url.Length : path + rest;
        string name = url[host..path].ToLowerInvariant();
        ImmutableArray<string> segments = path == rest ? [] : [.. url[(path + 1)..rest].Split('/')];
        return new AddressParts(url[..path], name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name, segments, url[rest..]);
    }

    /// <summary>The address with other segments.</summary>
    public string With(IEnumerable<string> segments) => $"{Head}/{string.Join('/', segments)}{Rest}";
}
