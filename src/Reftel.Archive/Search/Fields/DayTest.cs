using System.Globalization;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Fields;

/// <summary>Documents of a time. What is known of their date must lie in it: a document of "2007" is not of December 2007.</summary>
internal sealed class DayTest : FieldTest
{
    private const int Latest = 99999999;

    private readonly int _from;
    private readonly int _to;

    private DayTest(int from, int to) => (_from, _to) = (from, to);

    /// <param name="date">2007, 2007-12 or 2007-12-11.</param>
    public static DayTest On(string date) => new(First(date), Last(date));

    public static DayTest Between(string? from, string? to, bool withFrom, bool withTo) => new(
        from is null ? 1 : withFrom ? First(from) : Last(from) + 1,
        to is null ? Latest : withTo ? Last(to) : First(to) - 1);

    /// <summary>Whether no day can answer.</summary>
    public bool IsEmpty => _from > _to;

    public override bool[] Documents(Segment segment) => [.. segment.Columns.Days.Select(day => day >= _from && day <= _to)];

    private static int First(string date) => Value(date, 0);

    private static int Last(string date) => Value(date, 99);

    // Unknown parts of a document's date are 0, the first of all.
    private static int Value(string date, int missing)
    {
        int year = Part(date, 0, 4, 0);
        int month = date.Length > 4 ? Part(date, 5, 2, missing) : missing;
        int day = date.Length > 7 ? Part(date, 8, 2, missing) : missing;
        return (year * 10000) + (month * 100) + day;
    }

    private static int Part(string date, int start, int length, int otherwise) =>
        start + length <= date.Length && int.TryParse(date.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value : otherwise;
}
