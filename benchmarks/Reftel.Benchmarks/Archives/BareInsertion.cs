using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Reftel.Benchmarks.Archives;

/// <summary>The baseline of keeping: the same files, decoded and inserted into one column of FTS5 that keeps and indexes them, with the settings of the archive.</summary>
internal static class BareInsertion
{
    private const int InTransaction = 2_000;

    public static Cost Run(ArchiveCorpus corpus)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={corpus.BaselineFile};Pooling=False");
        connection.Open();
        foreach (string setting in (ReadOnlySpan<string>)["page_size = 16384", "journal_mode = WAL", "synchronous = NORMAL", "cache_size = -65536", "temp_store = MEMORY"])
        {
            Execute(connection, $"PRAGMA {setting}");
        }

        Execute(connection, "CREATE VIRTUAL TABLE bare USING fts5(text)");
        var clock = new CostClock();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO bare (text) VALUES ($1)";
        SqliteParameter text = insert.Parameters.Add("$1", SqliteType.Text);
        int waiting = 0;
        Execute(connection, "BEGIN");
        foreach (string file in corpus.InOrder())
        {
            text.Value = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            insert.ExecuteNonQuery();
            if (++waiting == InTransaction)
            {
                Execute(connection, "COMMIT");
                Execute(connection, "BEGIN");
                waiting = 0;
            }
        }

        Execute(connection, "COMMIT");
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        return clock.Stop(new FileInfo(corpus.BaselineFile).Length);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>What a run took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of processor time, of all threads.</param>
/// <param name="FileBytes">Size of the database afterwards.</param>
internal sealed record Cost(double Seconds, double Processor, long FileBytes);

/// <summary>Runs from its making on.</summary>
internal sealed class CostClock
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;

    public double Seconds => _clock.Elapsed.TotalSeconds;

    public Cost Stop(long fileBytes) => new(_clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - _processor).TotalSeconds, fileBytes);
}
