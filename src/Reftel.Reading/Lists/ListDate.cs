using Reftel.Reading.Documents;

namespace Reftel.Reading.Lists;

/// <summary>Dates in rows of lists: <c>2007</c>, <c>2007-12</c>, <c>2007-12-11</c>.</summary>
internal static class ListDate
{
    public static PartialDate? Parse(string text)
    {
        int year = Number(text, 0, 4);
        return text.Length switch
        {
            4 when year > 0 => PartialDate.OfYear(year),
            7 when year > 0 && text[4] == '-' => PartialDate.OfMonth(year, Number(text, 5, 2)),
            10 when year > 0 && text[4] == '-' && text[7] == '-' => PartialDate.OfDay(year, Number(text, 5, 2), Number(text, 8, 2)),
            _ => null,
        };
    }

    /// <summary>Whether a date lies between two others, which both belong to it, as far as all are known. A date of unknown day counts as the whole month or year.</summary>
    /// <param name="date">The date.</param>
    /// <param name="from">The first, or null for no bound.</param>
    /// <param name="to">The last, or null for no bound.</param>
    public static bool IsWithin(PartialDate date, PartialDate? from, PartialDate? to) =>
        (from is not { } first || Compare(date, first) >= 0) && (to is not { } last || Compare(date, last) <= 0);

    /// <summary>Compares dates as far as both are known.</summary>
    public static int Compare(PartialDate a, PartialDate b)
    {
        int order = a.Year.CompareTo(b.Year);
        if (order != 0 || a.Month == 0 || b.Month == 0)
        {
            return order;
        }

        order = a.Month.CompareTo(b.Month);
        return order != 0 || a.Day == 0 || b.Day == 0 ? order : a.Day.CompareTo(b.Day);
    }

    private static int Number(string text, int at, int length)
    {
        int value = 0;
        for (int i = at; i < at + length; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
            {
                return 0;
            }

            value = (value * 10) + text[i] - '0';
        }

        return value;
    }
}
