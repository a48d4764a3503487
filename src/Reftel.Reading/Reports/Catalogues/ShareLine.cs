using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>A line of buttons by which a page is sent on (<c>Share: Tweet</c>, <c>Share on Facebook Twitter Email</c>) and no other word.</summary>
internal static class ShareLine
{
    private const int Longest = 160;

    private static readonly WordSet Begins = Set("share", "tweet", "поделиться", "поделитесь", "падзяліцца", "teilen", "partager", "udostępnij", "поширити");

    private static readonly WordSet Buttons = Set(
        "tweet", "post", "pin", "email", "e-mail", "mail", "print", "pdf", "copy", "link", "facebook", "twitter", "x", "linkedin", "telegram", "whatsapp", "reddit", "pinterest", "tumblr",
        "pocket", "vk", "viber", "skype", "bluesky", "mastodon", "threads", "вконтакте", "одноклассники", "твиттер", "фейсбук", "телеграм");

    private static readonly WordSet Between = Set("this", "article", "page", "story", "on", "via", "by", "with", "to", "and", "в", "у", "auf", "sur", "na");

    public static bool Is(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > Longest)
        {
            return false;
        }

        bool begun = false;
        int named = 0;
        foreach (Range range in paragraph.SplitAny(" \t\n\u00A0:|/,\u00B7\u2022".AsSpan()))
        {
            ReadOnlySpan<char> word = paragraph[range];
            if (word.IsEmpty)
            {
                continue;
            }

            bool button = Buttons.Contains(word);
            if (!begun ? !Begins.Contains(word) : !button && !Begins.Contains(word) && !Between.Contains(word))
            {
                return false;
            }

            named += begun && button ? 1 : 0;
            begun = true;
        }

        return named > 0;
    }

    private static WordSet Set(params string[] words) => words.ToWordSet(StringComparer.OrdinalIgnoreCase);
}
