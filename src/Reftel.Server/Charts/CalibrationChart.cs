using Reftel.Analysis.Scoring;

namespace Reftel.Server.Charts;

/// <summary>
/// What was said against what came: across, the interval that the words stand for with its middle; upwards, the share that came with what chance allows.
/// Who is well calibrated has his crosses on the diagonal.
/// </summary>
/// <param name="Points">Groups with scored forecasts, those with most first.</param>
public sealed record CalibrationChart(IReadOnlyList<CalibrationPoint> Points)
{
    /// <summary>Length of an axis.</summary>
    public const int Side = 400;

    /// <summary>Room for the figures to the left.</summary>
    public const int Left = 46;

    /// <summary>Room above for what stands upwards.</summary>
    public const int Top = 26;

    // More cannot be told apart; the table has all.
    private const int MostPoints = 12;

    /// <param name="groups">Groups of a report.</param>
    public static CalibrationChart Of(IEnumerable<ScoreGroup> groups) => new(
    [
        .. groups.Where(group => group.Line is { Stated: not null, CameOfScored.Of: > 0 })
            .OrderByDescending(group => group.Line.CameOfScored.Of)
            .Take(MostPoints)
            .Select((group, i) => PointOf(group, i + 1)),
    ]);

    /// <summary>The place of a part of one on the axis to the right.</summary>
    public static double X(double part) => Left + (Side * part);

    /// <summary>The same upwards.</summary>
    public static double Y(double part) => Top + (Side * (1 - part));

    /// <summary>The number of a group in the chart, or null.</summary>
    public int? NumberOf(ScoreGroup group) => Points.FirstOrDefault(point => point.Group == group)?.Number;

    private static CalibrationPoint PointOf(ScoreGroup group, int number)
    {
        Interval stated = group.Line.Stated!.Value;
        Interval came = group.Line.CameOfScored.Wilson!.Value;
        return new CalibrationPoint(number, group, X(stated.Low), X(stated.Middle), X(stated.High), Y(came.Low), Y(group.Line.CameOfScored.Rate!.Value), Y(came.High));
    }
}

/// <summary>A group in the chart.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Group">The group.</param>
/// <param name="Low">The lower end of what was said.</param>
/// <param name="Middle">Its middle.</param>
/// <param name="High">The upper end.</param>
/// <param name="Least">The lower end of what chance allows.</param>
/// <param name="Came">The share that came.</param>
/// <param name="Most">The upper end.</param>
public sealed record CalibrationPoint(int Number, ScoreGroup Group, double Low, double Middle, double High, double Least, double Came, double Most)
{
    /// <summary>Whether what came is not in keeping with what was said.</summary>
    public bool IsOff => Group.Line.IsInKeeping == false;
}
