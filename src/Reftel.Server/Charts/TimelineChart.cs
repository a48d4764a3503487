using System.Globalization;
using Reftel.Archive.Search;

namespace Reftel.Server.Charts;

/// <summary>Documents along a line of time, in a lane for each post or series; a partial date is a stretch as long as it may mean.</summary>
public sealed class TimelineChart
{
    public const int Width = 1000;
    public const int Margin = 12;

    /// <summary>Where the line begins, behind the names of the lanes.</summary>
    public const int Left = Names + Margin;

    private const int Names = 170;
    private const int Labels = 18;
    private const int RowHeight = 15;
    private const int LaneGap = 9;
    private const double DotWidth = 11;

    // More rows than these make a lane a page of its own; what has no room shares the last row.
    private const int MostRows = 48;
    private const int MostLanes = 24;
    private const int MostTicks = 12;

    private TimelineChart(List<TimelineLane> lanes, int height, List<(double X, string Label)> ticks) => (Lanes, Height, Ticks) = (lanes, height, ticks);

    public IReadOnlyList<TimelineLane> Lanes { get; }

    public int Height { get; }

    public IReadOnlyList<(double X, string Label)> Ticks { get; }

    /// <param name="hits">Documents, one hit each.</param>
    /// <param name="period">2007, 2007-12 or 2007-12-11; null for all time.</param>
    /// <param name="range">First and last day of the line; null for those of the period or of the documents.</param>
    /// <returns>The chart; null where no document has a date.</returns>
    public static TimelineChart? Of(IReadOnlyList<SearchHit> hits, string? period, (DateOnly First, DateOnly Last)? range = null)
    {
        SearchHit[] dated = [.. hits.Where(hit => DateScale.Days(hit.Date) is not null)];
        if (dated.Length == 0)
        {
            return null;
        }

        (DateOnly first, DateOnly last) = range ?? DateScale.Days(period) ?? (dated.Min(hit => DateScale.Days(hit.Date)!.Value.First), dated.Max(hit => DateScale.Days(hit.Date)!.Value.Last));
        var scale = new DateScale(first, last, Width - Left - Margin);
        var lanes = new List<TimelineLane>();
        int top = Labels + LaneGap;
        foreach (IGrouping<string, SearchHit> lane in Group(dated))
        {
            List<TimelineMark> marks = Place(lane, scale, out int rows);
            lanes.Add(new TimelineLane(lane.Key, top, marks));
            top += (rows * RowHeight) + LaneGap;
        }

        return new TimelineChart(lanes, top, DateTicks.Of(first, last, period, MostTicks).ConvertAll(tick => (Left + scale.Of(tick.Date)!.Value.Start, tick.Label)));
    }

    // The lanes with most documents, in the order of their names; the others together behind them.
    private static IEnumerable<IGrouping<string, SearchHit>> Group(SearchHit[] dated)
    {
        var chosen = dated.CountBy(TimelineLane.NameOf).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostLanes).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return dated.GroupBy(hit => TimelineLane.NameOf(hit) is var name && chosen.Contains(name) ? name : TimelineLane.Others)
            .OrderBy(lane => lane.Key == TimelineLane.Others).ThenBy(lane => lane.Key, StringComparer.Ordinal);
    }

    private static List<TimelineMark> Place(IEnumerable<SearchHit> lane, DateScale scale, out int rows)
    {
        var marks = new List<TimelineMark>();
        var ends = new List<double>();
        foreach (SearchHit hit in lane.OrderBy(hit => hit.Date, StringComparer.Ordinal).ThenBy(hit => hit.Document, StringComparer.Ordinal))
        {
            bool partial = hit.Date!.Length < 10;
            (double start, double end) = scale.Of(hit.Date)!.Value;
            if (!partial)
            {
                // The hour of a telegram shows where the day is wide enough for it.
                start += (end - start) * DateScale.PartOfDay(hit.Date);
                end = start;
            }

            int row = ends.FindIndex(taken => taken <= start - (DotWidth / 2));
            if (row < 0)
            {
                row = Math.Min(ends.Count, MostRows - 1);
                if (row == ends.Count)
                {
                    ends.Add(0);
                }
            }

            ends[row] = Math.Max(ends[row], end + (DotWidth / 2));
            marks.Add(new TimelineMark(hit, Left + start, Left + end, row * RowHeight, partial));
        }

        rows = ends.Count;
        return marks;
    }
}

/// <summary>Documents of one post or series.</summary>
/// <param name="Name">Post or series.</param>
/// <param name="Top">Where it begins, from the top.</param>
/// <param name="Marks">Its documents.</param>
public sealed record TimelineLane(string Name, int Top, IReadOnlyList<TimelineMark> Marks)
{
    /// <summary>The lane of what has none of its own.</summary>
    public const string Others = "others";

    /// <summary>Post of a telegram's canonical id, series of a report's: what stands before its date.</summary>
    internal static string NameOf(SearchHit hit) => hit.Form switch
    {
        "telegram" => hit.Document.AsSpan().TrimStart("0123456789") is var rest && rest.IndexOfAnyInRange('0', '9') is > 0 and var digits ? rest[..digits].TrimEnd('-').ToString() : Others,
        "report" => SeriesOf(hit.Document),
        _ => "texts",
    };

    // belarus-warning-update-2020-11-30; a date is at the end, as partial as it is, a second document of that day behind it.
    private static string SeriesOf(string id)
    {
        ReadOnlySpan<char> rest = id;
        while (rest.LastIndexOf('-') is > 0 and var dash && int.TryParse(rest[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            rest = rest[..dash];
        }

        return rest.Length is > 0 and <= 26 ? rest.ToString() : string.Concat(rest[..25].TrimEnd('-'), "\u2026");
    }
}

/// <summary>A document in its lane; from <paramref name="Start"/> to <paramref name="End"/> where its date is partial.</summary>
public sealed record TimelineMark(SearchHit Hit, double Start, double End, int Row, bool IsPartial);
