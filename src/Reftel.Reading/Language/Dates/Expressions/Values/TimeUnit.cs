namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>Units in which spans of time are counted.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Night,
    WorkingDay,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    FiscalYear,
    Decade,
    Century,
    Millennium,
}
