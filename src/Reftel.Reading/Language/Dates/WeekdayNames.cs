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
        ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
    ];

    /// <summary>The day whose name the word is, any case, or null.</summary>
    public static DayOfWeek? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 12)
        {
            return null;
        }

        foreach (string[] row in Rows)
        {
            for (int day = 0; day < row.Length; day++)
            {
                if (word.Equals(row[day], StringComparison.OrdinalIgnoreCase))
                {
                    return (DayOfWeek)day;
                }
            }
        }

        return null;
    }
}
