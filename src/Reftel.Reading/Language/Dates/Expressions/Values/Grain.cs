namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>How fine a date of the calendar is.</summary>
internal enum Grain
{
    /// <summary>No date: a time of an unknown day.</summary>
    None,
    Century,
    Decade,
    Year,

    /// <summary>A budget year, whose days the text does not tell.</summary>
    FiscalYear,
    Half,
    Quarter,
    Season,
    Month,
    Week,
    Weekend,

    /// <summary>A day of an unknown week.</summary>
    Weekday,
    Day,
}
