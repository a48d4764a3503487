namespace Reftel.Benchmarks.Archives;

/// <summary>The command over the same archive: each a process from its start to its end, with nothing remembered.</summary>
internal static class LedgerCommands
{
    /// <param name="archive">The archive, with the files of its questions.</param>
    /// <param name="bare">Seconds of a bare pass over the rows of its ledger.</param>
    public static string Table(LedgerArchive archive, double bare)
    {
        string observed = Path.Combine(archive.Questions, "observed.yaml");
        string judged = Path.Combine(archive.Questions, "judged.yaml");
        Cost nothing = Fastest("--version");
        var table = new MarkdownTable("command", "seconds", "processor seconds", "times the bare pass");
        table.Add("`--version`", $"{nothing.Seconds:N2}", $"{nothing.Processor:N2}", "");
        foreach (string[] command in (string[][])
        [
            ["ledger"], ["ledger", "--format", "csv"], ["ledger", "show", archive.Entry], ["score"], ["score", "--by", "house", "--format", "json"],
            ["question", "board", observed], ["question", "board", observed, "--format", "json"], ["question", "candidates", observed, "sign-1"], ["question", "line", judged],
        ])
        {
            Cost cost = Fastest([.. command, "--archive", archive.File]);
            string name = string.Join(' ', command).Replace(archive.Questions + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            table.Add($"`{name}`", $"{cost.Seconds:N2}", $"{cost.Processor:N2}", $"{cost.Seconds / bare:N1}");
        }

        return table.ToString();
    }

    private static Cost Fastest(params string[] command) => Enumerable.Range(0, 3).Select(_ => ReftelProcess.Run(command)).MinBy(cost => cost.Seconds)!;
}
