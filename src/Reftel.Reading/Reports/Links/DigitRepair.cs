using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Mends digits that a scanner of pages misread in addresses: I, l and | for 1, o and O for 0. Only where the address
/// itself or other addresses of the document prove it; hosts and words are never touched.
/// </summary>
internal static class DigitRepair
{
    /// <param name="all">All links of one document.</param>
    /// <returns>The same links in the same order, those with misread digits mended.</returns>
    public static IReadOnlyList<FoundLink> Apply(IReadOnlyList<FoundLink> all)
    {
        if (!all.Any(link => MayBeMisread(link.Url)))
        {
            return all;
        }

        var places = new NumberPlaces();
        var ids = new MixedIds();
        foreach (FoundLink link in all)
        {
            AddressParts parts = AddressParts.Of(link.Url);
            places.Add(parts);
            ids.Add(parts);
        }

        var mended = new FoundLink[all.Count];
        for (int i = 0; i < all.Count; i++)
        {
            mended[i] = Apply(all[i], places, ids);
        }

        return mended;
    }

    // Digits that were read as letters stand beside digits ("2O20"), make up a part of their own ("/II/"), or belong to an id
    // of letters and digits; most addresses have no such part.
    private static bool MayBeMisread(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf("://");
        ReadOnlySpan<char> rest = scheme < 0 ? url : url[(scheme + 3)..];
        int path = rest.IndexOf('/');
        for (int at = path < 0 ? rest.Length : path + 1; at < rest.Length;)
        {
            int digits = 0;
            int doubtful = 0;
            int start = at;
            while (at < rest.Length && IsWordSign(rest[at]))
            {
                digits += char.IsAsciiDigit(rest[at]) ? 1 : 0;
                doubtful += MisreadDigits.Digit(rest[at]) != rest[at] ? 1 : 0;
                at++;
            }

            if (doubtful > 0 && (digits > 0 || doubtful == at - start))
            {
                return true;
            }

            at = Math.Max(at, start + 1);
        }

        return false;
    }

    private static FoundLink Apply(FoundLink link, NumberPlaces places, MixedIds ids)
    {
        if (!MayBeMisread(link.Url))
        {
            return link;
        }

        AddressParts parts = AddressParts.Of(link.Url);
        if (link.Kind == LinkKind.Mailbox || parts.Segments.Length == 0)
        {
            return link;
        }

        var repairs = new List<LinkRepair>();
        string[] segments = [.. parts.Segments];
        bool date = DatePath.Mend(segments, repairs);
        for (int i = 0; i < segments.Length; i++)
        {
            if ((places.Mend(parts, segments, i) ?? NumberPatterns.Mend(segments[i])) is { } number)
            {
                repairs.Add(number);
                segments[i] = number.Repaired;
            }
            else if (date)
            {
                segments[i] = MendRuns(segments[i], repairs);
            }
        }

        // "/2O19/I2/": a year that other addresses proved proves the month behind it.
        if (repairs.Count > 0)
        {
            DatePath.Mend(segments, repairs);
        }

        if (repairs.Count == 0 && ids.Find(parts) is { } meant)
        {
            for (int i = 0; i < segments.Length; i++)
            {
                if (segments[i] != meant[i])
                {
                    repairs.Add(new LinkRepair(RepairKinds.OcrDigits, segments[i], meant[i], "the same address stands elsewhere in the document with digits in place of these letters"));
                }
            }

            segments = meant;
        }

        string rest = NumberPatterns.MendQuery(parts.Rest, repairs);
        return repairs.Count == 0
            ? link
            : link with { Url = (parts with { Rest = rest }).With(segments), Repairs = [.. link.Repairs, .. repairs] };
    }

    // A run of digits with one letter in it, in an address whose date was misread the same way: 26_a_I3375843.
    private static string MendRuns(string segment, List<LinkRepair> repairs)
    {
        var mended = new StringBuilder(segment);
        for (int start = 0; start < segment.Length;)
        {
            if (!IsWordSign(segment[start]))
            {
                start++;
                continue;
            }

            int end = start;
            int digits = 0;
            int letters = 0;
            while (end < segment.Length && IsWordSign(segment[end]))
            {
                digits += char.IsAsciiDigit(segment[end]) ? 1 : 0;
                letters += char.IsAsciiDigit(segment[end]) ? 0 : 1;
                end++;
            }

            if (letters == 1 && digits >= 4 && MisreadDigits.TryMend(segment.AsSpan(start, end - start), out string number))
            {
                repairs.Add(new LinkRepair(
                    RepairKinds.OcrDigits,
                    segment[start..end],
                    number,
                    "a letter stands among digits, in an address whose date was misread the same way"));
                mended.Remove(start, end - start).Insert(start, number);
            }

            start = end;
        }

        return mended.ToString();
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || c == '|';
}
