using System.CommandLine;
using Reftel.Analysis.Dates;

namespace Reftel.Cli.Commands;

/// <summary>Options that take a day, a month or a year, and mean a day of it.</summary>
internal static class DayOption
{
    /// <summary>The first day of what is written.</summary>
    public static Option<DateOnly?> First(string name, string description) => Create(name, description, period => period.First!.Value);

    /// <summary>The last day of what is written.</summary>
    public static Option<DateOnly?> Last(string name, string description) => Create(name, description, period => period.Last);

    private static Option<DateOnly?> Create(string name, string description, Func<Period, DateOnly> day) => new(name)
    {
        Description = description,
        HelpName = "2007-12-11",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateArgument.Parse(text) is { } date)
            {
                return day(Period.Parse(date.ToString())!.Value);
            }

            result.AddError($"{name} '{text}' is not a date; write 2007, 2007-12 or 2007-12-11");
            return null;
        },
    };
}
