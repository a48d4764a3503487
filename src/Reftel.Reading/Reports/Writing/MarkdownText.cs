using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Words as Markdown that reads as these words again, by CommonMark and by the extensions in common use.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_[]<>~$^{}|#";

    // Extensions give a meaning to these when they stand twice: ==mark==, ++insert++, ::container::, ""cite"".
    private const string Doubled = "=+:\"";

    // The longest name of HTML has 31 letters.
    private const int LongestReference = 34;

    private const string AtStart = "+-=:";

    private static readonly SearchValues<char> RomanNumerals = SearchValues.Create("ivxlcdmIVXLCDM");

    private static readonly SearchValues<char> SchemeSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    /// <summary>Words inside a line.</summary>
    public static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 16);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (Always.Contains(c, StringComparison.Ordinal) || IsReference(words, i) || IsDoubled(words, i))
            {
                text.Append('\\');
            }

            text.Append(c is '\n' or '\r' or '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c);
        }

        return text.ToString();
    }

    /// <summary>Escaped text that begins a line: what would make it a heading, a list or a rule is escaped as well.</summary>
    public static string AsLine(string escaped)
    {
        string line = escaped.Trim(' ');
        if (line.Length == 0)
        {
            return line;
        }

        if (AtStart.Contains(line[0], StringComparison.Ordinal))
        {
            return "\\" + line;
        }

        int label = ListLabel(line);
        return label > 0 ? line.Insert(label, "\\") : line;
    }

    /// <summary>Characters shown as code, between marks longer than any in them.</summary>
    public static string Code(string characters)
    {
        string mark = new('`', LongestRun(characters, '`') + 1);
        bool apart = characters[0] == '`' || characters[^1] == '`' || (characters[0] == ' ' && characters[^1] == ' ');
        return apart ? $"{mark} {characters} {mark}" : mark + characters + mark;
    }

    /// <summary>Length of the longest run of a character.</summary>
    public static int LongestRun(string text, char sign)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>An address as a link; escaped words when it could not stand in one.</summary>
    public static string Link(string url) => CanBeLink(url) ? $"<{url}>" : Escape(url);

    /// <summary>Words that lead to an address.</summary>
    public static string Link(string words, string url) => CanBeLink(url) ? $"[{Escape(words)}](<{url}>)" : Escape(words);

    /// <summary>Whether an address can stand in angle brackets.</summary>
    public static bool CanBeLink(string url)
    {
        int scheme = url.IndexOf(':');
        return scheme is > 1 and < 32
            && !url.AsSpan(0, scheme).ContainsAnyExcept(SchemeSigns)
            && char.IsAsciiLetter(url[0])
            && !url.Any(c => c is '<' or '>' or '\\' || char.IsWhiteSpace(c) || char.IsControl(c));
    }

    // Where the stop or bracket stands that would end the label of a list item ("2020. ", "A. ", "iv) "); 0 when there is none.
    private static int ListLabel(string line)
    {
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        int roman = line.AsSpan().IndexOfAnyExcept(RomanNumerals);
        int label = digits is > 0 and < 10 ? digits : roman > 0 ? roman : char.IsAsciiLetter(line[0]) ? 1 : 0;
        bool ends = label > 0 && label < line.Length && line[label] is '.' or ')';
        return ends && (label + 1 == line.Length || line[label + 1] == ' ') ? label : 0;
    }

    // "R&D" is none; a reference ends with a semicolon.
    private static bool IsReference(string words, int at) =>
        words[at] == '&' && words.AsSpan(at, Math.Min(LongestReference, words.Length - at)).Contains(';');

    private static bool IsDoubled(string words, int at) =>
        at > 0 && words[at] == words[at - 1] && Doubled.Contains(words[at], StringComparison.Ordinal);
}
