using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>The normal form of an address: citations with the same one cite the same source.</summary>
internal static class SourceAddress
{
    private static readonly string[] Indexes = ["/index.html", "/index.htm", "/index.php", "/index.shtml", "/default.aspx"];

    /// <summary>
    /// Without scheme, <c>www.</c> or <c>m.</c>, default port, tracking parameters, closing slash and a fragment that leads to no
    /// other page; host in lower case; percent escapes in one form. The case of the path is kept.
    /// </summary>
    public static string Key(string url)
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

        var key = new StringBuilder(host, host.Length + text.Length - path);
        PercentEscapes.Append(key, rest);
        TrimPath(key, host.Length, fragment);
        AppendQuery(key, query);
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
        if (host.EndsWith(secure ? ":443" : ":80", StringComparison.Ordinal))
        {
            host = host[..host.LastIndexOf(':')];
        }

        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
            {
                host = host[prefix.Length..];
            }
        }

        return (host, end);
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

    private static void AppendQuery(StringBuilder key, ReadOnlySpan<char> query)
    {
        char sign = '?';
        foreach (Range range in query.Split('&'))
        {
            ReadOnlySpan<char> parameter = query[range];
            int equals = parameter.IndexOf('=');
            ReadOnlySpan<char> name = equals < 0 ? parameter : parameter[..equals];
            if (!parameter.IsEmpty && !TrackingParameters.Contains(name))
            {
                PercentEscapes.Append(key.Append(sign), parameter);
                sign = '&';
            }
        }
    }

    // "#!/page" and "#register/view/text?doc=1" lead to a page of their own; "#section" does not.
    private static bool Routes(ReadOnlySpan<char> fragment) =>
        fragment.Length > 1 && (fragment[1] == '!' || fragment.Contains('/')) && !fragment.StartsWith("#:~:", StringComparison.Ordinal);
}
