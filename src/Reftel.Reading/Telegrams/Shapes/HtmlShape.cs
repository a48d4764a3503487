using System.Buffers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>
/// An HTML page whose <c>pre</c> blocks hold the telegram: the blocks are readable, one under the other, their tags and
/// everything outside them are markup. Nothing is fetched and nothing runs; a tag is only skipped over.
/// </summary>
internal static class HtmlShape
{
    private const int SearchLength = 200_000;

    private static readonly SearchValues<string> Opening = SearchValues.Create(["<pre"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Closing = SearchValues.Create(["</pre"], StringComparison.OrdinalIgnoreCase);

    public static bool Fits(string source)
    {
        ReadOnlySpan<char> head = source.AsSpan(0, Math.Min(source.Length, SearchLength));
        return head.ContainsAny(Opening)
            && head.Contains("</", StringComparison.Ordinal);
    }

    public static ReadableText Read(string source)
    {
        var readable = new ReadableTextBuilder(source);
        int at = 0;
        while (at < source.Length)
        {
            int open = FindOpening(source, at, out int inside);
            if (open < 0)
            {
                break;
            }

            int close = source.AsSpan(inside).IndexOfAny(Closing);
            int end = close < 0 ? source.Length : inside + close;
            readable.BreakLine(inside);
            ReadBlock(source, inside, end, readable);
            at = Math.Max(end, inside);
            if (close < 0)
            {
                break;
            }
        }

        return readable.Build();
    }

    private static int FindOpening(string source, int from, out int inside)
    {
        inside = source.Length;
        int found = source.AsSpan(from).IndexOfAny(Opening);
        if (found < 0)
        {
            return -1;
        }

        int close = source.AsSpan(from + found).IndexOf('>');
        inside = close < 0 ? source.Length : from + found + close + 1;
        return from + found;
    }

    private static void ReadBlock(string source, int start, int end, ReadableTextBuilder readable)
    {
        int at = start;
        while (at < end)
        {
            int special = source.AsSpan(at, end - at).IndexOfAny('<', '&');
            int stop = special < 0 ? end : at + special;
            readable.Copy(at, stop);
            at = stop;
            if (at >= end)
            {
                return;
            }

            at = source[at] == '<' ? SkipTag(source, at, end, readable) : ReadReference(source, at, readable);
        }
    }

    // "<" that begins no tag (no letter, slash or exclamation mark behind it) is a sign of the telegram.
    private static int SkipTag(string source, int at, int end, ReadableTextBuilder readable)
    {
        char next = at + 1 < end ? source[at + 1] : ' ';
        int close = char.IsAsciiLetter(next) || next is '/' or '!' ? source.AsSpan(at, Math.Min(end - at, 2_000)).IndexOf('>') : -1;
        if (close < 0)
        {
            readable.Add('<', at, at + 1);
            return at + 1;
        }

        if (source.AsSpan(at, close).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            readable.Add('\n', at, at + close + 1);
        }

        return at + close + 1;
    }

    private static int ReadReference(string source, int at, ReadableTextBuilder readable)
    {
        if (!CharacterReference.TryRead(source, at, out string characters, out int end))
        {
            readable.Add('&', at, at + 1);
            return at + 1;
        }

        readable.Add(characters[0], at, characters.Length > 1 ? at + 1 : end);
        if (characters.Length > 1)
        {
            readable.Add(characters[1], at + 1, end);
        }

        return end;
    }
}
