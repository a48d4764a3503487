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
        if (text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
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

        StringBuilder key = ScratchText.Take(host.Length + text.Length - path).Append(host);
        PercentEscapes.Append(key, rest);
        TrimPath(key, host.Length, fragment);
        AppendQuery(key, host, query);
        if (Routes(fragment))
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
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
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

    private static void TrimPath(StringBuilder key, int path, ReadOnlySpan<char> fragment)
    {
        if (!Routes(fragment))
        {
            foreach (string index in Indexes)
            {
                if (EndsWith(key, path, index))
                {
                    key.Length -= index.Length;
                    break;
                }
            }
        }

        while (key.Length > path && key[^1] == '/')
        {
            key.Length--;
        }

        // The same page for telephones; a first segment of that name is a page of its own.
        if (key.Length - path > "/amp".Length && EndsWith(key, path, "/amp"))
        {
            key.Length -= "/amp".Length;
            while (key.Length > path && key[^1] == '/')
            {
                key.Length--;
            }
        }
    }

    private static bool EndsWith(StringBuilder key, int from, string word)
    {
        if (key.Length - from < word.Length)
        {
            return false;
        }

        for (int i = 1; i <= word.Length; i++)
        {
            if (char.ToLowerInvariant(key[^i]) != word[^i])
            {
                return false;
            }
        }

        return true;
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
