namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>A time of day, or a part of the day.</summary>
/// <param name="Hour">0 to 24, or -1 where only the part of the day is known.</param>
/// <param name="Minute">0 to 59, or -1 where the text gives the hour alone.</param>
/// <param name="Second">0 to 60, or -1.</param>
/// <param name="Part">TIMEX3 token of a part of the day (<c>MO</c>), or null.</param>
/// <param name="Offset">Minutes east of UTC, or null where the text names none.</param>
internal readonly record struct Clock(int Hour, int Minute, int Second, string? Part, int? Offset)
{
    /// <summary>True where neither "a.m." nor a 24-hour form tells the half of the day.</summary>
    public bool IsOpen { get; init; }

    public static Clock OfPart(string part) => new(-1, -1, -1, part, null);

    public static Clock At(int hour, int minute = -1) => new(hour, minute, -1, null, null);

    public int MinuteOfDay => Hour < 0 ? -1 : (Hour * 60) + Math.Max(0, Minute);

    /// <summary>The same time in the second half of the day, where the hour is one of the first.</summary>
    public Clock InAfternoon() => Hour is > 0 and < 12 ? this with { Hour = Hour + 12, IsOpen = false } : this with { IsOpen = false };

    /// <summary>From the T on: <c>T18:00</c>, <c>T18:00-05:00</c>, <c>TMO</c>.</summary>
    public override string ToString()
    {
        if (Hour < 0)
        {
            return $"T{Part}";
        }

        string seconds = Second >= 0 ? $":{Second:D2}" : "";
        string zone = Offset switch
        {
            null => "",
            0 => "Z",
            int minutes => $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}",
        };
        return $"T{Hour:D2}:{Math.Max(0, Minute):D2}{seconds}{zone}";
    }
}
