using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Citations;

/// <summary>The date of a citation, as far as its words give one: the first date with a year.</summary>
internal static class CitationDate
{
    public static PartialDate? Read(ReadOnlySpan<char> words)
    {
        if (!words.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        foreach (FoundDate date in DateReader.Find(words, null))
        {
            if (date is { HasYear: true, Value: not null })
            {
                CalendarDate day = date.First;
                return day.Month == 0 ? PartialDate.OfYear(day.Year)
                    : day.Day == 0 ? PartialDate.OfMonth(day.Year, day.Month)
                    : PartialDate.OfDay(day.Year, day.Month, day.Day);
            }
        }

        return null;
    }
}
