namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Days of the week by ISO 8601: Monday is 1. An s behind the whole name tells of every week.</summary>
internal static class EnglishWeekdays
{
    public static readonly (string Words, int Value)[] Rows =
    [
        ("Monday|Mon|Mondays", 1), ("Tuesday|Tue|Tues|Tuesdays", 2), ("Wednesday|Wed|Weds|Wednesdays", 3), ("Thursday|Thu|Thur|Thurs|Thursdays", 4),
        ("Friday|Fri|Fridays", 5), ("Saturday|Sat|Saturdays", 6), ("Sunday|Sun|Sundays", 7),
    ];
}
