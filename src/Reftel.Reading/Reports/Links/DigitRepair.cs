using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Mends digits that a scanner of pages misread in addresses: I, l and | for 1, o and O for 0. Only where the address
/// itself or other addresses of the document prove it; hosts and words are never touched.
/// </summary>
internal static class DigitRepair
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789Il|oO");

    /// <param name="all">All links of one document.</param>
    /// <returns>The same links in the same order, those with misread digits mended.</returns>
    public static IReadOnlyList<FoundLink> Apply(IReadOnlyList<FoundLink> all)
    {
        if (!all.Any(link => MayBeMisread(link.Url)))
        {
            return all;
        }

        var places = new NumberPlaces();
        foreach (FoundLink link in all)
        {
            places.Add(AddressParts.Of(link.Url));
        }

        var mended = new FoundLink[all.Count];
        for (int i = 0; i < all.Count; i++)
        {
            mended[i] = Apply(all[i], places);
        }

        return mended;
    }

    // No segment can be mended where none begins with digits and letters for them up to a stop; most addresses end here.
    private static bool MayBeMisread(ReadOnlySpan<char> url)
    {
        for (int slash = url.IndexOf('/'); slash >= 0; slash = url.IndexOf('/'))
        {
            url = url[(slash + 1)..];
            int end = url.IndexOfAnyExcept(Digits);
            end = end < 0 ? url.Length : end;
            if (end > 0 && url[..end].ContainsAnyExceptInRange('0', '9') && (end == url.Length || url[end] is '/' or '.' or '_' or '-' or '?' or '#'))
            {
                return true;
            }
        }

        return false;
    }

    private static FoundLink Apply(FoundLink link, NumberPlaces places)
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
            if (places.Mend(parts, segments, i) is { } number)
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

        return repairs.Count == 0
            ? link
            : link with { Url = parts.With(segments), Repairs = [.. link.Repairs, .. repairs] };
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

/// <summary>The letters that scanners read for digits.</summary>
internal static class MisreadDigits
{
    /// <summary>The digits that are meant; false when there is another letter, or no letter at all.</summary>
    public static bool TryMend(ReadOnlySpan<char> printed, out string number)
    {
        number = "";
        Span<char> digits = stackalloc char[24];
        if (printed.IsEmpty || printed.Length > digits.Length)
        {
            return false;
        }

        bool changed = false;
        for (int i = 0; i < printed.Length; i++)
        {
            char digit = printed[i] switch
            {
                'I' or 'l' or '|' => '1',
                'o' or 'O' => '0',
                _ => printed[i],
            };
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            changed |= digit != printed[i];
            digits[i] = digit;
        }

        number = digits[..printed.Length].ToString();
        return changed;
    }
}
