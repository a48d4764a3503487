namespace Reftel.Reading.Reports.Links;

/// <summary>Mends the date in a path: <c>/2020/I0/</c>, <c>/2020/II/26_</c>, <c>/20I9/03/</c>.</summary>
internal static class DatePath
{
    // Addresses of the web have no earlier date, and a later one than this century's is none.
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    /// <summary>True when a date was mended; the segments then hold it.</summary>
    public static bool Mend(string[] segments, List<LinkRepair> repairs)
    {
        for (int i = 0; i + 1 < segments.Length; i++)
        {
            if (Read(segments[i], 4, out bool yearMended) is not (>= FirstYear and <= LastYear) || segments[i].Length != 4
                || Read(segments[i + 1], 2, out bool monthMended) is not (>= 1 and <= 12) || segments[i + 1].Length > 2)
            {
                continue;
            }

            // One of the two must be sound, or the day behind them: three misreadings prove nothing.
            bool dayMended = false;
            bool day = i + 2 < segments.Length && IsDay(segments[i + 2], out dayMended);
            if (!yearMended && !monthMended && !(day && dayMended))
            {
                continue;
            }

            if (yearMended && monthMended && !(day && !dayMended))
            {
                continue;
            }

            MendAt(segments, i, 4, repairs);
            MendAt(segments, i + 1, 2, repairs);
            if (day && dayMended)
            {
                MendAt(segments, i + 2, DayLength(segments[i + 2]), repairs);
            }

            return true;
        }

        return MendInSegment(segments, repairs);
    }

    // "2020-I0-05", "2020-11-O5-title", "20201I05": a whole date in one segment, with one part misread.
    private static bool MendInSegment(string[] segments, List<LinkRepair> repairs)
    {
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i];
            bool hyphens = segment.Length >= 10 && segment[4] is '-' or '_' && segment[7] == segment[4] && (segment.Length == 10 || !char.IsLetterOrDigit(segment[10]));
            if (!hyphens && segment.Length != 8)
            {
                continue;
            }

            string printed = hyphens ? segment[..10] : segment;
            int gap = hyphens ? 1 : 0;
            int year = Read(printed[..4], 4, out bool first);
            int month = Read(printed.Substring(4 + gap, 2), 2, out bool second);
            int day = Read(printed.Substring(6 + (2 * gap), 2), 2, out bool third);
            if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day is < 1 or > 31 || (first ? 1 : 0) + (second ? 1 : 0) + (third ? 1 : 0) != 1)
            {
                continue;
            }

            string date = string.Concat(printed.Select(MisreadDigits.Digit));
            repairs.Add(new LinkRepair(RepairKinds.OcrDigits, printed, date, "the path gives a date here, and with the digits it is a real one"));
            segments[i] = date + segment[printed.Length..];
            return true;
        }

        return false;
    }

    private static void MendAt(string[] segments, int index, int length, List<LinkRepair> repairs)
    {
        string segment = segments[index];
        ReadOnlySpan<char> printed = segment.AsSpan(0, Math.Min(length, segment.Length));
        if (MisreadDigits.TryMend(printed, out string number))
        {
            repairs.Add(new LinkRepair(
                RepairKinds.OcrDigits, printed.ToString(), number, "the path gives a date here, and with the digits it is a real one"));
            segments[index] = number + segment[printed.Length..];
        }
    }

    // A day alone, or at the head of the last segment: "26", "26_a_13375843.shtml".
    private static bool IsDay(string segment, out bool mended)
    {
        mended = false;
        int length = DayLength(segment);
        return length > 0 && Read(segment[..length], 2, out mended) is >= 1 and <= 31;
    }

    private static int DayLength(string segment)
    {
        int length = 0;
        while (length < segment.Length && length < 3 && segment[length] is not ('_' or '-'))
        {
            length++;
        }

        return length is 1 or 2 && (length == segment.Length || segment[length] is '_' or '-') ? length : 0;
    }

    private static int Read(string segment, int most, out bool mended)
    {
        mended = false;
        if (segment.Length == 0 || segment.Length > most)
        {
            return -1;
        }

        if (int.TryParse(segment, System.Globalization.NumberStyles.None, null, out int sound))
        {
            return sound;
        }

        mended = MisreadDigits.TryMend(segment, out string number);
        return mended ? int.Parse(number) : -1;
    }
}
