using System.Globalization;
using Reftel.Archive.Search.Facets;

namespace Reftel.Server.Charts;

/// <summary>Years and months in a row, those without a document too: a gap is to be seen as a gap.</summary>
internal static class DateBars
{
    // A misread year of the Middle Ages is not to press all others together.
    private const int MostSteps = 240;

    /// <param name="values">2007 or 2007-12, rising.</param>
    /// <param name="months">Whether they are months.</param>
    public static IReadOnlyList<FacetValue> Fill(IReadOnlyList<FacetValue> values, bool months)
    {
        if (values.Count == 0)
        {
            return [];
        }

        int last = Step(values[^1].Value, months);
        int first = Math.Max(Step(values[0].Value, months), last - MostSteps + 1);
        var counts = values.ToDictionary(value => Step(value.Value, months), value => value.Count);
        return [.. Enumerable.Range(first, last - first + 1).Select(step => new FacetValue(Name(step, months), counts.GetValueOrDefault(step)))];
    }

    /// <summary>The year some years behind one.</summary>
    public static string YearBehind(string year, int years) => Name(Step(year, months: false) + years, months: false);

    private static int Step(string value, bool months)
    {
        int year = int.Parse(value.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return months ? (year * 12) + int.Parse(value.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1 : year;
    }

    private static string Name(int step, bool months) => months
        ? string.Create(CultureInfo.InvariantCulture, $"{step / 12:D4}-{(step % 12) + 1:D2}")
        : step.ToString("D4", CultureInfo.InvariantCulture);
}
