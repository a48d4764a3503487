using System.Collections.Frozen;

namespace Reftel.Reading.Language.Dates;

/// <summary>Names of the days of the week in the languages of reports, from Sunday.</summary>
internal static class WeekdayNames
{
    private static readonly string[][] Rows =
    [
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        ["Sun", "Mon", "Tues", "Wed", "Thur", "Fri", "Sat"],
        ["Sun", "Mon", "Tues", "Wed", "Thurs", "Fri", "Sat"],
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
        ["нядзеля", "панядзелак", "аўторак", "серада", "чацвер", "пятніца", "субота"],
        ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
    ];

    private static readonly FrozenDictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Days =
        Rows.SelectMany(row => row.Select((name, day) => (Name: name, Day: (DayOfWeek)day)))
            .DistinctBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(row => row.Name, row => row.Day, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day whose name the word is, any case, or null.</summary>
    public static DayOfWeek? Find(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 12 && Days.TryGetValue(word, out DayOfWeek day) ? day : null;
}
