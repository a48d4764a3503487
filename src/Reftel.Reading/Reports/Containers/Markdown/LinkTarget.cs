using System.Text;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>What stands behind the words of a link: <c>(address "title")</c>, <c>[label]</c>, or nothing.</summary>
internal static class LinkTarget
{
    private const int Longest = 3_000;
    private const int LongestSpelt = 200;
    private const int LongestScheme = 12;
    private const int LongestLabel = 100;
    private const int DeepestParentheses = 16;

    public static bool TryRead(
        string source, int at, int limit, ReadOnlySpan<char> words, Dictionary<string, string> definitions, out string url, out int end)
    {
        url = "";
        end = at;
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(Longest, limit - at));
        if (!rest.IsEmpty && rest[0] == '(' && (TryReadAddress(rest, out ReadOnlySpan<char> address, out int length) || TryReadSpelt(rest, out address, out length)))
        {
            url = Unescape(address.ToString());
            end = at + length;
            return true;
        }

        if (definitions.Count == 0)
        {
            return false;
        }

        ReadOnlySpan<char> label = words;
        if (!rest.IsEmpty && rest[0] == '[')
        {
            int close = rest[..Math.Min(rest.Length, LongestLabel)].IndexOf(']');
            if (close > 0)
            {
                label = close == 1 ? words : rest[1..close];
                end = at + close + 1;
            }
        }

        return label.Length is > 0 and <= LongestLabel
            && definitions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label.Trim(), out url!);
    }

    private static bool TryReadAddress(ReadOnlySpan<char> text, out ReadOnlySpan<char> address, out int length)
    {
        int at = 1 + CountBlanks(text[1..]);
        int start = at;
        length = 0;
        if (at < text.Length && text[at] == '<')
        {
            int close = text[at..].IndexOf('>');
            address = close > 0 ? text.Slice(at + 1, close - 1) : default;
            at += close + 1;
            return close > 0 && TryClose(text, at, out length);
        }

        int depth = 0;
        for (; at < text.Length && text[at] is not (' ' or '\t'); at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
            }
            else if (text[at] == '(' && ++depth > DeepestParentheses)
            {
                break;
            }
            else if (text[at] == ')' && --depth < 0)
            {
                break;
            }
        }

        at = Math.Min(at, text.Length);
        address = text[start..at];
        return TryClose(text, at, out length);
    }

    // "(https://news dot example/a)": an address whose stops are words; the blanks are of the spelling.
    private static bool TryReadSpelt(ReadOnlySpan<char> text, out ReadOnlySpan<char> address, out int length)
    {
        int close = text[..Math.Min(text.Length, LongestSpelt)].IndexOfAny(')', '\n');
        address = close > 0 && text[close] == ')' ? text[1..close].Trim() : default;
        length = close + 1;
        return address.Length > 0 && address.Contains("://", StringComparison.Ordinal) && address.IndexOf("://", StringComparison.Ordinal) < LongestScheme
            && LinkFinder.Find(address.ToString()) is [{ Start: 0, Repairs.IsEmpty: false } found] && found.End == address.Length;
    }

    // Behind the address stands the end, or a title in quotation marks and the end.
    private static bool TryClose(ReadOnlySpan<char> text, int at, out int length)
    {
        at += CountBlanks(text[at..]);
        if (at < text.Length && text[at] is '"' or '\'' && at + 1 < text.Length)
        {
            int quote = text[(at + 1)..].IndexOf(text[at]);
            at = quote < 0 ? text.Length : at + quote + 2;
            at += CountBlanks(text[at..]);
        }

        length = at + 1;
        return at < text.Length && text[at] == ')';
    }

    private static int CountBlanks(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExcept(' ', '\t');
        return count < 0 ? text.Length : count;
    }

    /// <summary>The characters that escapes and character references stand for.</summary>
    public static string Unescape(string address)
    {
        if (address.AsSpan().IndexOfAny('\\', '&') < 0)
        {
            return address;
        }

        var plain = new StringBuilder(address.Length);
        for (int i = 0; i < address.Length; i++)
        {
            if (address[i] == '\\' && i + 1 < address.Length && char.IsPunctuation(address[i + 1]))
            {
                plain.Append(address[++i]);
            }
            else if (address[i] == '&' && CharacterReference.TryRead(address, i, out string characters, out int end))
            {
                plain.Append(characters);
                i = end - 1;
            }
            else
            {
                plain.Append(address[i]);
            }
        }

        return plain.ToString();
    }
}
