using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Writes characters so that a reader of Markdown gives them back: signs of markup get a backslash, no more than needed.</summary>
internal static class DocxEscape
{
    // The longest name of a character reference in HTML has 31 letters.
    private const int LongestReference = 33;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<&$^~|\r\n");

    private static readonly SearchValues<char> NameSigns = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Appends a text inside a line.</summary>
    public static void Append(StringBuilder to, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOfAny(Signs);
            if (at < 0)
            {
                to.Append(text);
                return;
            }

            to.Append(text[..at]);
            char before = at > 0 ? text[at - 1] : to.Length > 0 ? to[^1] : ' ';
            ReadOnlySpan<char> rest = text[(at + 1)..];
            char sign = text[at];
            if (sign is '\r' or '\n')
            {
                to.Append(' ');
            }
            else
            {
                to.Append(IsMarkup(sign, before, rest) ? "\\" : "").Append(sign);
            }

            text = rest;
        }
    }

    /// <summary>Escapes what would make more of the beginning of a line than words: a heading, an item, a quotation, a rule.</summary>
    public static string LineStart(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        char next = line.Length > 1 ? line[1] : ' ';
        switch (line[0])
        {
            case '#' or '>' or '=':
                return "\\" + line;
            case '-' or '+':
                return next is ' ' or '\t' || next == line[0] ? "\\" + line : line;
            case ':':
                return next is ' ' or '-' ? "\\" + line : line;
        }

        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        bool item = digits is > 0 and <= 9 && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t');
        return item ? line.Insert(digits, "\\") : line;
    }

    /// <summary>The target of a link, in angle brackets where it holds what would end it.</summary>
    public static string Target(string url)
    {
        var clean = new StringBuilder();
        bool plain = url.Length > 0;
        for (int i = 0; i < url.Length; i++)
        {
            char c = url[i];
            bool markup = c is '<' or '>' or '\\' || (c == '&' && IsReference(url.AsSpan(i + 1)));
            plain &= c > ' ' && !markup && c is not ('(' or ')');
            clean.Append(markup ? "\\" : "").Append(c < ' ' ? ' ' : c);
        }

        return plain ? url : $"<{clean}>";
    }

    private static bool IsMarkup(char sign, char before, ReadOnlySpan<char> rest)
    {
        char after = rest.Length > 0 ? rest[0] : ' ';
        return sign switch
        {
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => before == '~' || after == '~',
            '&' => IsReference(rest),
            _ => true,
        };
    }

    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        int end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf(';');
        return end > 0 && (rest[0] == '#' || char.IsAsciiLetter(rest[0])) && rest[1..end].IndexOfAnyExcept(NameSigns) < 0;
    }
}
