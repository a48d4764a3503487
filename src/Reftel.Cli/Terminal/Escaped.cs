using System.Globalization;
using System.Text;

namespace Reftel.Cli.Terminal;

/// <summary>
/// Makes text of documents and names of files safe to print: a document must not move the cursor, set colours or a
/// clipboard, or turn the reading order round. What would do so is shown by its number: <c>\u001B</c>.
/// </summary>
internal static class Escaped
{
    /// <summary>One line: line breaks and tabs become blanks.</summary>
    public static string Line(string text) => Escape(text, keepLines: false);

    /// <summary>Several lines: line breaks become LF, tabs become blanks.</summary>
    public static string Lines(string text) => Escape(text, keepLines: true);

    private static string Escape(string text, bool keepLines)
    {
        int first = IndexOfUnsafe(text);
        if (first < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        safe.Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r')
            {
                safe.Append(keepLines ? '\n' : ' ');
            }
            else if (c == '\t')
            {
                safe.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(safe, c, text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                safe.Append('\uFFFD');
            }
            else if (IsUnsafe(c))
            {
                safe.Append("\\u").Append(((int)c).ToString("X4"));
            }
            else
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    // Tag characters (U+E0000 to U+E007F) are invisible and can hide text.
    private static void AppendPair(StringBuilder safe, char high, char low)
    {
        int codePoint = char.ConvertToUtf32(high, low);
        if (codePoint is >= 0xE0000 and <= 0xE007F)
        {
            safe.Append("\\u{").Append(codePoint.ToString("X")).Append('}');
        }
        else
        {
            safe.Append(high).Append(low);
        }
    }

    private static int IndexOfUnsafe(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) || IsUnsafe(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnsafe(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        < '\u061C' => false,
        // Marks that steer the direction of writing.
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
