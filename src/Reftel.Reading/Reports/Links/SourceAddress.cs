using System.Globalization;
using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>The normal form of an address: citations with the same one cite the same source.</summary>
internal static class SourceAddress
{
    private const int LongestHost = 253;

    private static readonly IdnMapping Names = new() { AllowUnassigned = true };

    private static readonly string[] Indexes = ["/index.html", "/index.htm", "/index.php", "/index.shtml", "/default.aspx"];

    private static readonly string[] AmpParameters = ["amp", "amp=", "amp=1", "amp=true", "outputtype=amp", "outputtype=valid-amp", "output=amp"];

    /// <summary>
    /// Without scheme, <c>www.</c>, <c>m.</c> or <c>amp.</c>, default port, tracking parameters, closing slash and a fragment that leads
    /// to no other page; host in lower case; percent escapes in one form; posts and videos of platforms by id. The case of the path is kept.
    /// </summary>
    public static string Key(string url) => Key(url, cached: false);

    private static string Key(string url, bool cached)
    {
        ReadOnlySpan<char> text = url.AsSpan().Trim().TrimEnd(".,;:!");
        if (text is ['d' or 'D', ..] && text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            return $"doi.org/{text[4..].Trim().ToString().ToLowerInvariant()}";
        }

        ReadOnlySpan<char> host = SplitHost(text, stackalloc char[LongestHost], out int path);
        ReadOnlySpan<char> rest = text[path..];
        int fragmentAt = rest.IndexOf('#');
        ReadOnlySpan<char> fragment = fragmentAt < 0 ? "" : rest[fragmentAt..];
        rest = fragmentAt < 0 ? rest : rest[..fragmentAt];
        int queryAt = rest.IndexOf('?');
        ReadOnlySpan<char> query = queryAt < 0 ? "" : rest[(queryAt + 1)..];
        rest = queryAt < 0 ? rest : rest[..queryAt];
        if (!cached && CachedFrom(host, text[path..]) is { } original)
        {
            return Key(original, cached: true);
        }

        if (PostAddress.Of(host, rest, query) is { } post)
        {
            return post;
        }

        bool routes = Routes(fragment);
        rest = TrimPath(PercentEscapes.IsNormal(rest) ? rest : PercentEscapes.Normalise(rest), routes);
        if (query.IsEmpty && !routes)
        {
            return string.Concat(host, rest);
        }

        StringBuilder key = ScratchText.Take(host.Length + text.Length - path).Append(host).Append(rest);
        AppendQuery(key, host, query);
        if (routes)
        {
            PercentEscapes.Append(key, fragment);
        }

        return ScratchText.Finish(key);
    }

    /// <summary>The host in lower case without <c>www.</c> or <c>m.</c>; null where there is none.</summary>
    public static string? Host(string url)
    {
        if (url.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            return "doi.org";
        }

        ReadOnlySpan<char> host = SplitHost(url.AsSpan().Trim(), stackalloc char[LongestHost], out _);
        int port = host.IndexOf(':');
        host = port < 0 ? host : host[..port];
        return host.Contains('.') ? host.ToString() : null;
    }

    /// <summary>The same of an address whose normal form is known.</summary>
    public static string? Host(string url, string key)
    {
        // Nearly always the normal form begins with the host that the address shows, but for case and "www.".
        ReadOnlySpan<char> host = BareAddress.HostOf(key);
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = url.AsSpan(scheme is < 0 or > 8 ? 0 : scheme + 3);
        rest = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest["www.".Length..] : rest;
        bool same = host.Contains('.') && !host.ContainsAny(':', '@') && rest.StartsWith(host, StringComparison.OrdinalIgnoreCase)
            && (rest.Length == host.Length || rest[host.Length] is '/' or '?' or '#');
        return same ? host.ToString() : Host(url);
    }

