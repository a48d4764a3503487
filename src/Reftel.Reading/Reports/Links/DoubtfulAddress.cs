namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Tells the addresses that may have digits read as letters. They stand beside digits ("2O20"), make up a part of their own ("/II/"),
/// or belong to an id of letters and digits; most addresses have no such part, and only those that do are looked at closely.
/// </summary>
internal static class DoubtfulAddress
{
    public static bool Is(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf("://");
        ReadOnlySpan<char> rest = scheme < 0 ? url : url[(scheme + 3)..];
        int path = rest.IndexOf('/');
        for (int at = path < 0 ? rest.Length : path + 1; at < rest.Length;)
        {
            if (rest[at] == '%' && at + 2 < rest.Length && char.IsAsciiHexDigit(rest[at + 1]) && char.IsAsciiHexDigit(rest[at + 2]))
            {
                // An escape parts words as a sign does: "a%20lot" has no "20lot".
                at += 3;
                continue;
            }

            int digits = 0;
            int doubtful = 0;
            int start = at;
            for (; at < rest.Length && IsWordSign(rest[at]); at++)
            {
                if (char.IsAsciiDigit(rest[at]))
                {
                    digits++;
                }
                else if (MisreadDigits.IsLike(rest[at]))
                {
                    doubtful++;
                }
            }

            if (doubtful > 0 && (digits > 0 || doubtful == at - start))
            {
                return true;
            }

            at = Math.Max(at, start + 1);
        }

        return false;
    }

    /// <summary>Signs of a word of an address: letters, digits, and the bar that is read for 1.</summary>
    public static bool IsWordSign(char c) => char.IsAsciiLetterOrDigit(c) || c == '|' || (c > '\x7F' && char.IsLetterOrDigit(c));
}
