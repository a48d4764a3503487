using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Citations;

/// <summary>The date of a citation, as far as its words give one: the first day or month with a year, else the year of publication.</summary>
internal static class CitationDate
{
    /// <summary>The date of publication. The day on which the author looked at the page is none.</summary>
    public static PartialDate? Read(ReadOnlySpan<char> words) => Read(words, out _);

    /// <param name="start">Where it stands, or -1.</param>
    public static PartialDate? Read(ReadOnlySpan<char> words, out int start) => Read(words, AccessDate.Range(words), out start);

    /// <param name="accessed">Where the day of access stands, as <see cref="AccessDate.Range"/> gives it.</param>
    public static PartialDate? Read(ReadOnlySpan<char> words, (int Start, int End) accessed, out int start)
    {
        start = -1;
        if (!words.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        (int from, int to) = accessed;
        PartialDate? year = null;
        int yearAt = -1;
        PartialDate? found = null;
        int foundAt = -1;
        int led = 0;
        foreach (FoundDate date in DateReader.FindBriefly(words))
        {
            if (date.IsImpossible || (date.Start >= from && date.Start < to))
            {
                continue;
            }

            CalendarDate day = date.First;
            int behindYear = date.HasYear ? 0 : YearBefore(words, date.Start);
            if (day.Month > 0 && (date.HasYear || behindYear > 0))
            {
                if (found is null && IsLedByOf(words, date.Start))
                {
                    // "Referendum of 17 October 2004: Final Report, December 9, 2004": a later day behind a comma is the one of the paper.
                    (found, foundAt) = (Of(behindYear > 0 ? behindYear : day.Year, day.Month, day.Day), date.Start);
                    led = date.End;
                    continue;
                }

                // "June-July 2019" is neither.
                if (date is { HasYear: true, First.Day: 0 } && IsBehindMonth(words[..date.Start]))
                {
                    year ??= PartialDate.OfYear(day.Year);
                    yearAt = yearAt < 0 ? date.Start : yearAt;
                    continue;
                }

                if (found is not null && !IsBehindComma(words, led, date))
                {
                    break;
                }

                start = date.Start;
                return Of(behindYear > 0 ? behindYear : day.Year, day.Month, day.Day);
            }

            if (date.HasYear && year is null && !IsPeriod(words, date.Start))
            {
                year = PartialDate.OfYear(day.Year);
                yearAt = date.Start;
            }
        }

        if (found is not null)
        {
            start = foundAt;
            return found;
        }

        int last = CitedYear.Last(to > from ? words[..from] : words, 0);
        start = last > 0 ? words.LastIndexOf($"{last}", StringComparison.Ordinal) : yearAt;
        return last > 0 ? PartialDate.OfYear(last) : year;
    }

    // "Отчёт за 2018 год": the year that a report is about.
    private static bool IsPeriod(ReadOnlySpan<char> words, int at) =>
        words[..at].EndsWith(" за ") && words[Math.Min(words.Length, at + 4)..].TrimStart() is ['г' or 'р', ..];

    private static bool IsBehindMonth(ReadOnlySpan<char> before)
    {
        int dash = before.Length - 1;
        int word = dash;
        while (word > 0 && char.IsLetter(before[word - 1]))
        {
            word--;
        }

        return dash > word && before[dash] is '\u2013' or '-' or '/' && MonthNames.TryRead(before[word..dash], 0, out _, out _, out _);
    }

    private static bool IsLedByOf(ReadOnlySpan<char> words, int at) => words[..at].EndsWith(" of ") || words[..at].EndsWith(" on ") || words[..at].EndsWith(" of the ");

    private static bool IsBehindComma(ReadOnlySpan<char> words, int from, FoundDate date)
    {
        ReadOnlySpan<char> between = words[from..date.Start];
        bool ends = date.End >= words.Length || words[date.End] is '.' or ',' or ')' or ';';
        return date is { HasYear: true, First.Day: > 0 } && ends && between.EndsWith(", ") && between.Length > 3 && !between.Contains(". ", StringComparison.Ordinal);
    }

    /// <summary>The day or month that the words are, with its year, and nothing beside it; else null.</summary>
    public static PartialDate? Whole(string words)
    {
        foreach (FoundDate date in DateReader.FindBriefly(words))
        {
            return date is { Start: 0, HasYear: true, IsImpossible: false, First.Month: > 0 } && date.End == words.Length ? Of(date.First.Year, date.First.Month, date.First.Day) : null;
        }

        return null;
    }

    /// <summary>Whether a day or a month stands in the words.</summary>
    public static bool HasMonth(ReadOnlySpan<char> words)
    {
        foreach (FoundDate date in DateReader.FindBriefly(words))
        {
            if (date.First.Month > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "2019. 4 февр.": the year stands before the day.
    private static int YearBefore(ReadOnlySpan<char> words, int at)
    {
        int end = words[..at].TrimEnd(" .,\u00A0").Length;
        return end >= 4 && at - end <= 3 ? CitedYear.At(words[..end], end - 4) : 0;
    }

    private static PartialDate? Of(int year, int month, int day) =>
        month == 0 ? PartialDate.OfYear(year) : day == 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfDay(year, month, day);
}
