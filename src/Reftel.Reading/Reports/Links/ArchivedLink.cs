using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address of a copy in a web archive.</summary>
/// <param name="Archive">Host of the archive.</param>
/// <param name="Original">Address of the page that was copied, or null where the archive's address does not tell.</param>
/// <param name="CapturedOn">When, in UTC, as far as the address tells.</param>
internal sealed record ArchivedLink(string Archive, string? Original, PartialDate? CapturedOn)
{
    private const int LongestScheme = 7;

    private static readonly string[] Dated =
    [
        "web.archive.org/web/", "archive.org/wayback/", "archive.org/web/", "wayback.archive-it.org/", "webarchive.nationalarchives.gov.uk/", "archive.today/",
        "archive.ph/", "archive.is/", "archive.li/", "archive.vn/", "archive.fo/", "archive.md/", "perma.cc/", "webcitation.org/",
        "web.archive.org/save/", "web.archive.org/",
    ];

    /// <summary>The archive's facts; null when <paramref name="url"/> is of no archive.</summary>
    public static ArchivedLink? TryRead(string url)
    {
        int scheme = url.AsSpan(0, Math.Min(url.Length, LongestScheme + 3)).IndexOf("://");
        ReadOnlySpan<char> rest = url.AsSpan(scheme > 0 ? scheme + 3 : 0);
        if (rest is ['w' or 'W', 'w' or 'W', ..] && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[4..];
        }

        // Most addresses are of no archive, and the first two letters tell.
        if (rest.Length < 2 || ((char)(rest[0] | 0x20), (char)(rest[1] | 0x20)) is not (('a', 'r') or ('p', 'e') or ('w', 'a') or ('w', 'e')))
        {
            return null;
        }

        foreach (string prefix in Dated)
        {
            if (rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return Read(prefix, rest[prefix.Length..]);
            }
        }

        return null;
    }

    private static ArchivedLink? Read(string prefix, ReadOnlySpan<char> rest)
    {
        string archive = prefix[..prefix.IndexOf('/', StringComparison.Ordinal)];
        if (rest.IsEmpty)
        {
            return null;
        }

        PartialDate? date = null;
        int original = FindOriginal(rest);
        ReadOnlySpan<char> before = original < 0 ? rest : rest[..original];
        foreach (Range range in before.Split('/'))
        {
            date ??= ReadStamp(before[range]);
        }

        // Other pages of the archive's own site are no copies.
        if (original < 0 && prefix is "web.archive.org/" or "web.archive.org/save/")
        {
            return null;
        }

        return new ArchivedLink(archive, original < 0 ? null : Complete(rest[original..]), date);
    }

    private static int FindOriginal(ReadOnlySpan<char> rest)
    {
        int at = rest.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && (at == 0 || rest[at - 1] == '/' || rest[..at].EndsWith("?url=") || rest[..at].EndsWith("&url=")))
        {
            return at;
        }

        // web/2020/example.org/a: no scheme, but a host behind the stamp.
        int slash = rest.IndexOf('/');
        return slash > 0 && ReadStamp(rest[..slash]) is not null && rest[(slash + 1)..].Contains('.') ? slash + 1 : -1;
    }

    // Some servers fold the two slashes behind the scheme into one.
    private static string Complete(ReadOnlySpan<char> escaped)
    {
        // "https%3A%2F%2Fexample.org%2Fa": the whole address is escaped, and behind it stand parameters of the archive.
        ReadOnlySpan<char> original = escaped;
        int colon = escaped.IndexOf("%3A", StringComparison.OrdinalIgnoreCase);
        if (colon is 4 or 5)
        {
            bool whole = escaped[(colon + 3)..].StartsWith("%2F", StringComparison.OrdinalIgnoreCase);
            int end = whole ? escaped.IndexOf('&') : -1;
            string address = (end < 0 ? escaped : escaped[..end]).ToString();
            original = whole ? Uri.UnescapeDataString(address) : $"{address[..colon]}:{address[(colon + 3)..]}";
        }

        foreach (string scheme in (ReadOnlySpan<string>)["https:/", "http:/"])
        {
            if (original.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && original.Length > scheme.Length && original[scheme.Length] != '/')
            {
                return $"{scheme}/{original[scheme.Length..]}";
            }
        }

        return original.ToString();
    }

    // 20201130123456id_, 20201130, 2020.11.30-123456
    private static PartialDate? ReadStamp(ReadOnlySpan<char> segment)
    {
        Span<char> digits = stackalloc char[14];
        int count = 0;
        foreach (char c in segment)
        {
            if (char.IsAsciiDigit(c) && count < digits.Length)
            {
                digits[count++] = c;
            }
            else if (c is not ('.' or '-'))
            {
                // "id_" and its like say how the copy is shown; other letters make it a name.
                int at = segment.IndexOf(c);
                if (segment.Length - at != 3 || segment[^1] != '_')
                {
                    return null;
                }

                break;
            }
        }

        if (count is not (4 or 6 or 8 or 10 or 12 or 14) || !char.IsAsciiDigit(segment[0]))
        {
            return null;
        }

        int year = int.Parse(digits[..4]);
        if (year is < 1990 or > 2100)
        {
            return null;
        }

        int month = count >= 6 ? int.Parse(digits[4..6]) : 0;
        int day = count >= 8 ? int.Parse(digits[6..8]) : 0;
        PartialDate? minute = count >= 12 ? PartialDate.OfMinute(year, month, day, int.Parse(digits[8..10]), int.Parse(digits[10..12])) : null;
        return minute ?? PartialDate.OfDay(year, month, day) ?? PartialDate.OfMonth(year, month) ?? PartialDate.OfYear(year);
    }
}
