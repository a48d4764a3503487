using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Times of day in digits: <c>6:00 p.m. EST</c>, <c>8.30pm</c>, <c>1800 Moscow time</c>, <c>0730 hours</c>, <c>1251Z</c>, <c>T18:00</c>; and noon.</summary>
internal static class Clocks
{
    /// <param name="weak">Whether an hour alone is a time here, as behind a day: <c>Saturday at 5</c>.</param>
    public static bool TryRead(TimeTokens t, int at, bool weak, out Clock clock, out int end)
    {
        clock = default;
        end = at;
        int place = t.IsWord(at, "T") && t.IsGlued(at + 1) && t.Is(at + 1, Kind.Number) ? at + 1 : at;
        if (t.IsWord(place, "mid") && t.IsWord(place + 1, "night"))
        {
            clock = Clock.At(0, 0);
            end = place + 2;
        }
        else if (t.Is(place, Kind.Noon))
        {
            clock = Clock.At(t[place].Value, 0);
            end = place + 1;
        }
        else if (t[place].Kind is Kind.Number && !(t.BeginsWord(place) || place > at))
        {
            return false;
        }
        else if (!SpokenClocks.TryBesideHour(t, place, out clock, out end) && !(t.Is(place, Kind.Number) && TryDigits(t, place, weak, out clock, out end)) && !SpokenClocks.TryRead(t, place, weak, out clock, out end))
        {
            return false;
        }

        if (clock.Offset is null && Zones.TryRead(t, end, out int? offset, out int behind))
        {
            clock = clock with { Offset = offset };
            end = behind;
        }

        return true;
    }

    /// <summary><c>a.m.</c>, <c>pm</c>, <c>p . m .</c>; one letter only where it touches the number.</summary>
    public static bool TryMeridiem(TimeTokens t, int at, out int half, out int end)
    {
        half = 0;
        end = at + 1;
        if (!t.IsLetters(at) || t[at].Length > 2 || ClockWords.Meridiem(t.Word(at)) is not { } found)
        {
            return false;
        }

        half = found;
        if (t[at].Length == 2)
        {
            return t.EndsWord(end);
        }

        int place = t.IsMark(end, '.') ? end + 1 : end;
        if (t.IsWord(place, "m") && (place > end || t[place].Spaced))
        {
            end = t.IsMark(place + 1, '.') && place > at + 1 ? place + 2 : place + 1;
            return true;
        }

        return t.IsGlued(at) && t.EndsWord(end);
    }

    private static bool TryDigits(TimeTokens t, int at, bool weak, out Clock clock, out int end)
    {
        clock = default;
        end = at + 1;
        Token number = t[at];
        if (number.Length is > 4 or 3 || number.Value < 0)
        {
            return number.Length == 3 && number.Value / 100 is >= 1 and <= 9 && TryHundreds(t, at, false, out clock, out end) && TryMeridiem(t, at + 1, out _, out _);
        }

        if (number.Length == 4)
        {
            return TryHundreds(t, at, weak, out clock, out end);
        }

        int minute = -1;
        int second = -1;
        bool dotted = false;
        if (t[end] is { Kind: Kind.Mark, Value: ':' or '.', Spaced: false } mark && t[end + 1] is { Kind: Kind.Number, Length: 2, Spaced: false } minutes && minutes.Value < 60)
        {
            minute = minutes.Value;
            dotted = mark.Value == '.';
            end += 2;
            if (!dotted && t.IsMark(end, ':') && t.IsGlued(end) && t[end + 1] is { Kind: Kind.Number, Length: 2, Spaced: false, Value: <= 60 } seconds)
            {
                second = seconds.Value;
                end += 2;
            }
        }
        else if (t.IsMark(end, '.') && t.IsGlued(end) && t.IsGlued(end + 1) && TryMeridiem(t, end + 1, out _, out _))
        {
            end++;
        }

        if (TryMeridiem(t, end, out int half, out int behind))
        {
            clock = new Clock(Halve(number.Value, half), minute, second, null, null);
            end = behind;
            return number.Value is >= 1 and <= 24;
        }

        if (SpokenClocks.TryOClock(t, end, out behind) || (t.IsWord(end, "ish") && t.IsGlued(end) && (behind = end + 1) > 0))
        {
            end = behind;
            weak = true;
        }
        else if (t.IsWord(end, "noon") || t.IsWord(end, "midnight"))
        {
            clock = Clock.At(t[end].Value, 0);
            end++;
            return number.Value == 12;
        }

        clock = new Clock(number.Value, minute, second, null, null) { IsOpen = number.Value is >= 1 and <= 12 && t.Text[number.Start] != '0' };
        return number.Value <= 24 && t.EndsWord(end) && ((minute >= 0 && !dotted) || (weak && (dotted || number.Value > 0) && (IsAlone(t, end) || Zones.TryRead(t, end, out _, out _))));
    }

    /// <summary>Whether nothing that could be counted follows.</summary>
    public static bool IsAlone(TimeTokens t, int end) => t[end].Kind switch
    {
        Kind.Mark => !(t[end].Value is '%' or '/') && !(Characters.IsDash((char)t[end].Value) && t.IsGlued(end) && t.IsGlued(end + 1)),
        Kind.Small => !(t.Is(end, Small.Half) || t.Is(end, Small.Times)),
        Kind.Relation or Kind.Deictic or Kind.Weekday or Kind.Month or Kind.Reference => true,
        _ => false,
    };

    // Four digits: a word of time must follow, or the preposition lead where nothing is counted.
    private static bool TryHundreds(TimeTokens t, int at, bool weak, out Clock clock, out int end)
    {
        Token number = t[at];
        int hour = number.Value / 100;
        int minute = number.Value % 100;
        end = at + 1;
        clock = Clock.At(hour, minute);
        if (hour > 24 || minute > 59)
        {
            return false;
        }

        if (TryMeridiem(t, end, out int half, out int behind))
        {
            clock = Clock.At(Halve(hour, half), minute);
            end = behind;
            return true;
        }

        if (t.IsWord(end, "hours") || t.IsWord(end, "hrs") || (t.IsWord(end, "h") && t.EndsWord(end + 1)) || t.IsWord(end, "hour"))
        {
            end++;
            return true;
        }

        return number.Length == 4 && t.EndsWord(end) | t.IsWord(end, "Z") && (Zones.TryRead(t, end, out _, out _) || (weak && IsAlone(t, end) && (hour < 19 || t.Text[number.Start] == '0') && t.Is(at - 1, Small.At)));
    }

    private static int Halve(int hour, int half) => hour > 12 ? hour : hour == 12 ? half : hour + half;
}
