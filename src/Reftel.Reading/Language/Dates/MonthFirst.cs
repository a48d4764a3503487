namespace Reftel.Reading.Language.Dates;

/// <summary><c>November 26, 2020</c>, <c>Nov. 26</c>, <c>December 13-14</c>, <c>November 2020</c>, <c>noviembre de 2020</c>, <c>December II, 2020</c>.</summary>
internal static class MonthFirst
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, out FoundDate date)
    {
        date = default;
        if (!MonthNames.TryRead(text, at, out int end, out int month, out MonthUse use))
        {
            return false;
        }

        int place = Characters.SkipGap(text, end);
        if (place == end && text[end - 1] != '.')
        {
            return false;
        }

        place = SpanishOf.Skip(text, place);
        if (!DateNumber.TryRead(text, place, out DateNumber number))
        {
            return false;
        }

        if (number.IsYear)
        {
            end = YearWord.Skip(text, number.End);
            date = FoundDate.Of(at, end, new CalendarDate(number.Value, month, 0), null, hasYear: true, number.IsRepaired);
            return true;
        }

        return use.HasFlag(MonthUse.BeforeDay) && number.IsDay && TryDay(text, at, month, number, out date);
    }

    private static bool TryDay(ReadOnlySpan<char> text, int at, int month, DateNumber day, out FoundDate date)
    {
        date = default;
        int end = DateNumber.SkipOrdinal(text, day.End);
        CalendarDate? last = null;
        bool repaired = day.IsRepaired;
        if (!day.IsAllLetters && DayRange.TryRead(text, end, day.Value, out DateNumber second))
        {
            last = new CalendarDate(0, month, second.Value);
            repaired |= second.IsRepaired;
            end = DateNumber.SkipOrdinal(text, second.End);
        }

        if (TryYear(text, end, needComma: day.IsAllLetters, out DateNumber year))
        {
            last = last is { } to ? to with { Year = year.Value } : null;
            date = FoundDate.Of(at, year.End, new CalendarDate(year.Value, month, day.Value), last, hasYear: true, repaired || year.IsRepaired);
            return true;
        }

        // Letters alone are a roman numeral unless a year proves the day; "May 10:30", "May 5,000" and "May 20%" are no days.
        if (day.IsAllLetters || IsOtherNumber(text, end))
        {
            return false;
        }

        date = FoundDate.Of(at, end, new CalendarDate(0, month, day.Value), last, hasYear: false, repaired);
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, int at, bool needComma, out DateNumber year)
    {
        int place = at;
        bool comma = place < text.Length && text[place] == ',';
        place = Characters.SkipGap(text, comma ? place + 1 : place);
        year = default;
        return place > at && (comma || !needComma) && DateNumber.TryRead(text, place, out year) && year.IsYear
            && (comma || year.Value is >= 1900 and < 2100);
    }

    private static bool IsOtherNumber(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        bool digit = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        return text[end] == '%' || (digit && text[end] is ':' or ',' && !IsAnchor(text, end));
    }

    // "November 27,7" with a number of one or two digits: the anchor of a note behind the comma.
    private static bool IsAnchor(ReadOnlySpan<char> text, int comma)
    {
        int end = comma + 1;
        while (end < text.Length && end - comma <= 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text[comma] == ',' && end - comma <= 3;
    }
}
