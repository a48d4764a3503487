using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Citations;

/// <summary>When the author of a report looked at a page: "accessed 4 May 2016", "дата обращения: 04.05.2016", "abgerufen am 4. Mai 2016".</summary>
internal static class AccessDate
{
    private const int Gap = 6;

    private static readonly string[] Words =
    [
        "last accessed", "accessed", "retrieved", "last visited", "visited", "last viewed", "viewed", "last checked", "checked", "date of access", "access date", "archived",
        "дата обращения", "дата доступа", "дата просмотра", "дата звароту", "дата доступу", "дата звернення", "просмотрено", "consulté le", "consulté", "consultée le", "dernier accès", "abgerufen am", "abgerufen", "letzter zugriff", "zugriff am", "zugriff", "aufgerufen am",
        "data dostępu", "dostęp", "dostęp z dnia", "odczyt", "consultado el", "consultado", "consultato il", "geraadpleegd op",
    ];

    private static readonly PhraseSearch Signs = new(Words);

    /// <summary>The day, or null. An archive's day is none: its address has it.</summary>
    public static PartialDate? Read(ReadOnlySpan<char> words) => Read(words, Range(words));

    /// <param name="range">What <see cref="Range"/> gave for the words.</param>
    public static PartialDate? Read(ReadOnlySpan<char> words, (int Start, int End) range)
    {
        (int start, int end) = range;
        if (end <= start || words[start..].StartsWith("archived", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (FoundDate date in DateReader.FindBriefly(words[start..end]))
        {
            if (date is { HasYear: true, IsImpossible: false, First.Month: > 0 })
            {
                CalendarDate day = date.First;
                return day.Day == 0 ? PartialDate.OfMonth(day.Year, day.Month) : PartialDate.OfDay(day.Year, day.Month, day.Day);
            }
        }

        return null;
    }

    /// <summary>From the word to behind its date; empty where none stands. "Visited in 2015 by ..." names no day directly behind.</summary>
    public static (int Start, int End) Range(ReadOnlySpan<char> words)
    {
        if (!words.ContainsAnyInRange('0', '9'))
        {
            return (0, 0);
        }

        int from = 0;
        while (Signs.IndexIn(words[from..]) is >= 0 and int hit)
        {
            int start = from + hit;
            int length = LengthAt(words, start);
            int end = start + length;
            foreach (FoundDate date in DateReader.FindBriefly(words[end..Math.Min(words.Length, end + 60)]))
            {
                if (date.Start <= Gap || (date.Start <= 30 && words.Slice(end, date.Start).Contains(" from ", StringComparison.Ordinal)))
                {
                    return (start, end + date.End);
                }

                break;
            }

            from = end;
        }

        return (0, 0);
    }

    private static int LengthAt(ReadOnlySpan<char> words, int at)
    {
        int longest = 1;
        foreach (string word in Words)
        {
            longest = word.Length > longest && words[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : longest;
        }

        return longest;
    }
}
