using System.Diagnostics;
using YamlDotNet.Core;

namespace Reftel.Benchmarks.Archives;

/// <summary>Boards and judgement lines in the reading room: of a question with as many observations as the ledger has entries, and of one with as many judgements as are read.</summary>
internal static class BoardPages
{
    private const int Judgements = 2_000;

    public static string Table(LedgerArchive archive)
    {
        string observed = QuestionWriter.Observed(archive.Entries, archive.Entries.Count);
        File.WriteAllText(Path.Combine(archive.Questions, "observed.yaml"), observed);
        File.WriteAllText(Path.Combine(archive.Questions, "judged.yaml"), QuestionWriter.Judged(archive.Entries, Judgements));
        File.WriteAllText(Path.Combine(archive.Questions, "small.yaml"), QuestionWriter.Observed(archive.Entries, 20));
        var table = new MarkdownTable(PageTimes.Columns);
        using (var room = new PageTimes(archive.File))
        {
            foreach (string page in (string[])["/questions/observed/board", "/questions/observed/board?as-of=2003", "/questions/judged/line", "/questions/judged/line?at=1900", "/questions/small/board", "/questions/small/line", "/questions"])
            {
                room.Add(table, page);
            }
        }

        return $"""
            `observed` has {archive.Entries.Count:N0} observations in {observed.Length / 1e6:N1} million characters, each with a statement of the archive as evidence; `judged` has {Judgements:N0} judgements of {Math.Min(Judgements, archive.Documents):N0} documents; `small` has 20 observations.
            First is the first request, which reads the file and looks for all evidence; a bare pass of the parser of YAML over `observed` takes {BarePass(observed):N0} ms.

            {table}
            """;
    }

    private static double BarePass(string yaml)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            long start = Stopwatch.GetTimestamp();
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
