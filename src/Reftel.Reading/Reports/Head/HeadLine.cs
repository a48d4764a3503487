using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>A line of a block that may belong to the head.</summary>
/// <param name="Block">Number of its block.</param>
/// <param name="Kind">Kind of the block.</param>
/// <param name="Level">Level of the block.</param>
/// <param name="Start">First character in the readable text.</param>
/// <param name="End">Behind the last.</param>
/// <param name="StartsBlock">No other line of the block stands before it.</param>
/// <param name="EndsBlock">None stands behind it.</param>
/// <param name="Read">What the lines of the head say, shared by all of them: many rules ask, and each line is read once.</param>
internal readonly record struct HeadLine(int Block, ContainerBlockKind Kind, int Level, int Start, int End, bool StartsBlock, bool EndsBlock, LinesRead Read)
{
    public int Length => End - Start;

    /// <summary>Date, place and names of the line.</summary>
    public DatelineLine Says => Read.Says(Start, End);

    /// <summary>Whether the line holds nothing but names that could be nothing else.</summary>
    public bool IsNames => Read.IsNames(Start, End);
}
