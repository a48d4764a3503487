using System.Buffers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>
/// A Markdown copy: links keep their text, backslash escapes their character, double asterisks and heading signs go.
/// Only these signs are markup; dashes under a heading stay, because telegrams underline theirs the same way.
/// </summary>
internal static class MarkdownShape
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\[]&*#");

    private const string Escapable = "\\`*_{}[]()#+-.!<>|~$&/:;,=@^\"'%?";

    /// <summary>A link <c>](</c>, an escape or a character reference is proof; anything less is plain text.</summary>
    public static bool Fits(string source)
    {
        ReadOnlySpan<char> text = source;
        int at = 0;
        while (at < text.Length)
        {
            int found = text[at..].IndexOfAny('\\', ']', '&');
            if (found < 0)
            {
                return false;
            }

            at += found;
            char next = at + 1 < text.Length ? text[at + 1] : ' ';
            if ((text[at] == ']' && next == '(')
                || (text[at] == '\\' && next is '_' or '*' or '#' or '[' or ']')
                || (text[at] == '&' && CharacterReference.TryRead(source, at, out _, out _)))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    public static ReadableText Read(string source)
    {
        var readable = new ReadableTextBuilder(source);
        int at = 0;
        int openLink = -1;
        while (at < source.Length)
        {
            int special = source.AsSpan(at).IndexOfAny(Signs);
            int stop = special < 0 ? source.Length : at + special;
            readable.Copy(at, stop);
            at = stop;
            if (at < source.Length)
            {
                at = ReadSign(source, at, readable, ref openLink);
            }
        }

        return readable.Build();
    }

    private static int ReadSign(string source, int at, ReadableTextBuilder readable, ref int openLink)
    {
        switch (source[at])
        {
            case '\\' when at + 1 < source.Length && Escapable.Contains(source[at + 1]):
                readable.Copy(at + 1, at + 2);
                return at + 2;
            case '[' when FindLinkEnd(source, at) is int close and > 0:
                openLink = close;
                return at + 1;
            case ']' when at == openLink:
                openLink = -1;
                return SkipTarget(source, at);
            case '&' when CharacterReference.TryRead(source, at, out string characters, out int end) && characters.Length == 1:
                readable.Add(characters[0], at, end);
                return end;
            case '*' when at + 1 < source.Length && source[at + 1] == '*':
                return at + 2;
            case '#' when (at == 0 || source[at - 1] == '\n') && HeadingSigns(source, at) is int width and > 0:
                return at + width;
            default:
                readable.Copy(at, at + 1);
                return at + 1;
        }
    }

    // The text of a link lies on one line and holds no bracket; so each search is bounded by the next bracket.
    private static int FindLinkEnd(string source, int open)
    {
        int found = source.AsSpan(open + 1, Math.Min(200, source.Length - open - 1)).IndexOfAny("[]\n");
        int close = open + 1 + found;
        return found > 0 && source[close] == ']' && SkipTarget(source, close) > close + 1 ? close : 0;
    }

    // "](target)" is skipped up to the bracket that ends it, on the same line.
    private static int SkipTarget(string source, int close)
    {
        if (close + 1 >= source.Length || source[close + 1] != '(')
        {
            return close + 1;
        }

        int found = source.AsSpan(close + 2, Math.Min(2_000, source.Length - close - 2)).IndexOfAny(")\n");
        return found >= 0 && source[close + 2 + found] == ')' ? close + 3 + found : close + 1;
    }

    private static int HeadingSigns(string source, int at)
    {
        int end = at;
        while (end < source.Length && source[end] == '#' && end - at < 6)
        {
            end++;
        }

        return end < source.Length && source[end] == ' ' ? end - at + 1 : 0;
    }
}
