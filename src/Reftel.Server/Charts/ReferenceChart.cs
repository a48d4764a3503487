using System.Globalization;
using Reftel.Archive.References;

namespace Reftel.Server.Charts;

/// <summary>Documents along a line of time, references as arcs: above the line what is cited, below it what cites.</summary>
public sealed class ReferenceChart
{
    public const int Width = 1000;
    public const int Line = 150;
    public const int RowHeight = 15;

    /// <summary>How far arcs go below the line at least.</summary>
    private const int Below = 80;
    private const int Margin = 24;
    private const int MostTicks = 12;

    private ReferenceChart(List<ChartNode> nodes, List<string> arcs, List<(double X, string Label)> ticks)
    {
        (Nodes, Arcs, Ticks) = (nodes, arcs, ticks);
        NamesTop = Line + Math.Max(Below, (nodes.Max(node => node.Row) * RowHeight) + RowHeight);
        Height = NamesTop + (nodes.Max(node => node.Name?.Row ?? 0) * RowHeight) + (3 * RowHeight);
    }

    public IReadOnlyList<ChartNode> Nodes { get; }

    /// <summary>Where the first row of names begins.</summary>
    public int NamesTop { get; }

    public int Height { get; }

    /// <summary>Paths of SVG.</summary>
    public IReadOnlyList<string> Arcs { get; }

    public IReadOnlyList<(double X, string Label)> Ticks { get; }

    /// <summary>The chart, or null where too few dates are known for a line of time.</summary>
    public static ReferenceChart? Of(ReferenceGraph graph)
    {
        (ReferenceNode Node, string Date)[] dated = [.. graph.Nodes.Select(node => (node, DateOf(node))).Where(pair => DateScale.Days(pair.Item2) is not null).Select(pair => (pair.node, pair.Item2!))];
        if (dated.Length < 2)
        {
            return null;
        }

        DateOnly first = dated.Min(pair => DateScale.Days(pair.Date)!.Value.First);
        DateOnly last = dated.Max(pair => DateScale.Days(pair.Date)!.Value.Last);
        var scale = new DateScale(first, last, Width - (2 * Margin));
        var nodes = new List<ChartNode>(dated.Length);
        foreach ((ReferenceNode node, string date) in dated)
        {
            (double start, double end) = scale.Of(date)!.Value;
            nodes.Add(new ChartNode(node, date, Margin + start, Margin + end, 0));
        }

        nodes = NodePlaces.Name(NodePlaces.Stack(nodes));
        var places = nodes.ToDictionary(node => node.Node.Id, StringComparer.Ordinal);
        string center = graph.Nodes[0].Id;
        return new ReferenceChart(
            nodes,
            [.. graph.Edges.Where(edge => places.ContainsKey(edge.From) && places.ContainsKey(edge.To)).Select(edge => Arc(places[edge.From], places[edge.To], above: edge.To != center))],
            TicksOf(first, last, scale));
    }

    /// <summary>Date of a document; of one that is not held the year of its canonical id, where it begins with one.</summary>
    private static string? DateOf(ReferenceNode node) => node.Card is { } card ? card.Date : YearOfId(node.Id);

    // 06MINSK1019: the telegrams of State's archive begin with 1973, and none is older than 1966 in this numbering.
    private static string? YearOfId(string id) =>
        id.Length > 2 && char.IsAsciiDigit(id[0]) && char.IsAsciiDigit(id[1]) && char.IsAsciiLetter(id[2])
            ? (((id[0] - '0') * 10) + id[1] - '0') is var year && year >= 60 ? $"{1900 + year}" : $"{2000 + year}"
            : null;

    private static string Arc(ChartNode citing, ChartNode cited, bool above)
    {
        (double from, double to) = (citing.Middle, cited.Middle);
        double rise = Math.Min(Line - 20, 14 + (Math.Abs(to - from) / 2.6));
        double turn = above ? Line - rise : Line + (rise * 0.6);
        return string.Create(CultureInfo.InvariantCulture, $"M{from:F1} {citing.Y}Q{(from + to) / 2:F1} {turn - ((Line - turn) * 0.6):F1} {to:F1} {cited.Y}");
    }

    private static List<(double, string)> TicksOf(DateOnly first, DateOnly last, DateScale scale) =>
        DateTicks.Years(first, last, MostTicks).ConvertAll(tick => (Margin + scale.Of(tick.Date)!.Value.Start, tick.Label));
}
