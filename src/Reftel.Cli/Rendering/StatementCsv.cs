using System.Globalization;
using System.Text;
using Reftel.Analysis.Tables;
using Reftel.Archive.Statements;

namespace Reftel.Cli.Rendering;

/// <summary>Statements as a table for spreadsheets: a record for each; spans in code points, lists inside a field parted by semicolons.</summary>
internal static class StatementCsv
{
    public const string Header =
        "id,document,path,line,column,start,end,kind,voice,marking,speaker,cue,content,reportedBy,via,saidOn,about,due,dueEnd,negated,condition,"
        + "estimate,estimateKind,estimateNegated,use,scale,low,high,notes,sources,sha256\r\n";

    public static void Append(StringBuilder table, StatementRow row) => table.AppendCells(
    [
        row.Id, row.Document, row.Path, Number(row.Line), Number(row.Column), Number(row.Span.Start), Number(row.Span.End), row.Kind, row.Voice, row.Marking,
        row.Speaker?.Text, row.Cue?.Text, row.Content.Text, row.ReportedBy?.Text, row.Via, row.SaidOn, row.About, row.Due, row.DueEnd, Flag(row.Negated),
        row.Condition?.Text, row.Estimate?.Term, row.Estimate?.Kind, row.Estimate is { } estimate ? Flag(estimate.Negated) : null, row.Estimate?.Use,
        row.Estimate?.Scale, Part(row.Estimate?.Low), Part(row.Estimate?.High), string.Join(';', row.Notes), string.Join(';', row.Sources), row.Sha256,
    ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static string? Part(double? part) => part?.ToString(CultureInfo.InvariantCulture);
}
