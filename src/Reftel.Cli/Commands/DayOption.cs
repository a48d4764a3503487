using System.CommandLine;

namespace Reftel.Cli.Commands;

/// <summary>An option that takes a whole day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            string given = result.Tokens[0].Value;
            if (DateArgument.Parse(given) is { Day: > 0 } day)
            {
                return new DateOnly(day.Year, day.Month, day.Day);
            }

            result.AddError($"{name} '{given}' is not a day; write it as 2020-12-01");
            return null;
        },
    };

    /// <summary>The day given, else today in UTC, so that all who ask at one moment get one answer.</summary>
    public static DateOnly OrToday(DateOnly? given) => given ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
