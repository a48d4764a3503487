namespace Reftel.Reading.Reports.Links;

/// <summary>Reads a sign of addresses (colon, slash, stop) in any form that stands for it: <c>[/]</c>, <c>&amp;#47;</c>, <c>%2F</c>, <c>[slash]</c>.</summary>
internal static class SignReader
{
    private const string Colons = "\uFF1A\u2236\uA789\uFE55";
    private const string Slashes = "\uFF0F\u2215\u2044\u29F8";

    private static readonly string[] NoWords = [];
    private static readonly string[] ColonWords = ["colon"];
    private static readonly string[] SlashWords = ["slash"];

    /// <summary>Behind the sign at <paramref name="at"/>, or -1 where none stands.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the sign should stand.</param>
    /// <param name="sign">Colon or slash.</param>
    public static int Read(ReadOnlySpan<char> text, int at, char sign)
    {
        char c = LinkText.At(text, at);
        if (c == sign || (c >= '\u0080' && (sign == ':' ? Colons : Slashes).Contains(c)))
        {
            return at + 1;
        }

        return c switch
        {
            '[' or '(' or '{' or '<' => ReadBracketed(text, at, sign),
            '\\' => ReadEscaped(text, at, sign),
            '&' => LinkEntities.TryRead(text, at, out char meant, out int end) && meant == sign ? end : -1,
            '%' => PercentEscapes.TryByte(text, at, out byte value) && value == sign ? at + 3 : -1,
            _ => -1,
        };
    }

    /// <summary>Whether what was read is the escape of a whole address that was put into another.</summary>
    public static bool IsPercent(ReadOnlySpan<char> text, int at) => LinkText.At(text, at) == '%';

    /// <summary>Words for the sign, in brackets or between blanks.</summary>
    public static string[] WordsFor(char sign) => sign switch { ':' => ColonWords, '/' => SlashWords, _ => NoWords };

    private static int ReadBracketed(ReadOnlySpan<char> text, int at, char sign)
    {
        int inner = LinkText.SkipGap(text, at + 1, 0);
        int behind = LinkText.At(text, inner) == sign ? inner + 1 : -1;
        foreach (string word in WordsFor(sign))
        {
            behind = LinkText.StartsWith(text, inner, word) ? inner + word.Length : behind;
        }

        int close = behind < 0 ? -1 : LinkText.SkipGap(text, behind, 0);
        return close >= 0 && LinkText.At(text, close) == Closing(text[at]) ? close + 1 : -1;
    }

    private static int ReadEscaped(ReadOnlySpan<char> text, int at, char sign)
    {
        if (LinkText.At(text, at + 1) == sign)
        {
            return at + 2;
        }

        if (LinkEntities.TryReadEscape(text, at, out char meant, out int end) && meant == sign)
        {
            return end;
        }

        if (sign == '/' && LinkText.StartsExactly(text, at, "\\slash") && !char.IsAsciiLetter(LinkText.At(text, at + 6)))
        {
            return LinkText.StartsExactly(text, at + 6, "{}") ? at + 8 : LinkText.At(text, at + 6) == ' ' ? at + 7 : at + 6;
        }

        return -1;
    }

    private static char Closing(char open) => open switch { '[' => ']', '(' => ')', '{' => '}', _ => '>' };
}
