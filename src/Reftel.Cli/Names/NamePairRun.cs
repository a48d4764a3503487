using Reftel.Cli.Commands;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Names;

/// <summary><c>reftel name --pairs FILE</c>: many pairs, a row for each. A row that is wrong is told, and the others are compared.</summary>
internal static class NamePairRun
{
    public static int Run(CommandHost host, string path, string format)
    {
        var list = NamePairList.Read(path, host);
        if (list.Error is { } unread)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel name: {path}: {unread}"));
            return ExitCode.Failure;
        }

        int code = ExitCode.Done;
        if (format == OutputFormat.Csv)
        {
            host.Write(NameAnswerText.CsvHead(list.Columns));
        }

        foreach (NamePairRow row in list.Rows)
        {
            host.Stop.ThrowIfCancellationRequested();
            if (host.IsOutputClosed())
            {
                break;
            }

            host.Write(format == OutputFormat.Csv ? NameAnswerText.CsvRow(list.Columns.Count, row) : NameAnswerText.Json(list.Columns, row));
            if (row.Pair.Problem is { } problem)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel name: {path}({row.Record.Line}): {(row.Column is { } column ? $"{column}: " : "")}{problem}"));
                code = ExitCode.Failure;
            }
        }

        return code;
    }
}
