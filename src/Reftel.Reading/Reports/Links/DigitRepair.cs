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
        List<int>? doubtful = null;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Kind != LinkKind.Mailbox && DoubtfulAddress.Is(all[i].Url))
            {
                (doubtful ??= []).Add(i);
            }
        }

        if (doubtful is null)
        {
            return all;
        }

        List<AddressParts> parts = doubtful.ConvertAll(i => AddressParts.Of(all[i].Url));
        var hosts = new HashSet<string>(parts.Select(p => p.Host), StringComparer.OrdinalIgnoreCase);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isDoubted = hosts.GetAlternateLookup<ReadOnlySpan<char>>();
        var places = new NumberPlaces();
        var ids = new MixedIds();
        parts.ForEach(places.Watch);
        parts.ForEach(ids.Watch);
        for (int i = 0, next = 0; i < all.Count; i++)
        {
            bool doubted = next < doubtful.Count && doubtful[next] == i;

            // Only addresses of the same host prove anything, by a number at a place that is asked for or by a path as long.
            if (doubted || ((places.AreWatched || ids.MayBe(AddressParts.PathOf(all[i].Url))) && isDoubted.Contains(AddressParts.HostOf(all[i].Url))))
            {
                AddressParts witness = doubted ? parts[next++] : AddressParts.Of(all[i].Url);
                places.Add(witness);
                ids.Add(witness);
            }
        }

        FoundLink[] mended = [.. all];
        for (int i = 0; i < doubtful.Count; i++)
        {
            mended[doubtful[i]] = Apply(all[doubtful[i]], parts[i], places, ids);
        }

        return mended;
    }

    private static FoundLink Apply(FoundLink link, AddressParts parts, NumberPlaces places, MixedIds ids)
    {
        if (parts.Segments.Length == 0)
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
            if (!DoubtfulAddress.IsWordSign(segment[start]))
            {
                start++;
                continue;
            }

            int end = start;
            int digits = 0;
            int letters = 0;
            while (end < segment.Length && DoubtfulAddress.IsWordSign(segment[end]))
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
}
