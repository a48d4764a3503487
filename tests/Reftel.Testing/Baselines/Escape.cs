using System.Text;

namespace Reftel.Testing.Baselines;

/// <summary>Text as one visible line.</summary>
public static class Escape
{
    /// <summary>Control characters, invisible characters and lone surrogates as <c>\u0000</c>; line breaks and tabs as <c>\n</c>, <c>\t</c>.</summary>
    public static string Controls(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\n':
                    visible.Append("\\n");
                    break;
                case '\r':
                    visible.Append("\\r");
                    break;
                case '\t':
                    visible.Append("\\t");
                    break;
                case '\\':
                    visible.Append("\\\\");
                    break;
                default:
                    bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                    if (pair)
                    {
                        visible.Append(c).Append(text[++i]);
                    }
                    else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u00AD' or '\uFEFF' or '\uFFFD' or (>= '\u2028' and <= '\u202E') or (>= '\u200B' and <= '\u200F'))
                    {
                        visible.Append($"\\u{(int)c:X4}");
                    }
                    else
                    {
                        visible.Append(c);
                    }

                    break;
            }
        }

        return visible.ToString();
    }
}
