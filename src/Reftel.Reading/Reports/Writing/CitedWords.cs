using System.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a title or a name without what only sets them off: quotation marks around them, emphasis of HTML and Markdown.</summary>
internal static class CitedWords
{
    private const int Longest = 1_000;

    private static readonly string[] Tags = ["i", "b", "em", "strong", "u", "sup", "sub", "cite", "span", "small", "font"];

    private static readonly (char Open, char Close)[] Quotes =
        [('\u201C', '\u201D'), ('\u201E', '\u201C'), ('\u201E', '\u201D'), ('\u00AB', '\u00BB'), ('\u2018', '\u2019'), ('"', '"'), ('\u2039', '\u203A')];

    /// <returns>The words, or null where nothing is left.</returns>
    public static string? Plain(string? printed)
    {
        if (printed is null)
        {
            return null;
        }

        // No title is that long; what is, stays as it is printed.
        if (printed.Length > Longest)
        {
            return printed.Trim();
        }

        string words = CutQuotes(CutEmphasis(CutTags(printed)).Trim().TrimEnd(','));
        return words.Length == 0 ? null : words;
    }

    private static string CutTags(string words)
    {
        if (!words.Contains('<', StringComparison.Ordinal))
        {
            return words;
        }

        var text = new StringBuilder(words.Length);
        for (int at = 0; at < words.Length;)
        {
            int end = words[at] == '<' ? TagEnd(words, at) : 0;
            if (end > 0)
            {
                at = end;
            }
            else
            {
                text.Append(words[at++]);
            }
        }

        return text.ToString();
    }

    private static int TagEnd(string words, int at)
    {
        int length = words.AsSpan(at, Math.Min(words.Length - at, 80)).IndexOf('>');
        if (length < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> name = words.AsSpan(at + 1, length - 1).Trim("/ ");
        int stop = name.IndexOf(' ');
        return Array.IndexOf(Tags, (stop < 0 ? name : name[..stop]).ToString().ToLowerInvariant()) >= 0 ? at + length + 1 : 0;
    }

    // Stars and low lines that open before a word and close behind one; in the middle of words they belong to them.
    private static string CutEmphasis(string words)
    {
        foreach (string mark in (ReadOnlySpan<string>)["**", "__", "*", "_"])
        {
            int open;
            int from = 0;
            while (from < words.Length && (open = words.IndexOf(mark, from, StringComparison.Ordinal)) >= 0)
            {
                int start = open + mark.Length;
                int close = Opens(words, open, start) ? Close(words, mark, start) : -1;
                from = close < 0 ? start : close - mark.Length;
                words = close < 0 ? words : $"{words[..open]}{words[start..close]}{words[(close + mark.Length)..]}";
                if (close < 0 && Opens(words, open, start))
                {
                    // Nothing closes from here on.
                    break;
                }
            }
        }

        return words;
    }

    private static bool Opens(string words, int open, int start) =>
        (open == 0 || !char.IsLetterOrDigit(words[open - 1])) && start < words.Length && !char.IsWhiteSpace(words[start]);

    private static int Close(string words, string mark, int start)
    {
        for (int at = words.IndexOf(mark, start, StringComparison.Ordinal); at >= 0; at = words.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int behind = at + mark.Length;
            if (at > start && !char.IsWhiteSpace(words[at - 1]) && (behind == words.Length || !char.IsLetterOrDigit(words[behind])))
            {
                return at;
            }
        }

        return -1;
    }

    // Around the whole, or one of a pair whose other sign was lost; a pair inside stays.
    private static string CutQuotes(string words)
    {
        for (int round = 0; round < 3; round++)
        {
            int before = words.Length;
            foreach ((char open, char close) in Quotes)
            {
                if (words.Length > 1 && words[0] == open && words[^1] == close && words.AsSpan(1, words.Length - 2).IndexOfAny(open, close) < 0)
                {
                    words = words[1..^1].Trim().TrimEnd(',');
                }
                else if (words.Length > 0 && words[0] == open && words.AsSpan(1).IndexOf(close) < 0)
                {
                    words = words[1..].TrimStart();
                }
                else if (words.Length > 0 && close != '\u2019' && words[^1] == close && words.AsSpan(0, words.Length - 1).IndexOf(open) < 0 && !IsClosedBefore(words))
                {
                    words = words[..^1].TrimEnd(' ', ',');
                }
            }

            if (words.Length == before)
            {
                break;
            }
        }

        return words;
    }

    // The sign closes a quotation in the title that another sign opens.
    private static bool IsClosedBefore(string words)
    {
        foreach ((char open, char close) in Quotes)
        {
            if (words[^1] == close && words.AsSpan(0, words.Length - 1).Contains(open))
            {
                return true;
            }
        }

        return false;
    }
}
