using Reftel.Benchmarks.Archives;

namespace Reftel.Benchmarks.Statements;

/// <summary>The whole command over telegrams full of statements: when documents can be found, and when what is said in them can.</summary>
internal static class StatementStages
{
    public static string Table(int documents)
    {
        string root = Directory.CreateTempSubdirectory("reftel-bench-").FullName;
        try
        {
            string files = Directory.CreateDirectory(Path.Combine(root, "files")).FullName;
            for (int i = 0; i < documents; i++)
            {
                File.WriteAllBytes(Path.Combine(files, $"{i:D6}.txt"), StatementWriter.Telegram(i, 1_000));
            }

            (string first, string second) = (Path.Combine(root, "first.db"), Path.Combine(root, "second.db"));
            Cost without = ReftelProcess.Run("add", files, "--archive", first, "--no-statements");
            Cost later = ReftelProcess.Run("statements", "--update", "--archive", first);
            double findable = 0;
            using ReftelProcess add = ReftelProcess.Start("add", files, "--archive", second);
            Cost whole = add.Wait(() => findable = findable == 0 && ArchiveGrowth.Kept(second) >= documents ? add.Seconds : findable);
            Cost read = ReftelProcess.Run("read", files, "--format", "json");
            Cost stated = ReftelProcess.Run("statements", files, "--format", "csv");
            var table = new MarkdownTable("work", "telegrams/s", "seconds", "processor seconds");
            Row(table, "`add --no-statements`: documents can be found", documents, without.Seconds, without);
            Row(table, "`add`, first stage: documents can be found", documents, findable, null);
            Row(table, "`add`, both stages: what is said can be found too", documents, whole.Seconds, whole);
            Row(table, "`statements --update` behind `add --no-statements`", documents, later.Seconds, later);
            Row(table, "`read --format json`, without statements and without an archive", documents, read.Seconds, read);
            Row(table, "`statements --format csv`, without an archive", documents, stated.Seconds, stated);
            return $"""
                {documents:N0} generated telegrams of 1,000 words, {Environment.ProcessorCount} cores; `reftel` processes from their start to their end.

                {table}
                Documents can be found after {findable / without.Seconds:N2} times the time that adding without statements takes.
                """;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Row(MarkdownTable table, string work, int documents, double seconds, Cost? cost) =>
        table.Add(work, $"{documents / seconds:N0}", $"{seconds:N1}", cost is null ? "" : $"{cost.Processor:N1}");
}
