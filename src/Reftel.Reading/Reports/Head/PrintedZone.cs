using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>What stands behind a time and says where it holds.</summary>
/// <param name="End">Behind it; 0 where nothing stands.</param>
internal readonly record struct PrintedZone(int End, string? Text, string? City, int? Offset)
{
    public static PrintedZone Read(ReadOnlySpan<char> line, int at)
    {
        int place = Characters.SkipGap(line, at);
        bool bracket = place < line.Length && line[place] is '(' or '[';
        place += bracket ? 1 : 0;
        PrintedZone zone = ReadAt(line, place);
        return zone.End > 0 && bracket && zone.End < line.Length && line[zone.End] is ')' or ']' ? zone with { End = zone.End + 1 } : zone;
    }

    private static PrintedZone ReadAt(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length)
        {
            return default;
        }

        if (TryOffset(line, at, out int offset, out int end))
        {
            return new PrintedZone(end, line[at..end].ToString(), null, offset);
        }

        int word = Characters.SkipLetters(line, at);
        if (word > at && word - at <= 5 && ZoneAbbreviations.Find(line[at..word]) is not null)
        {
            int plus = Characters.SkipGap(line, word);
            return line[at..word] is "UTC" or "GMT" && TryOffset(line, plus, out offset, out end)
                ? new PrintedZone(end, line[at..end].ToString(), null, offset)
                : new PrintedZone(word, line[at..word].ToString(), null, null);
        }

        return ReadWords(line, at);
    }

    // "Minsk time", "local time", "по московскому времени", "по Минску".
    private static PrintedZone ReadWords(ReadOnlySpan<char> line, int at)
    {
        foreach ((string phrase, string? city) in Phrases)
        {
            if (Characters.IsWord(line, at, phrase))
            {
                int end = at + phrase.Length;
                return new PrintedZone(end, line[at..end].ToString(), city, null);
            }
        }

        int time = line[at..Math.Min(line.Length, at + 40)].IndexOf(" time", StringComparison.OrdinalIgnoreCase);
        if (time > 0 && Places.ZoneOf(line.Slice(at, time)) is not null && Characters.IsWord(line, at + time + 1, "time"))
        {
            int end = at + time + " time".Length;
            return new PrintedZone(end, line[at..end].ToString(), line.Slice(at, time).ToString(), null);
        }

        return default;
    }

    private static readonly (string Phrase, string? City)[] Phrases =
    [
        ("local time", null),
        ("по местному времени", null),
        ("па мясцовым часе", null),
        ("Eastern Standard Time", "New York"),
        ("Eastern Daylight Time", "New York"),
        ("Eastern Time", "New York"),
        ("Central European Time", "Brussels"),
        ("московского времени", "Москва"),
        ("по московскому времени", "Москва"),
        ("по минскому времени", "Минск"),
        ("по киевскому времени", "Киев"),
        ("па мінскім часе", "Мінск"),
    ];

    // "+03:00", "+0300", "+3", "-5".
    private static bool TryOffset(ReadOnlySpan<char> line, int at, out int minutes, out int end)
    {
        minutes = 0;
        end = at;
        if (at >= line.Length || line[at] is not ('+' or '-' or '\u2212') || !PrintedTime.TryNumber(line, at + 1, out int hours, out end))
        {
            return TryFour(line, at, out minutes, out end);
        }

        int more = 0;
        if (end < line.Length && line[end] == ':' && PrintedTime.TryNumber(line, end + 1, out int printed, out int behind) && behind - end == 3)
        {
            more = printed;
            end = behind;
        }

        minutes = ((hours * 60) + more) * (line[at] == '+' ? 1 : -1);
        return hours <= 14 && more < 60 && (end == line.Length || !char.IsLetterOrDigit(line[end]));
    }

    private static bool TryFour(ReadOnlySpan<char> line, int at, out int minutes, out int end)
    {
        minutes = 0;
        end = at + 5;
        if (at + 5 > line.Length || line[at] is not ('+' or '-') || line.Slice(at + 1, 4).ContainsAnyExceptInRange('0', '9')
            || (end < line.Length && char.IsLetterOrDigit(line[end])))
        {
            return false;
        }

        int value = int.Parse(line.Slice(at + 1, 4));
        minutes = (((value / 100) * 60) + (value % 100)) * (line[at] == '+' ? 1 : -1);
        return value <= 1400 && value % 100 < 60;
    }
}
