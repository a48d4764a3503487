using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Takes the signs that open and close a block off its words: "(Note: ... End note.)".</summary>
internal static class BlockSigns
{
    private const int LongestSign = 40;

    public static string Without(Passage passage)
    {
        if (passage.Block is null)
        {
            return passage.Text;
        }

        ReadOnlySpan<char> text = passage.Text;
        int start = Opening(text);
        start = start > 0 ? start : LeadingWord(text);
        int end = Math.Min(Closing(text[start..]) + start, TrailingWord(text));
        end = Math.Max(end, start);
        return start == 0 && end == text.Length ? passage.Text : text[start..end].ToString();
    }

    // "(Note:", "Begin comment.", "Summary:"
    private static int Opening(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && (text[at] is '(' or '[' or '-' or '\u2014' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        int colon = text[at..Math.Min(text.Length, at + LongestSign)].IndexOfAny(':', '.');
        if (colon < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> sign = text.Slice(at, colon);
        return IsSign(sign) ? SkipBlanks(text, at + colon + 1) : 0;
    }

    // "End note.)"
    private static int Closing(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (text[end - 1] is ')' or ']' or '.' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        int begin = Math.Max(0, end - LongestSign);
        int last = text[begin..end].LastIndexOf("end ", StringComparison.OrdinalIgnoreCase);
        return last >= 0 && IsSign(text.Slice(begin + last + 4, end - begin - last - 4)) ? begin + last : text.Length;
    }

    // "QTE", "QUOTE" of an older telegram, without a stop.
    private static int LeadingWord(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(' ', '\n');
        return end > 0 && text[..end] is "QTE" or "QUOTE" ? SkipBlanks(text, end) : 0;
    }

    private static int TrailingWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd(" \n.");
        int last = trimmed.LastIndexOfAny(' ', '\n');
        return trimmed[(last + 1)..] is "UNQTE" or "UNQUOTE" && last > 0 ? last : text.Length;
    }

    private static bool IsSign(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.StartsWith("begin ", StringComparison.OrdinalIgnoreCase))
        {
            words = words[6..];
        }

        foreach (string sign in (ReadOnlySpan<string>)["note", "comment", "summary", "action request", "text", "quote", "summary and comment", "comment and action request", "summary/comment", "embassy comment", "post comment", "bio note", "background"])
        {
            if (words.Equals(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