    // The host is written into the room given, or into room of its own where that is too short.
    private static ReadOnlySpan<char> SplitHost(ReadOnlySpan<char> text, Span<char> room, out int path)
    {
        int scheme = text.IndexOf("://");
        bool secure = scheme >= 0 && text[..scheme].EndsWith("s", StringComparison.OrdinalIgnoreCase);
        int start = scheme is < 0 or > 8 ? 0 : scheme + 3;
        int length = text[start..].IndexOfAny('/', '?', '#');
        path = length < 0 ? text.Length : start + length;
        ReadOnlySpan<char> printed = text[start..path];
        int user = printed.LastIndexOf('@');
        printed = scheme >= 0 && user >= 0 ? printed[(user + 1)..] : printed;
        printed = printed.TrimEnd('.');
        if (printed.EndsWith(secure ? ":443" : ":80") || (scheme < 0 && printed.EndsWith(":443")))
        {
            printed = printed[..printed.LastIndexOf(':')];
        }

        room = printed.Length <= room.Length ? room : new char[printed.Length];
        ReadOnlySpan<char> host = room[..printed.ToLowerInvariant(room)];
        foreach (string prefix in host is ['w' or 'm' or 'a', ..] ? (ReadOnlySpan<string>)["www.", "m.", "amp."] : [])
        {
            if (host.StartsWith(prefix) && host[prefix.Length..].Contains('.'))
            {
                host = host[prefix.Length..];
            }
        }

        return OneName(host);
    }

    // The archive that answers under seven names, and names in other scripts as a reader writes them.
    private static ReadOnlySpan<char> OneName(ReadOnlySpan<char> host)
    {
        if (host is "archive.is" or "archive.li" or "archive.vn" or "archive.fo" or "archive.md" or "archive.today")
        {
            return "archive.ph";
        }

        if (host.IndexOf("xn--") < 0 || host.Length > LongestHost)
        {
            return host;
        }

        try
        {
            return Names.GetUnicode(host.ToString());
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    // "google.com/amp/s/example.org/a", "example-org.cdn.ampproject.org/c/s/example.org/a".
    private static string? CachedFrom(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        string[] prefixes = host is "google.com" ? ["/amp/s/", "/amp/"] : host.EndsWith(".cdn.ampproject.org") ? ["/c/s/", "/v/s/", "/c/", "/v/"] : [];
        foreach (string prefix in prefixes)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal) && path[prefix.Length..].Contains('.'))
            {
                return path[prefix.Length..].ToString();
            }
        }

        return null;
    }

    // The normal form of a path is ASCII.
    private static ReadOnlySpan<char> TrimPath(ReadOnlySpan<char> path, bool routes)
    {
        int name = path.LastIndexOf('/') + 1;
        if (!routes && name > 0 && name < path.Length && (path[name] | 0x20) is 'i' or 'd')
        {
            foreach (string index in Indexes)
            {
                if (path.EndsWith(index, StringComparison.OrdinalIgnoreCase))
                {
                    path = path[..^index.Length];
                    break;
                }
            }
        }

        path = path.TrimEnd('/');

        // The same page for telephones; a first segment of that name is a page of its own.
        return path.Length > "/amp".Length && path[^1] is 'p' or 'P' && path.EndsWith("/amp", StringComparison.OrdinalIgnoreCase) ? path[..^"/amp".Length].TrimEnd('/') : path;
    }

    private static void AppendQuery(StringBuilder key, ReadOnlySpan<char> host, ReadOnlySpan<char> query)
    {
        char sign = '?';
        foreach (Range range in query.Split('&'))
        {
            ReadOnlySpan<char> parameter = PercentEscapes.IsNormal(query[range]) ? query[range] : PercentEscapes.Normalise(query[range]);
            if (parameter.Length > 0 && !IsAmp(parameter) && !TrackingParameters.IsTracking(host, parameter))
            {
                key.Append(sign).Append(parameter);
                sign = '&';
            }
        }
    }

    private static bool IsAmp(ReadOnlySpan<char> parameter)
    {
        foreach (string name in AmpParameters)
        {
            if (parameter.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "#!/page" and "#register/view/text?doc=1" lead to a page of their own; "#section" does not.
    private static bool Routes(ReadOnlySpan<char> fragment) =>
        fragment.Length > 2 && (fragment[1] == '!' || fragment.Contains('/')) && !fragment.StartsWith("#:~:", StringComparison.Ordinal);
}
