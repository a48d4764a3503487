using Microsoft.Data.Sqlite;

namespace Reftel.Benchmarks.Archives;

/// <summary>Runs <c>reftel add</c> over a whole archive, and looks from outside how far it has come.</summary>
internal static class ArchiveGrowth
{
    private const int Marks = 10;

    /// <returns>The cost of all, the most memory at a time, and the documents a second of each tenth.</returns>
    public static (Cost Cost, long PeakBytes, double[] Tenths) Run(ArchiveCorpus corpus)
    {
        List<(double Seconds, long Documents)> looks = [(0, 0)];
        using ReftelProcess add = ReftelProcess.Start("add", corpus.Files, "--archive", corpus.ArchiveFile);
        Cost cost = add.Wait(() => Note(looks, add.Seconds, Kept(corpus.ArchiveFile)));
        Note(looks, cost.Seconds, corpus.Documents);
        double[] at = [.. Enumerable.Range(0, Marks + 1).Select(mark => TimeOf(looks, (double)corpus.Documents * mark / Marks))];
        double[] tenths = [.. at.Zip(at.Skip(1), (from, to) => corpus.Documents / (double)Marks / (to - from))];
        return (cost with { FileBytes = new FileInfo(corpus.ArchiveFile).Length }, add.PeakBytes, tenths);
    }

    private static void Note(List<(double Seconds, long Documents)> looks, double seconds, long documents)
    {
        if (documents > looks[^1].Documents)
        {
            looks.Add((seconds, documents));
        }
    }

    // Documents are kept in batches, each evenly over the time since the batch before.
    private static double TimeOf(List<(double Seconds, long Documents)> looks, double documents)
    {
        int behind = Math.Max(1, looks.FindIndex(look => look.Documents >= documents));
        ((double from, long before), (double to, long after)) = (looks[behind - 1], looks[behind]);
        return from + ((to - from) * (documents - before) / (after - before));
    }

    /// <summary>How many documents a file holds by now.</summary>
    internal static long Kept(string file)
    {
        if (!File.Exists(file))
        {
            return 0;
        }

        try
        {
            SQLitePCL.Batteries_V2.Init();
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
            connection.Open();
            using SqliteCommand count = connection.CreateCommand();
            count.CommandText = "SELECT max(key) FROM document";
            return count.ExecuteScalar() as long? ?? 0;
        }
        catch (SqliteException)
        {
            // Its tables are being made.
            return 0;
        }
    }
}
