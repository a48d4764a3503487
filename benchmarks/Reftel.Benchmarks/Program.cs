using Reftel.Benchmarks;
using Reftel.Benchmarks.Analysis;
using Reftel.Benchmarks.Archives;
using Reftel.Benchmarks.Statements;

if (BenchmarkOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

bool quick = options.Quick;
(string Group, string Heading, Func<string?> Table)[] sections =
[
    ("telegrams", "Reading on one core", () => ReadingSpeed.Table(quick ? 300 : 2_000, quick ? 3 : 9)),
    ("telegrams", "By form", () => ReadingSpeed.TableByForm(quick ? 100 : 500, quick ? 1 : 5)),
    ("reports", "Reports on one core", () => ReportSpeed.Table(quick ? 50 : 300, quick ? 1 : 7)),
    ("reports", "What is read back of damaged reports", () => ReportRecovery.Table(quick ? 20 : 200, quick ? 4 : 40)),
    ("statements", "Reading with statements", () => StatementSpeed.Table(quick ? 20 : 100, quick ? 1 : 5)),
    ("statements", "Statements as the second stage of adding", () => StatementStages.Table(quick ? 200 : 2_000)),
    ("hostile", "Linear time", () => LinearTime.Table(quick ? [1, 2] : [1, 2, 4, 8, 10], quick ? 1 : 3)),
    ("ledger", "A ledger and its scores", () => LedgerSpeed.Table(quick ? [100_000] : [100_000, 1_000_000])),
    ("ledger", "The ledger in the reading room", () => LedgerPages.Table(quick ? 10_000 : 100_000)),
    ("archive", "An archive", () => ArchiveSpeed.Table(options.Documents ?? (quick ? 5_000 : 250_000))),
    ("server", "PostgreSQL beside it; two workers against one", () => ServerSpeed.Table(options.ServerDocuments ?? (quick ? 2_000 : 20_000))),
];

var page = new BenchmarkPage(quick ? null : BenchmarkPage.File);
Console.WriteLine(MachineFacts.Describe());
foreach ((string group, string heading, Func<string?> table) in sections)
{
    if (options.Only is { } only && only != group)
    {
        continue;
    }

    // Each table is shown and kept when it is there: a full run takes half an hour.
    if (table()?.ReplaceLineEndings("\n").TrimEnd() is not { } text)
    {
        continue;
    }

    Console.WriteLine($"\n## {heading}\n\n{text}");
    page.Put(heading, text);
}

return 0;
