namespace Reftel.Reading.Reports.Links;

/// <summary>Character references of HTML for signs of addresses: <c>&amp;#46;</c>, <c>&amp;#x2F;</c>, <c>&amp;colon;</c>, <c>&amp;amp;amp;</c>.</summary>
internal static class LinkEntities
{
    private const int MostDigits = 6;

    private static readonly (string Name, char Sign)[] Names =
    [
        ("amp;", '&'), ("period;", '.'), ("sol;", '/'), ("colon;", ':'), ("lowbar;", '_'), ("UnderBar;", '_'), ("hyphen;", '-'), ("dash;", '-'),
        ("quest;", '?'), ("equals;", '='), ("num;", '#'), ("percnt;", '%'), ("commat;", '@'), ("lpar;", '('), ("rpar;", ')'), ("plus;", '+'),
        ("comma;", ','), ("tilde;", '~'), ("shy;", '\u00AD'), ("ZeroWidthSpace;", '\u200B'), ("bsol;", '\\'),
    ];

    // These end a link where they stand.
    private const string Ending = "\"'<> \u00A0\u00AB\u00BB\u2018\u2019\u201C\u201D`";

    /// <summary>The sign that a reference at <paramref name="at"/> stands for; false where it is none, or one that ends a link.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out char sign, out int end)
    {
        sign = '\0';
        end = at;
        if (LinkText.At(text, at) != '&')
        {
            return false;
        }

        int name = at + 1;
        while (LinkText.StartsExactly(text, name, "amp;") && name - at < 20)
        {
            // "&amp;amp;" was escaped twice.
            name += 4;
        }

        if (LinkText.At(text, name) == '#')
        {
            end = ReadNumber(text, name + 1, out sign);
            return end > 0 && sign > ' ' && !Ending.Contains(sign);
        }

        foreach ((string written, char meant) in Names)
        {
            if (LinkText.StartsExactly(text, name, written))
            {
                sign = meant;
                end = name + written.Length;
                return true;
            }
        }

        sign = '&';
        end = name;
        return name > at + 1;
    }

    /// <summary>An escape of JSON or of a program: <c>\u002F</c>, <c>\x2f</c>.</summary>
    public static bool TryReadEscape(ReadOnlySpan<char> text, int at, out char sign, out int end)
    {
        sign = '\0';
        int digits = LinkText.At(text, at + 1) switch { 'u' => 4, 'x' => 2, _ => 0 };
        end = at + 2 + digits;
        if (digits == 0 || LinkText.At(text, at) != '\\' || end > text.Length)
        {
            return false;
        }

        int value = 0;
        foreach (char c in text[(at + 2)..end])
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }

            value = (value * 16) + (char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        sign = (char)value;
        return sign is > ' ' and < '\u007F' && !Ending.Contains(sign);
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int at, out char sign)
    {
        sign = '\0';
        bool hex = LinkText.At(text, at) is 'x' or 'X';
        int start = hex ? at + 1 : at;
        int value = 0;
        int end = start;
        while (end < text.Length && end - start < MostDigits && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            int digit = char.IsAsciiDigit(text[end]) ? text[end] - '0' : (text[end] | 0x20) - 'a' + 10;
            value = (value * (hex ? 16 : 10)) + digit;
            end++;
        }

        if (end == start || LinkText.At(text, end) != ';' || value is 0 or > 0xFFFF)
        {
            return -1;
        }

        sign = (char)value;
        return end + 1;
    }
}
