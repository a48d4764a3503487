namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Tells the addresses that may have digits read as letters. They stand beside digits ("2O20"), make up a part of their own ("/II/"),
/// or belong to an id of letters and digits; most addresses have no such part, and only those that do are looked at closely.
/// </summary>
internal static class DoubtfulAddress
{
    private const int Letter = 1;
    private const int Digit = 2;
    private const int Doubt = 4;

    private static readonly byte[] Signs = BuildSigns();

    public static bool Is(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf("://");
        ReadOnlySpan<char> rest = scheme < 0 ? url : url[(scheme + 3)..];
        int path = rest.IndexOf('/');
        int seen = 0;
        for (int at = path < 0 ? rest.Length : path + 1; at < rest.Length; at++)
        {
            int sign = rest[at] < Signs.Length ? Signs[rest[at]] : OtherSign(rest[at]);
            if (sign != 0)
            {
                seen |= sign;
                continue;
            }

            if (IsDoubtful(seen))
            {
                return true;
            }

            // An escape parts words as a sign does: "a%20lot" has no "20lot".
            seen = 0;
            at += rest[at] == '%' && at + 2 < rest.Length && char.IsAsciiHexDigit(rest[at + 1]) && char.IsAsciiHexDigit(rest[at + 2]) ? 2 : 0;
        }

        return IsDoubtful(seen);
    }

    // Beside a digit, or nothing but such letters.
    private static bool IsDoubtful(int seen) => (seen & Doubt) != 0 && ((seen & Digit) != 0 || seen == Doubt);

    private static int OtherSign(char c) => MisreadDigits.IsLike(c) ? Doubt : char.IsLetterOrDigit(c) ? Letter : 0;

    private static byte[] BuildSigns()
    {
        var signs = new byte[128];
        for (char c = '\0'; c < signs.Length; c++)
        {
            signs[c] = (byte)(char.IsAsciiDigit(c) ? Digit : OtherSign(c));
        }

        return signs;
    }

    /// <summary>Signs of a word of an address: letters, digits, and the bar that is read for 1.</summary>
    public static bool IsWordSign(char c) => char.IsAsciiLetterOrDigit(c) || c == '|' || (c > '\x7F' && char.IsLetterOrDigit(c));
}
