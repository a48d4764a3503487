namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Days named by their distance from the day of writing.</summary>
internal static class DeicticDays
{
    /// <summary>A night whose day is today.</summary>
    public const int Tonight = 100;

    public static readonly (string Words, int Value)[] Rows =
    [
        ("today|nowadays", 0), ("yesterday", -1), ("tomorrow|tmrw|tmr", 1), ("tonight|tonite", Tonight),
    ];
}
