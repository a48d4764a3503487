using System.Globalization;
using System.Text;
using Reftel.Analysis.Scoring;
using Reftel.Analysis.Tables;

namespace Reftel.Cli.Ledgers;

/// <summary>Groups of forecasts as a table.</summary>
internal static class ScoreCsv
{
    private const string Header =
        "key,without,all,scored,unfalsifiable,unresolved,overdue,ambiguous,void,partly,will,noNumber,came,of,rate,low,high,statedLow,statedHigh,brier,brierLeast,brierMost,log,logLeast,logMost\r\n";

    public static string Of(ScoreReport report, ScoreDimension by)
    {
        var table = new StringBuilder(Header);
        foreach (ScoreGroup group in report.Groups[by])
        {
            (ScoreLine line, Denominator all) = (group.Line, group.Line.Denominator);
            table.AppendCells(
            [
                group.Key, group.Without, Number(all.All), Number(all.Scored), Number(all.Unfalsifiable), Number(all.Unresolved), Number(all.Overdue), Number(all.Ambiguous),
                Number(all.Void), Number(all.Partly), Number(all.Will), Number(all.NoNumber), Number(line.Came.Count), Number(line.Came.Of), Number(line.Came.Rate),
                Number(line.Came.Wilson?.Low), Number(line.Came.Wilson?.High), Number(line.Stated?.Low), Number(line.Stated?.High),
                Number(line.Brier?.Middle), Number(line.Brier?.Least), Number(line.Brier?.Most), Number(line.Log?.Middle), Number(line.Log?.Least), Number(line.Log?.Most),
            ]);
        }

        return table.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
