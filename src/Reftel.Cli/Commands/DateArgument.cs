using Reftel.Reading.Documents;

namespace Reftel.Cli.Commands;

/// <summary>A date on the command line: a year, a month or a day, as ISO 8601 writes them.</summary>
internal static class DateArgument
{
    /// <summary>The date, or null when it is none.</summary>
    public static PartialDate? Parse(string text)
    {
        string[] parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !TryNumber(parts[0], out int year) || year == 0)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return PartialDate.OfYear(year);
        }

        if (parts[1].Length != 2 || !TryNumber(parts[1], out int month))
        {
            return null;
        }

        if (parts.Length == 2)
        {
            return PartialDate.OfMonth(year, month);
        }

        return parts[2].Length == 2 && TryNumber(parts[2], out int day) ? PartialDate.OfDay(year, month, day) : null;
    }

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, null, out number);
}
