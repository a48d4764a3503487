using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Addresses that only send the reader on, and name the page that is meant: search results, mail scanners, the doors of social networks,
/// as their services write them. An address that hides its target (short links, tokens) stays as it is.
/// </summary>
internal static class RedirectAddress
{
    public const string Reason = "the address only sends the reader on, and names the page that is meant";

    private static readonly SearchValues<char> NoToken = SearchValues.Create(" \n\r\t<>\")");
    private static readonly SearchValues<char> NoHost = SearchValues.Create(" %\"<>\\");

    // One inside the other: a mail scanner around a link copied from a search.
    private const int MostInside = 4;

    // Host without www. or m. (a leading stop: any host under it), how the path begins, and the parameter with the target.
    private static readonly (string Host, string Path, string Parameter)[] Forms =
    [
        ("google.", "/url?", "q"), ("google.", "/url?", "url"), (".safelinks.protection.outlook.com", "/", "url"), ("l.facebook.com", "/l.php?", "u"), ("lm.facebook.com", "/l.php?", "u"),
        ("facebook.com", "/l.php?", "u"), ("facebook.com", "/flx/warn/?", "u"), ("l.instagram.com", "/?", "u"), ("t.umblr.com", "/redirect?", "z"), ("youtube.com", "/redirect?", "q"), ("vk.com", "/away.php?", "to"), ("vk.ru", "/away.php?", "to"),
        ("linkedin.com", "/redir/redirect?", "url"), ("linkedin.com", "/safety/go?", "url"), ("slack-redir.net", "/link?", "url"), ("steamcommunity.com", "/linkfilter/?", "url"),
        ("steamcommunity.com", "/linkfilter/?", "u"), ("out.reddit.com", "/", "url"), ("duckduckgo.com", "/l/?", "uddg"), ("getpocket.com", "/redirect?", "url"), ("medium.com", "/r/?", "url"),
        ("exit.sc", "/?", "url"), ("redirect.viglink.com", "/?", "u"), ("go.redirectingat.com", "/?", "url"), ("click.mail.ru", "/redir?", "u"), ("urldefense.proofpoint.com", "/v1/url?", "u"),
        ("urldefense.com", "/v1/url?", "u"),
    ];

    /// <summary>The page that an address leads to; null where it is no redirect or does not tell.</summary>
    public static string? TargetOf(string url)
    {
        string? target = null;
        for (int i = 0; i < MostInside && Inside(target ?? url) is { } inner; i++)
        {
            target = inner;
        }

        return target;
    }

