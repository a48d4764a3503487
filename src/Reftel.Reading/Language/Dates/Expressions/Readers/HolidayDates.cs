using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Named days with and without a year: <c>Christmas Eve</c>, <c>Easter 2018</c>, <c>last Easter</c>, <c>Independence Day of this year</c>.</summary>
internal static class HolidayDates
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.Is(at, Kind.Relation) && (Relation)t[at].Value != Relation.Same ? at + 1 : at;
        if (!t.IsLetters(place) || !t.BeginsWord(place) || !Holidays.MayBegin(t.Text[t[place].Start]))
        {
            return false;
        }

        foreach ((string[] words, int month, int rule) in Holidays.All)
        {
            if (TryMatch(t, place, words, out int end) && IsMeant(t, at, place, words))
            {
                int year = Year(t, at, place, month, rule, ref end);
                reading = TimeReading.Point(at, end, year is > 0 and <= 9998 ? When.OfDay(Holidays.In(year, month, rule)) : month > 0 && rule < 100 ? When.OfDay(0, month, rule) : When.OfYear(0));
                return year > 0 || (month > 0 && rule < 100);
            }
        }

        return false;
    }

    private static bool TryMatch(TimeTokens t, int at, string[] words, out int end)
    {
        end = at;
        for (int i = 0; i < words.Length; i++)
        {
            // The apostrophe of "New Year's" and "workers'" is a sign between two words.
            end = i > 0 && t[end] is { Kind: Kind.Mark, Value: '\'' or '\u2019' } ? end + 1 : end;
            if (!t.IsWord(end, words[i]))
            {
                return false;
            }

            end++;
        }

        return true;
    }

    // A small letter is enough only for what is no other word.
    private static bool IsMeant(TimeTokens t, int at, int place, string[] words) =>
        (t.IsCapital(place) && (words.Length > 1 ? words is not ["new", "year"] || t.IsCapital(place + 1) : true)) || at < place || words is ["easter" or "christmas" or "halloween" or "thanksgiving" or "juneteenth", ..] or [_, _, ..] and not ["may" or "new", ..]
        || (words is ["new", "year", ..] && t.Is(place - 1, Small.Before));

    private static int Year(TimeTokens t, int at, int place, int month, int rule, ref int end)
    {
        int next = t.SkipOf(t.SkipComma(end));
        if (YearNumbers.TryRead(t, next, out int year, out int behind, out _) && t.EndsWord(behind))
        {
            end = behind;
            return year;
        }

        if (t.Is(next, Kind.Relation) && t.IsWord(next + 1, "year"))
        {
            end = next + 2;
            return Periods.YearOf(t, next);
        }

        if (t.Anchor.Today is not { Year: > 2 and < 9990 } today)
        {
            return t.Anchor.Year;
        }

        DateOnly day = Holidays.In(today.Year, month, rule);
        bool named = place > at;
        bool back = named ? (Relation)t[at].Value is Relation.Last or Relation.Previous : !Resolve.IsForward(t, at, end);
        bool ahead = named ? (Relation)t[at].Value is Relation.Next or Relation.Following : !back;
        return back && day > today && (named || day.DayNumber - today.DayNumber > 60) ? today.Year - 1 : ahead && day < today ? today.Year + 1 : today.Year;
    }
}
