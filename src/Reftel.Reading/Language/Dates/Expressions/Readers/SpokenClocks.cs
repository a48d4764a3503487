using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Times of day in words: <c>half past seven</c>, <c>ten past 9</c>, <c>20 minutes to six</c>, <c>seven p.m.</c>, <c>five thirty</c>, <c>eight o'clock</c>.</summary>
internal static class SpokenClocks
{
    public static bool TryRead(TimeTokens t, int at, bool weak, out Clock clock, out int end)
    {
        clock = default;
        end = at;
        if (!t.Is(at, Kind.Cardinal) || t[at].Value is < 1 or > 12)
        {
            return false;
        }

        int hour = t[at].Value;
        end = at + 1;
        int minute = -1;
        int place = t.IsDash(end) ? end + 1 : end;
        if (t.Is(place, Kind.Cardinal) && t[place].Value is >= 10 and < 60 && Numbers.TryCardinal(t, place, out long minutes, out int behind) && minutes is >= 1000 and < 6000)
        {
            minute = (int)(minutes / 100);
            end = behind;
        }

        if (Clocks.TryMeridiem(t, end, out int half, out behind))
        {
            clock = Clock.At(hour == 12 ? half : hour + half, minute);
            end = behind;
            return true;
        }

        bool named = TryOClock(t, end, out behind);
        end = named ? behind : end;
        if (minute >= 0 && t.IsWord(end, "minutes"))
        {
            end++;
        }

        clock = Clock.At(hour, minute) with { IsOpen = true };
        return named || (weak && Clocks.IsAlone(t, end) && (hour > 1 || minute >= 0 || !t.Is(end, Kind.Small) || (t.Is(end, Small.In) && DayParts.TryRead(t, end, out _, out _, out _))));
    }

    /// <summary><c>o'clock</c>, with and without its apostrophe.</summary>
    public static bool TryOClock(TimeTokens t, int at, out int end)
    {
        end = at + 1;
        if (t.IsWord(at, "oclock"))
        {
            return true;
        }

        end = at + 3;
        return t.IsWord(at, "o") && t[at + 1] is { Kind: Kind.Mark, Value: '\'' or '\u2019' } && t.IsWord(at + 2, "clock");
    }

    public static bool TryBesideHour(TimeTokens t, int at, out Clock clock, out int end)
    {
        clock = default;
        end = at;
        int minutes;
        if (t.Is(at, Small.Half))
        {
            (minutes, end) = (30, at + 1);
        }
        else if (t.IsWord(at, "quarter") || (t.Is(at, Small.A) && t.IsWord(at + 1, "quarter")))
        {
            (minutes, end) = (15, t.IsWord(at, "quarter") ? at + 1 : at + 2);
        }
        else if (t[at] is { Kind: Kind.Number, Length: <= 2, Value: >= 1 and < 60 } digits && t.BeginsWord(at))
        {
            (minutes, end) = (digits.Value, at + 1);
        }
        else if (t.Is(at, Kind.Cardinal) && Numbers.TryCardinal(t, at, out long words, out end) && words is >= 100 and < 6000)
        {
            minutes = (int)(words / 100);
        }
        else
        {
            return false;
        }

        bool named = t.IsWord(end, "minutes") || t.IsWord(end, "min") || t.IsWord(end, "minute") || t.IsWord(end, "mins");
        end = named ? end + 1 : end;
        bool past = t.IsWord(end, "past");
        if (!past && !(t.Is(end, Small.To) && (named || minutes == 15)))
        {
            return false;
        }

        int hour;
        if (t[end + 1] is { Kind: Kind.Number, Length: <= 2, Value: >= 1 and <= 12 } number)
        {
            hour = number.Value;
        }
        else if (t.Is(end + 1, Kind.Cardinal) && t[end + 1].Value is >= 1 and <= 12)
        {
            hour = t[end + 1].Value;
        }
        else
        {
            return false;
        }

        end += 2;
        if (!past)
        {
            hour = hour == 1 ? 12 : hour - 1;
            minutes = 60 - minutes;
        }

        clock = Clock.At(hour, minutes) with { IsOpen = true };
        if (TryOClock(t, end, out int behind))
        {
            end = behind;
        }
        else if (Clocks.TryMeridiem(t, end, out int half, out behind))
        {
            clock = Clock.At(hour == 12 ? half : hour + half, minutes);
            end = behind;
        }

        return true;
    }
}
