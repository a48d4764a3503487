using System.Globalization;

namespace Reftel.Archive.Search.Execution;

/// <summary>The earliest and the latest of some days, as columns hold them: 20071211, unknown parts 0.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public static DayRange None { get; } = new(int.MaxValue, 0);

    public string? FirstText => Text(First == int.MaxValue ? 0 : First);

    public string? LastText => Text(Last);

    /// <summary>With one more day; a document without a date changes nothing.</summary>
    public DayRange With(int day) => day == 0 ? this : new DayRange(Math.Min(First, day), Math.Max(Last, day));

    public DayRange With(DayRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    private static string? Text(int day) => (day / 10_000, day / 100 % 100, day % 100) switch
    {
        (0, _, _) => null,
        (var year, 0, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        (var year, var month, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        var (year, month, number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{number:D2}"),
    };
}
