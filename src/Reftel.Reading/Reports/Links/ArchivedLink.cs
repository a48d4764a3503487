using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Links;

/// <summary>An address of a copy in a web archive.</summary>
/// <param name="Archive">Host of the archive.</param>
/// <param name="Original">Address of the page that was copied, or null where the archive's address does not tell.</param>
/// <param name="CapturedOn">When, in UTC, as far as the address tells.</param>
internal sealed record ArchivedLink(string Archive, string? Original, PartialDate? CapturedOn)
{
    private static readonly string[] Dated =
    [
        "web.archive.org/web/", "archive.org/wayback/", "archive.org/web/", "wayback.archive-it.org/", "webarchive.nationalarchives.gov.uk/", "archive.today/",
        "archive.ph/", "archive.is/", "archive.li/", "archive.vn/", "archive.fo/", "archive.md/", "perma.cc/", "webcitation.org/",
    ];

    /// <summary>The archive's facts; null when <paramref name="url"/> is of no archive.</summary>
    public static ArchivedLink? TryRead(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int start = scheme is > 0 and < 8 ? scheme + 3 : 0;
        ReadOnlySpan<char> rest = url.AsSpan(start);
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[4..];
        }

        // Most addresses are of no archive, and the first letter tells.
        if (rest.IsEmpty || (char)(rest[0] | 0x20) is not ('a' or 'p' or 'w'))
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

        return new ArchivedLink(archive, original < 0 ? null : Complete(rest[original..]), date);
    }

    private static int FindOriginal(ReadOnlySpan<char> rest)
    {
        int at = rest.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && (at == 0 || rest[at - 1] == '/'))
        {
            return at;
        }

        // web/2020/example.org/a: no scheme, but a host behind the stamp.
        int slash = rest.IndexOf('/');
        return slash > 0 && ReadStamp(rest[..slash]) is not null && rest[(slash + 1)..].Contains('.') ? slash + 1 : -1;
    }

    // Some servers fold the two slashes behind the scheme into one.
    private static string Complete(ReadOnlySpan<char> original)
    {
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
                break;
            }
        }

        if (count < 4 || !char.IsAsciiDigit(segment[0]))
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
