using Reftel.Reading.Documents;

namespace Reftel.Reading.Lists;

/// <summary>A date in a row of a list: <c>2007</c>, <c>2007-12</c>, <c>2007-12-11</c>.</summary>
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
