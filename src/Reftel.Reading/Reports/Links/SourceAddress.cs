using System.Globalization;
using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>The normal form of an address: citations with the same one cite the same source.</summary>
internal static class SourceAddress
{
    private const int LongestHost = 253;

    private static readonly IdnMapping Names = new() { AllowUnassigned = true };

    private static readonly string[] Indexes = ["/index.html", "/index.htm", "/index.php", "/index.shtml", "/default.aspx"];

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

        (string host, int path) = SplitHost(text);
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

        var key = new StringBuilder(host, host.Length + text.Length - path);
        PercentEscapes.Append(key, rest);
        TrimPath(key, host.Length, fragment);
        AppendQuery(key, host, query);
        if (Routes(fragment))
        {
            PercentEscapes.Append(key, fragment);
        }

        return key.ToString();
    }

    /// <summary>The host in lower case without <c>www.</c> or <c>m.</c>; null where there is none.</summary>
    public static string? Host(string url)
    {
        if (url.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            return "doi.org";
        }

        (string host, _) = SplitHost(url.AsSpan().Trim());
        int port = host.IndexOf(':', StringComparison.Ordinal);
        host = port < 0 ? host : host[..port];
        return host.Contains('.', StringComparison.Ordinal) ? host : null;
    }

    private static (string Host, int Path) SplitHost(ReadOnlySpan<char> text)
    {
        int scheme = text.IndexOf("://");
        bool secure = scheme >= 0 && text[..scheme].EndsWith("s", StringComparison.OrdinalIgnoreCase);
        int start = scheme is < 0 or > 8 ? 0 : scheme + 3;
        int length = text[start..].IndexOfAny('/', '?', '#');
        int end = length < 0 ? text.Length : start + length;
        string host = text[start..end].ToString().ToLowerInvariant();
        int user = host.LastIndexOf('@');
        host = scheme >= 0 && user >= 0 ? host[(user + 1)..] : host;
        host = host.TrimEnd('.');
        if (host.EndsWith(secure ? ":443" : ":80", StringComparison.Ordinal) || (scheme < 0 && host.EndsWith(":443", StringComparison.Ordinal)))
        {
            host = host[..host.LastIndexOf(':')];
        }

        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
            {
                host = host[prefix.Length..];
            }
        }

        return (OneName(host), end);
    }

    // The archive that answers under seven names, and names in other scripts as a reader writes them.
    private static string OneName(string host)
    {
        if (host is "archive.is" or "archive.li" or "archive.vn" or "archive.fo" or "archive.md" or "archive.today")
        {
            return "archive.ph";
        }

        if (!host.Contains("xn--", StringComparison.Ordinal) || host.Length > LongestHost)
        {
            return host;
        }

        try
        {
            return Names.GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    // "google.com/amp/s/example.org/a", "example-org.cdn.ampproject.org/c/s/example.org/a".
    private static string? CachedFrom(string host, ReadOnlySpan<char> path)
    {
        string[] prefixes = host == "google.com" ? ["/amp/s/", "/amp/"] : host.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal) ? ["/c/s/", "/v/s/", "/c/", "/v/"] : [];
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

    private static void AppendQuery(StringBuilder key, string host, ReadOnlySpan<char> query)
    {
        char sign = '?';
        foreach (Range range in query.Split('&'))
        {
            string parameter = PercentEscapes.Normalise(query[range]);
            if (parameter.Length > 0 && !IsAmp(parameter) && !TrackingParameters.IsTracking(host, parameter))
            {
                key.Append(sign).Append(parameter);
                sign = '&';
            }
        }
    }

    private static bool IsAmp(string parameter) =>
        parameter.ToLowerInvariant() is "amp" or "amp=" or "amp=1" or "amp=true" or "outputtype=amp" or "outputtype=valid-amp" or "output=amp";

    // "#!/page" and "#register/view/text?doc=1" lead to a page of their own; "#section" does not.
    private static bool Routes(ReadOnlySpan<char> fragment) =>
        fragment.Length > 2 && (fragment[1] == '!' || fragment.Contains('/')) && !fragment.StartsWith("#:~:", StringComparison.Ordinal);
}
