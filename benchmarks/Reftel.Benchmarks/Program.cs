using System.Text;
using Reftel.Benchmarks;
using Reftel.Testing;

bool quick = args.Contains("--quick");
if (args.Any(a => a != "--quick"))
{
    Console.Error.WriteLine("usage: Reftel.Benchmarks [--quick]\n  writes BENCHMARKS.md; --quick shows small tables and writes nothing");
    return 2;
}

(string Heading, Func<string> Table)[] sections =
[
    ("Reading on one core", () => ReadingSpeed.Table(quick ? 300 : 2_000, quick ? 3 : 9)),
    ("By form", () => ReadingSpeed.TableByForm(quick ? 100 : 500, quick ? 1 : 5)),
    ("Reports on one core", () => ReportSpeed.Table(quick ? 50 : 300, quick ? 1 : 7)),
    ("What is read back of damaged reports", () => ReportRecovery.Table(quick ? 20 : 200, quick ? 4 : 40)),
    ("Linear time", () => LinearTime.Table(quick ? [1, 2] : [1, 2, 4, 8, 10], quick ? 1 : 3)),
];

var report = new StringBuilder();
Say($"""
    # Benchmarks

    Written by `./bench`; every table is measured in one run on one machine, so compare ratios rather than figures.

    {MachineFacts.Describe()}.
    """);
foreach ((string heading, Func<string> table) in sections)
{
    Say($"\n\n## {heading}\n\n{table().TrimEnd()}");
}

Say("\n");
if (!quick)
{
    File.WriteAllText(Path.Combine(Samples.Root, "BENCHMARKS.md"), report.ToString());
}

return 0;

// Each table is shown when it is there: a full run takes a quarter of an hour.
void Say(string text)
{
    text = text.ReplaceLineEndings("\n");
    report.Append(text);
    Console.Write(text);
}
