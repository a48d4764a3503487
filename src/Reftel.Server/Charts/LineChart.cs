using Reftel.Analysis.Questions.Lines;
using Reftel.Archive.Wording;

namespace Reftel.Server.Charts;

/// <summary>Judgements below each other, by the date of their documents, on one axis of likelihood: what each affirms lies between two ends.</summary>
public sealed class LineChart
{
    public const int Width = 480;
    public const int Top = 24;

    // Room for half a number at both ends of the axis.
    private const int Margin = 20;
    private const int Row = 48;
    private const int LongestLabel = 44;

    private LineChart(List<LineBar> bars, int left) => (Bars, Left) = (bars, left);

    public IReadOnlyList<LineBar> Bars { get; }

    /// <summary>Judgements of the line that are not in it.</summary>
    public int Left { get; }

    public int Height => Top + (Bars.Count * Row) + 4;

    public static IEnumerable<(double X, string Label)> Ticks => Enumerable.Range(0, 5).Select(quarter => (At(quarter / 4.0), $"{quarter * 25}"));

    /// <summary>Some judgements of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The first of them, from 0.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The chart; null where none of them has numbers.</returns>
    public static LineChart? Of(JudgementLine line, int first, int most)
    {
        ArgumentNullException.ThrowIfNull(line);
        var test = new ChangeTest();
        List<LineBar> bars = [.. line.Entries.Skip(first).Take(most).Select((entry, i) => Bar(entry, test.IntervalOf(entry.Statement), i, first + i + 1))];
        return bars.Exists(bar => bar.Start is not null) ? new LineChart(bars, line.Entries.Length - bars.Count) : null;
    }

    private static LineBar Bar(LineEntry entry, StatedInterval? interval, int row, int number)
    {
        string term = entry.Statement.Estimate is { } estimate ? $"{(entry.Statement.Negated ? "denied " : "")}{estimate.Term}" : "no word of likelihood";
        string label = $"{Dates.DayOf(entry.Document.Date)} {term}, {entry.Statement.Id}";

        string told = $"{label}: "
            + (interval is null ? "no number" : $"{QuestionWording.Percent(interval.Low)} to {QuestionWording.Percent(interval.High)} % of what is affirmed")
            + (entry.Standing.State == JudgementState.Stands ? "" : $"; {entry.Standing.State.ToWord()}");
        return new LineBar(
            number, Top + (row * Row), label[..Math.Min(label.Length, LongestLabel)], told,
            interval is null ? null : At(interval.Low), interval is null ? null : At(interval.High), entry.Standing.State.ToWord());
    }

    private static double At(double share) => Margin + (share * (Width - (2 * Margin)));
}

/// <summary>A judgement on the chart.</summary>
/// <param name="Number">From 1, in the order of the line.</param>
/// <param name="Y">Top of its row.</param>
/// <param name="Label">As much as there is room for.</param>
/// <param name="Told">All of it in words.</param>
/// <param name="Start">Where it begins; null where it has no number.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Standing">stands, weakened or falls.</param>
public sealed record LineBar(int Number, int Y, string Label, string Told, double? Start, double? End, string Standing);
