using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// One form for the addresses under which a platform shows one post or video: by its id, which the platform itself never gives to
/// another. What the rest of such an address says (name of the channel, picture, second) does not choose the post.
/// </summary>
internal static class PostAddress
{
    private static readonly SearchValues<char> OfWalls = SearchValues.Create("-_0123456789");

    /// <param name="host">Lower case, without <c>www.</c> or <c>m.</c>.</param>
    /// <param name="path">From its slash.</param>
    /// <param name="query">Without its question mark.</param>
    /// <returns>The form, or null where the address is of no post.</returns>
    public static string? Of(ReadOnlySpan<char> host, ReadOnlySpan<char> path, ReadOnlySpan<char> query) => host switch
    {
        "twitter.com" or "x.com" or "mobile.twitter.com" or "mobile.x.com" => Tweet(Segments(path)),
        "t.me" or "telegram.me" or "telegram.dog" => Telegram(Segments(path), query),
        "youtube.com" or "youtube-nocookie.com" or "music.youtube.com" => YouTube(Segments(path), query),
        "youtu.be" => Segments(path) is [var id] && IsVideo(id) ? Video(id) : null,
        "vk.com" or "vk.ru" => Wall(Segments(path), query),
        _ => null,
    };

    private static string[] Segments(ReadOnlySpan<char> path) => path.Length > 300 ? [] : path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries);

    // twitter.com/NAME/status/ID, /statuses/ID, /i/web/status/ID, /NAME/status/ID/photo/1
    private static string? Tweet(string[] segments)
    {
        for (int i = 1; i + 1 < segments.Length && i < 3; i++)
        {
            if (segments[i] is "status" or "statuses" && Digits(segments[i + 1]) is >= 5 and var length && length == segments[i + 1].Length)
            {
                return $"x.com/i/status/{segments[i + 1]}";
            }
        }

        return null;
    }

    // t.me/CHANNEL/ID, t.me/s/CHANNEL/ID, t.me/CHANNEL; a comment is a post of its own.
    private static string? Telegram(string[] segments, ReadOnlySpan<char> query)
    {
        string[] path = segments is ["s", _, ..] ? segments[1..] : segments;
        bool channel = path.Length is 1 or 2 && path[0].Length > 1 && path[0] is not ("joinchat" or "addstickers" or "share" or "proxy" or "iv" or "c") && path[0][0] != '+';
        if (!channel || (path.Length == 2 && Digits(path[1]) != path[1].Length))
        {
            return null;
        }

        string comment = Parameter(query, "comment") is { } id ? $"?comment={id}" : "";
        return $"t.me/{path[0].ToLowerInvariant()}{(path.Length == 2 ? "/" + path[1] : "")}{comment}";
    }

    private static string? YouTube(string[] segments, ReadOnlySpan<char> query) => segments switch
    {
        ["watch"] when Parameter(query, "v") is { } id && IsVideo(id) => Video(id),
        ["embed" or "shorts" or "live" or "v" or "e", var id] when IsVideo(id) => Video(id),
        _ => null,
    };

    // vk.com/wall-1_2, vk.com/feed?w=wall-1_2
    private static string? Wall(string[] segments, ReadOnlySpan<char> query)
    {
        string? post = segments is [var only] && only.StartsWith("wall", StringComparison.Ordinal) ? only : Parameter(query, "w");
        bool wall = post is not null && post.StartsWith("wall", StringComparison.Ordinal) && post.AsSpan(4).IndexOfAnyExcept(OfWalls) < 0 && post.Contains('_', StringComparison.Ordinal);
        return wall && Parameter(query, "reply") is null ? $"vk.com/{post}" : null;
    }

    private static string Video(string id) => $"youtube.com/watch?v={id}";

    private static bool IsVideo(string id) => id.Length == 11 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && id != "videoseries";

    private static int Digits(string text) => text.TakeWhile(char.IsAsciiDigit).Count();

    private static string? Parameter(ReadOnlySpan<char> query, string name)
    {
        foreach (Range range in query.Split('&'))
        {
            ReadOnlySpan<char> parameter = query[range];
            parameter = parameter.StartsWith("amp;", StringComparison.Ordinal) ? parameter[4..] : parameter;
            if (parameter.Length > name.Length && parameter[name.Length] == '=' && parameter.StartsWith(name, StringComparison.Ordinal))
            {
                return parameter[(name.Length + 1)..].ToString();
            }
        }

        return null;
    }
}