    /// <summary>Behind the token that a mail scanner puts at the end of an address (<c>__;!!Ab1!xyz$</c>), or the place.</summary>
    public static int TokenEnd(ReadOnlySpan<char> text, int at, string url)
    {
        const int Longest = 400;
        if (at >= text.Length || text[at] != ';' || !url.EndsWith("__", StringComparison.Ordinal) || !url.Contains("urldefense.", StringComparison.OrdinalIgnoreCase))
        {
            return at;
        }

        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + Longest)];
        int end = rest.IndexOfAny(NoToken);
        rest = end < 0 ? rest : rest[..end];
        int close = rest.IndexOf('$');
        return rest.Contains("!!", StringComparison.Ordinal) && close > 0 ? at + close + 1 : at;
    }

    private static string? Inside(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = scheme is > 0 and < 8 ? url.AsSpan(scheme + 3) : url;
        int slash = rest.IndexOfAny('/', '?');
        if (slash <= 0 || rest.Length - slash < 8)
        {
            return null;
        }

        ReadOnlySpan<char> host = WithoutPrefix(rest[..slash]);
        ReadOnlySpan<char> path = rest[slash..];
        bool scanner = host.StartsWith("urldefense.", StringComparison.OrdinalIgnoreCase);
        if (!scanner && !HoldsAddress(path))
        {
            return null;
        }

        if (scanner && path.StartsWith("/v3/__", StringComparison.OrdinalIgnoreCase))
        {
            return Starred(path["/v3/__".Length..]);
        }

        if (scanner && path.StartsWith("/v2/url?", StringComparison.OrdinalIgnoreCase))
        {
            return Parameter(path, "u") is { } written ? Sound(Hyphened(written)) : null;
        }

        if (host.Equals("href.li", StringComparison.OrdinalIgnoreCase) && path.StartsWith("/?", StringComparison.Ordinal))
        {
            return Sound(path[2..].ToString());
        }

        foreach ((string known, string begin, string parameter) in Forms)
        {
            if (IsHost(host, known) && path.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && Parameter(path, parameter) is { } value && Sound(value) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    // Most addresses have no query, and most queries have neither an address nor an escape.
    private static bool HoldsAddress(ReadOnlySpan<char> path)
    {
        int query = path.IndexOf('?');
        return query >= 0 && path[query..].ContainsAny('%', ':');
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> host)
    {
        if (host is not ['w' or 'W' or 'm' or 'M', ..])
        {
            return host;
        }

        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m."])
        {
            host = host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? host[prefix.Length..] : host;
        }

        return host;
    }

    // "google." has many endings: google.com, google.co.uk.
    private static bool IsHost(ReadOnlySpan<char> host, string known) => known[0] == '.'
        ? host.EndsWith(known, StringComparison.OrdinalIgnoreCase) || host.Equals(known.AsSpan(1), StringComparison.OrdinalIgnoreCase)
        : known[^1] == '.' ? host.StartsWith(known, StringComparison.OrdinalIgnoreCase) && host.Length - known.Length is >= 2 and <= 6
        : host.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static string? Parameter(ReadOnlySpan<char> path, string name)
    {
        int query = path.IndexOf('?');
        path = query < 0 ? default : path[(query + 1)..];
        int fragment = path.IndexOf('#');
        path = fragment < 0 ? path : path[..fragment];
        foreach (Range range in path.Split('&'))
        {
            ReadOnlySpan<char> parameter = path[range];
            if (parameter.Length > name.Length && parameter[name.Length] == '=' && parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter[(name.Length + 1)..].ToString();
            }
        }

        return null;
    }

    // "https-3A__example.org_a-2Db": a hyphen for the percent sign, a line for the slash.
    private static string Hyphened(string written) => written.Replace('-', '%').Replace('_', '/');

    // "https://example.org/a__;!!token$"; asterisks stand for characters that the token holds: without it nobody knows them.
    private static string? Starred(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf("__;", StringComparison.Ordinal);
        end = end < 0 && rest.EndsWith("__", StringComparison.Ordinal) ? rest.Length - 2 : end;
        if (end <= 0 || rest[..end].Contains('*'))
        {
            return null;
        }

        // Some servers fold the two slashes into one.
        string target = rest[..end].ToString();
        int slash = target.IndexOf(":/", StringComparison.Ordinal);
        return Sound(slash > 0 && slash + 2 < target.Length && target[slash + 2] != '/' ? target.Insert(slash + 1, "/") : target);
    }

    // Escapes of signs and letters of ASCII taken away once; the others are the target's own.
    private static string? Sound(string value)
    {
        string target = Unescape(value);
        int begin = target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        if (begin == 0)
        {
            return null;
        }

        int end = target.AsSpan(begin).IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? target.AsSpan(begin) : target.AsSpan(begin, end);
        int dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 1 && !host.ContainsAny(NoHost) ? target : null;
    }

    private static string Unescape(string value)
    {
        var plain = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '%' && PercentEscapes.TryByte(value, i, out byte b) && b is > 0x20 and < 0x7F and not (byte)'"' and not (byte)'<' and not (byte)'>')
            {
                plain.Append((char)b);
                i += 2;
            }
            else
            {
                plain.Append(value[i]);
            }
        }

        return plain.ToString();
    }
}
