using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Reftel.Benchmarks.Archives;

/// <summary>The ledger in the reading room and by the command: the time until a page of it is there.</summary>
internal static class LedgerPages
{
    public static string Table(int entries)
    {
        using LedgerArchive archive = LedgerArchive.Make(entries);
        double bare = BareRows(archive.File);
        return $"""
            {archive.Entries.Count:N0} entries of {archive.Documents:N0} telegrams in a file, {archive.Resolved:N0} of them resolved; one reader, on the machine that serves.
            A bare pass over the same rows of statements and resolutions, each column read and forgotten, takes {bare * 1000:N0} ms.

            {Measure(archive, bare)}
            ### Boards and judgement lines

            {BoardPages.Table(archive)}

            ### By the command

            {LedgerCommands.Table(archive, bare)}
            """;
    }

    private static MarkdownTable Measure(LedgerArchive archive, double bare)
    {
        var table = new MarkdownTable(PageTimes.Columns);
        using (var room = new PageTimes(archive.File))
        {
            double first = room.Time("/ledger");
            table.Add("`/ledger`, asked for at the start", $"{first:N0}", "", "");
            table.Add("the same, times the bare pass", $"{first / bare / 1000:N1}", "", "");
        }

        // The ledger is made behind the scenes while a reader looks at the first page.
        using (var room = new PageTimes(archive.File))
        {
            Thread.Sleep(TimeSpan.FromSeconds(8));
            foreach (string page in (string[])["/ledger", "/ledger?state=overdue&due-after=2005&speaker=port", "/ledger?as-of=2003", $"/ledger/{archive.Entry}", "/scores", "/scores?by=horizon&will=0.97", "/api/ledger?limit=100"])
            {
                room.Add(table, page);
            }

            // What people decide is there for the next request.
            room.Post($"/api/ledger/{archive.Entry}/resolutions", $$"""{"outcome": "no", "evidence": ["{{archive.Entry[..archive.Entry.LastIndexOf('/')]}}"]}""");
            table.Add("`/ledger` behind a resolution", $"{room.Time("/ledger"):N0}", "", "");
        }

        return table;
    }

    // The floor that no ledger gets below.
    private static double BareRows(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
        connection.Open();
        double best = double.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            long start = Stopwatch.GetTimestamp();
            Read(connection, "SELECT * FROM statement");
            Read(connection, "SELECT * FROM resolution");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    private static void Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader rows = command.ExecuteReader();
        object[] values = new object[rows.FieldCount];
        while (rows.Read())
        {
            rows.GetValues(values);
        }
    }
}
