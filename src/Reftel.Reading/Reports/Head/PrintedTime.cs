using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Head;

/// <summary>A time of day as printed, with what is said of its zone.</summary>
/// <param name="Start">First character; offsets in the line.</param>
/// <param name="End">Behind time and zone.</param>
/// <param name="ClockEnd">Behind the time itself.</param>
/// <param name="Minute">Minutes since midnight, or -1 when there is no such time.</param>
/// <param name="Zone">Abbreviation, city or offset as printed, or null.</param>
/// <param name="City">City where the zone is said by one: "Minsk time".</param>
/// <param name="Offset">Minutes east of Greenwich where printed: <c>+03:00</c>, <c>UTC+3</c>.</param>
internal readonly record struct PrintedTime(int Start, int End, int ClockEnd, int Minute, string? Zone, string? City, int? Offset)
{
    /// <summary>Finds the first time of a line; one that needs a colon, <c>h</c>, or <c>am</c>/<c>pm</c>.</summary>
    public static PrintedTime? Find(ReadOnlySpan<char> line)
    {
        for (int at = 0; at < line.Length; at++)
        {
            bool behindIso = at > 0 && line[at - 1] == 'T' && at > 1 && char.IsAsciiDigit(line[at - 2]);
            if (char.IsAsciiDigit(line[at]) && (behindIso || Characters.IsWordStart(line, at)) && TryRead(line, behindIso ? at - 1 : at, at, out PrintedTime time))
            {
                return time;
            }
        }

        return null;
    }

    private static bool TryRead(ReadOnlySpan<char> line, int start, int at, out PrintedTime time)
    {
        time = default;
        if (!TryNumber(line, at, out int hour, out int end))
        {
            return false;
        }

        int minute = 0;
        bool sure = false;
        bool stopped = false;
        if (end < line.Length && line[end] is ':' or 'h' or '.' && TryNumber(line, end + 1, out int printed, out int behind) && behind - end == 3)
        {
            sure = line[end] != '.';
            stopped = !sure;
            minute = printed;
            end = behind;

            // Seconds are passed over.
            end = end < line.Length && line[end] == ':' && TryNumber(line, end + 1, out _, out int seconds) ? seconds : end;
            end = end < line.Length && line[end] == '.' && sure && start < at ? Fraction(line, end) : end;
        }

        int half = HalfDay.TryRead(line, end, out int half2);
        if (!sure && half < 0 && !(stopped && IsZone(line, end)))
        {
            return false;
        }

        if (half >= 0)
        {
            end = half2;
            hour = hour is >= 1 and <= 12 ? (hour % 12) + half : 99;
        }

        int value = hour < 24 && minute < 60 ? (hour * 60) + minute : -1;
        PrintedZone zone = PrintedZone.Read(line, end);
        time = new PrintedTime(start, Math.Max(end, zone.End), end, value, zone.Text, zone.City, zone.Offset);
        return true;
    }

    // "05.00 CEST": behind a stop only the name of a zone tells hours from a day and its month.
    private static bool IsZone(ReadOnlySpan<char> line, int at) => PrintedZone.Read(line, at) is { End: > 0, Text: not null, Offset: null };

    private static int Fraction(ReadOnlySpan<char> line, int at)
    {
        at++;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        return at;
    }

    internal static bool TryNumber(ReadOnlySpan<char> line, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        while (end < line.Length && end - at < 3 && char.IsAsciiDigit(line[end]))
        {
            value = (value * 10) + line[end] - '0';
            end++;
        }

        return end - at is 1 or 2;
    }
}

/// <summary><c>am</c>, <c>p.m.</c> behind a time.</summary>
internal static class HalfDay
{
    /// <returns>0 or 12, or -1 where none stands.</returns>
    public static int TryRead(ReadOnlySpan<char> line, int at, out int end)
    {
        end = at;
        int place = Characters.SkipGap(line, at);
        if (place + 1 >= line.Length || (line[place] | 0x20) is not ('a' or 'p'))
        {
            return -1;
        }

        int stop = place + 1;
        stop = line[stop] == '.' ? stop + 1 : stop;
        if (stop >= line.Length || (line[stop] | 0x20) != 'm' || (stop + 1 < line.Length && char.IsLetterOrDigit(line[stop + 1])))
        {
            return -1;
        }

        end = stop + 1 < line.Length && line[stop + 1] == '.' && line[stop - 1] == '.' ? stop + 2 : stop + 1;
        return (line[place] | 0x20) == 'p' ? 12 : 0;
    }
}
