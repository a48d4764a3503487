using Reftel.Archive.References;

namespace Reftel.Server.Charts;

/// <summary>A document on the line; from <paramref name="Start"/> to <paramref name="End"/> where its date is partial.</summary>
/// <param name="Node">The document.</param>
/// <param name="Date">Its date, as partial as it is.</param>
/// <param name="Start">Where its date begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Row">0 on the line, more below it, where others stand at its place.</param>
public sealed record ChartNode(ReferenceNode Node, string Date, double Start, double End, int Row)
{
    public double Middle => (Start + End) / 2;

    public int Y => ReferenceChart.Line + (Row * ReferenceChart.RowHeight);

    /// <summary>Whether the date is less than a day.</summary>
    public bool IsPartial => Date.Length < 10;

    /// <summary>Its name below the line; null where there was no room for more names.</summary>
    public NodeName? Name { get; init; }
}

/// <summary>Where the name of a document stands.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is at most.</param>
/// <param name="Row">Row of names, from 0.</param>
public sealed record NodeName(double X, double Width, int Row);
