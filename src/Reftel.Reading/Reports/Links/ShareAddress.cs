namespace Reftel.Reading.Reports.Links;

/// <summary>Addresses by which a page is sent on (share buttons), as the services document them. They lead to a form, and to no source.</summary>
internal static class ShareAddress
{
    // Host without www., and how path and query begin.
    private static readonly (string Host, string Path)[] Forms =
    [
        ("facebook.com", "/sharer"), ("facebook.com", "/share.php"), ("facebook.com", "/dialog/"), ("twitter.com", "/share"), ("twitter.com", "/intent/"), ("x.com", "/intent/"),
        ("x.com", "/share?"), ("linkedin.com", "/sharearticle"), ("linkedin.com", "/sharing/"), ("linkedin.com", "/cws/share"), ("t.me", "/share"), ("telegram.me", "/share"),
        ("vk.com", "/share.php"), ("vkontakte.ru", "/share.php"), ("reddit.com", "/submit"), ("pinterest.com", "/pin/create"), ("wa.me", "/?"), ("api.whatsapp.com", "/send"),
        ("web.whatsapp.com", "/send"), ("connect.ok.ru", "/offer"), ("ok.ru", "/dk?"), ("connect.mail.ru", "/share"), ("tumblr.com", "/share"), ("tumblr.com", "/widgets/share"),
        ("getpocket.com", "/save"), ("news.ycombinator.com", "/submitlink"), ("plus.google.com", "/share"), ("bsky.app", "/intent/"), ("threads.net", "/intent/"),
        ("buffer.com", "/add"), ("addtoany.com", "/share"), ("addtoany.com", "/add_to"), ("addthis.com", "/bookmark"), ("flipboard.com", "/bookmarklet"), ("viber.com", "/forward"),
        ("printfriendly.com", "/print"),
    ];

    /// <param name="url">With its scheme.</param>
    public static bool Is(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf(':');
        if (scheme < 0)
        {
            return false;
        }

        // "mailto:?subject=...": whom to write to is left to the reader.
        if (url[..scheme].Equals("mailto", StringComparison.OrdinalIgnoreCase))
        {
            return url[(scheme + 1)..].TrimStart('/').StartsWith("?");
        }

        if (!url[scheme..].StartsWith("://"))
        {
            return url[..scheme].Equals("whatsapp", StringComparison.OrdinalIgnoreCase);
        }

        ReadOnlySpan<char> rest = url[(scheme + 3)..];
        int at = rest.IndexOf('/');
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> host = rest[..at];
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile."])
        {
            host = host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? host[prefix.Length..] : host;
        }

        foreach ((string known, string path) in Forms)
        {
            if (host.Equals(known, StringComparison.OrdinalIgnoreCase) && rest[at..].StartsWith(path, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
