using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Days with a name that fall alike every year: by date, as the n-th weekday of a month, or by days from Easter.</summary>
internal static class Holidays
{
    // Month and day; or month, 10 * n + weekday (n = 5: the last) where the second number is above 100; or 0 and days from Easter.
    private static readonly (string[] Words, int Month, int Rule)[] Rows =
    [
        (["new", "year", "s", "day"], 1, 1), (["new", "year", "s", "eve"], 12, 31), (["new", "year", "day"], 1, 1), (["new", "year"], 1, 1),
        (["christmas", "eve"], 12, 24), (["christmas", "day"], 12, 25), (["christmas"], 12, 25), (["boxing", "day"], 12, 26),
        (["valentine", "s", "day"], 2, 14), (["saint", "patrick"], 3, 17), (["st", ".", "patrick", "s", "day"], 3, 17), (["earth", "day"], 4, 22), (["may", "day"], 5, 1),
        (["international", "workers", "day"], 5, 1), (["victory", "day"], 5, 9), (["juneteenth"], 6, 19), (["independence", "day"], 7, 4), (["bastille", "day"], 7, 14),
        (["halloween"], 10, 31), (["veterans", "day"], 11, 11), (["armistice", "day"], 11, 11), (["labor", "day"], 9, 111), (["memorial", "day"], 5, 151),
        (["thanksgiving", "day"], 11, 144), (["thanksgiving"], 11, 144), (["black", "friday"], 11, 245), (["easter", "sunday"], 0, 0), (["easter", "monday"], 0, 1), (["good", "friday"], 0, -2),
        (["easter"], 0, 0), (["pentecost"], 0, 49), (["ascension", "day"], 0, 39),
    ];

    public static ReadOnlySpan<(string[] Words, int Month, int Rule)> All => Rows;

    /// <summary>First letters of all names, both cases.</summary>
    public static bool MayBegin(char letter) => (char)(letter | 0x20) is 'n' or 'c' or 'b' or 'v' or 's' or 'e' or 'm' or 'i' or 'j' or 'h' or 'a' or 'l' or 't' or 'g' or 'p';

    public static DateOnly In(int year, int month, int rule)
    {
        if (month == 0)
        {
            return Calendar.Easter(year).AddDays(rule);
        }

        if (rule < 100)
        {
            return new DateOnly(year, month, rule);
        }

        // 111: the first Monday; 245: the day after the fourth Thursday.
        int weekday = rule % 10;
        int after = rule >= 200 ? 1 : 0;
        weekday -= after;
        int count = rule / 10 % 10;
        DateOnly first = new(year, month, 1);
        int offset = (weekday - Calendar.Weekday(first) + 7) % 7;
        int days = offset + (7 * (count - 1));
        return count == 5 && days >= DateTime.DaysInMonth(year, month) ? first.AddDays(days - 7) : first.AddDays(days + after);
    }
}
