namespace Reftel.Reading.Language.Dates;

/// <summary><c>26 November 2020</c>, <c>26-28 November</c>, <c>26. November 2020</c>, <c>1er mars</c>, <c>26 ноября 2020 года</c>, <c>26 de noviembre de 2020</c>, <c>II December 2020</c>.</summary>
internal static class DayFirst
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, out FoundDate date)
    {
        date = default;
        if (at > 0 && text[at - 1] is '/' or '=' or '_' or '#')
        {
            return false;
        }

        if (!DateNumber.TryRead(text, at, out DateNumber day) || !day.IsDay || (day.IsAllLetters && !LetteredDay.Stands(text, at)))
        {
            return false;
        }

        int end = DateNumber.SkipOrdinal(text, day.End);
        DateNumber? second = null;
        if (!day.IsAllLetters && DayRange.TryRead(text, end, day.Value, out DateNumber to))
        {
            second = to;
            end = DateNumber.SkipOrdinal(text, to.End);
        }

        if (!TryMonth(text, end, out int behind, out int month))
        {
            return false;
        }

        bool repaired = day.IsRepaired || second is { IsRepaired: true };
        int year = 0;
        end = behind;
        if (TryYear(text, behind, out DateNumber printed))
        {
            year = printed.Value;
            repaired |= printed.IsRepaired;
            end = YearWord.Skip(text, printed.End);
        }
        else if (day.IsAllLetters)
        {
            return false;
        }

        CalendarDate? last = second is { } known ? new CalendarDate(year, month, known.Value) : null;
        date = FoundDate.Of(at, end, new CalendarDate(year, month, day.Value), last, year > 0, repaired);
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<char> text, int at, out int end, out int month)
    {
        // "26. November": the stop of a German ordinal; "26-Nov-2020".
        int place = at < text.Length && (text[at] == '.' || Characters.IsDash(text[at])) ? at + 1 : at;
        place = Characters.SkipGap(text, place);
        if (Characters.IsWord(text, place, "of") || Characters.IsWord(text, place, "de"))
        {
            place = Characters.SkipGap(text, place + 2);
        }

        end = at;
        month = 0;
        return place > at && place < text.Length
            && MonthNames.TryRead(text, place, out end, out month, out MonthUse use) && use.HasFlag(MonthUse.AfterDay)
            // "On day 26. November brought snow": an English sentence ends there.
            && (text[at] != '.' || !use.HasFlag(MonthUse.BeforeDay) || EndsInYear(text, end))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool EndsInYear(ReadOnlySpan<char> text, int at) => TryYear(text, at, out _);

    private static bool TryYear(ReadOnlySpan<char> text, int at, out DateNumber year)
    {
        int place = at < text.Length && (text[at] == ',' || Characters.IsDash(text[at])) ? at + 1 : at;
        bool tight = place > at;
        place = SpanishOf.Skip(text, Characters.SkipGap(text, place));
        year = default;
        return (tight || place > at || (at > 0 && text[at - 1] == '.')) && DateNumber.TryRead(text, place, out year) && year.IsYear;
    }
}
