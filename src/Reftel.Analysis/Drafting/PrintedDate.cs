using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting;

/// <summary>Dates as they are printed: <c>11 December 2007</c>, <c>December 2007</c>, <c>2007</c>.</summary>
internal static class PrintedDate
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year:D4}",
        { Day: 0 } => $"{Months[date.Month - 1]} {date.Year:D4}",
        _ => $"{date.Day} {Months[date.Month - 1]} {date.Year:D4}",
    };
}
