using System.Diagnostics;
using Reftel.Archive.Tests.Postgres;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>The command against a server: many processes at once, and everything pulled out while they work.</summary>
public sealed class PostgresTests(PostgresCluster cluster, PostgresTests.Papers papers) : IClassFixture<PostgresCluster>, IClassFixture<PostgresTests.Papers>
{
    [PostgresFact]
    public void An_archive_on_a_server_answers_as_one_in_a_file()
    {
        string place = cluster.NewArchive();
        string samples = Path.Combine(Launcher.FindRoot(), "samples");
        Assert.Equal(0, Run("add", samples, "--archive", place).Code);
        Assert.Equal(0, Run("add", samples, "--archive", "file.db").Code);
        string[][] commands =
        [
            ["search", "\"harbor dues\" OR tariff", "--facets"], ["search", "*", "--format", "json", "--limit", "500"], ["show", "07PORTSELWYN1012"],
            ["refs", "07PORTSELWYN1012", "--depth", "2"], ["refs", "--missing"],
            ["ledger", "--format", "json"], ["ledger", "export"], ["ledger", "--as-of", "2012", "--state", "overdue"], ["score", "--format", "json", "--as-of", "2020"],
        ];
        foreach (string[] command in commands)
        {
            Result file = Run([.. command, "--archive", "file.db"]);
            Result server = Run([.. command, "--archive", place]);
            Assert.Equal(file.Output, server.Output);
            Assert.Equal(file.Code, server.Code);
        }

        Result backup = Run("backup", "copy.db", "--archive", place);
        Assert.Equal(0, backup.Code);
        Assert.DoesNotContain("reftel@", backup.Output, StringComparison.Ordinal);
        Assert.Equal(Run("search", "*", "--format", "json", "--archive", place).Output, Run("search", "*", "--format", "json", "--archive", "copy.db").Output);
        Assert.Contains("taken out", Run("remove", "07PORTSELWYN1012", "--archive", place).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("reread", "--all", "--archive", place).Code);
        Assert.Equal(0, Run("verify", "--archive", place).Code);
    }

    [PostgresFact]
    public void Processes_that_add_at_once_and_are_killed_leave_the_archive_of_one_run()
    {
        string place = cluster.NewArchive();
        var random = new Random(20071211);
        int killed = 0;
        for (int round = 0; killed < 3; round++)
        {
            Assert.True(round < 30, $"Only {killed} runs could be killed.");
            Process[] adding = [.. Enumerable.Range(0, 2).Select(_ => Start("add", "--batch", "7", "--archive", place, "in"))];
            bool ended = adding[0].WaitForExit(random.Next(400, 1500));
            killed += ended ? 0 : 1;
            adding[0].Kill();
            string errors = End(adding[1]);
            Assert.True(adding[1].ExitCode == 0, errors);
            adding[0].Dispose();
            adding[1].Dispose();
            AssertSound(place);
            place = cluster.NewArchive();
        }
    }

    [PostgresFact]
    public void A_killed_worker_gives_back_what_it_held()
    {
        string place = cluster.NewArchive();
        Assert.Contains("200 files queued", Run("add", "--queue", "in", "--archive", place).Output, StringComparison.Ordinal);
        using Process killed = Start("worker", "--batch", "60", "--archive", place);
        using Process other = Start("worker", "--drain", "--batch", "20", "--archive", place);

        // Killed while it holds files: it has begun with some.
        string begun = $"SELECT count(*) FROM {Schema(place)}.queue_attempt";
        SpinWait.SpinUntil(() => (long)cluster.Value(begun)! >= 60, TimeSpan.FromSeconds(20));
        killed.Kill();
        string errors = End(other);

        Assert.True(other.ExitCode == 0, errors);
        Assert.Equal(0L, cluster.Value($"SELECT count(*) FROM {Schema(place)}.queue"));
        AssertSound(place);
    }

    [PostgresFact]
    public void A_worker_notes_what_it_cannot_read_as_add_does()
    {
        // Whether pdftotext is there or not, it cannot be read; that is found out by the worker.
        papers.Folder.Write("odd/broken.pdf", "%PDF-1.4\nand no more\n");
        papers.Folder.Write("odd/sound.txt", TelegramText.Of());
        string place = cluster.NewArchive();
        Run("add", "--queue", "odd", "--archive", place);
        Result worker = Run("worker", "--drain", "--archive", place);

        Assert.Equal(3, worker.Code);
        Assert.Contains("broken.pdf", Assert.Single(worker.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("1 file could not be read", Run("add", "--failures", "--archive", place).Output, StringComparison.Ordinal);
        Assert.Contains("1 document added", worker.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_worker_reads_what_is_said_when_no_file_waits()
    {
        papers.Folder.Write("said/one.txt", TelegramText.Of());
        string place = cluster.NewArchive();
        Run("add", "--queue", "said", "--archive", place);
        Assert.DoesNotContain("statements", Run("worker", "--drain", "--no-statements", "--archive", place).Output, StringComparison.Ordinal);
        Assert.Equal(0L, cluster.Value($"SELECT count(*) FROM {Schema(place)}.statement_reading"));
        Assert.Contains("statements read in 1 document", Run("worker", "--drain", "--archive", place).Output, StringComparison.Ordinal);
        Assert.Equal(1L, cluster.Value($"SELECT count(*) FROM {Schema(place)}.statement_reading"));
        Assert.DoesNotContain("statements", Run("worker", "--drain", "--archive", place).Output, StringComparison.Ordinal);
    }

    [PostgresTheory]
    [InlineData("fast")]
    [InlineData("immediate")]
    public void A_server_that_ends_while_files_are_added_keeps_what_it_has(string mode)
    {
        using var own = new PostgresCluster();
        string place = own.NewArchive();
        using Process adding = Start("add", "--batch", "1", "--archive", place, "in");
        SpinWait.SpinUntil(() => Held(own, place) > 20, TimeSpan.FromSeconds(20));
        own.Stop(mode);
        string errors = End(adding);

        Assert.Equal(3, adding.ExitCode);
        Assert.Contains("run the same command again", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("reftel@", errors, StringComparison.Ordinal);
        Result refused = Run("add", "in", "--archive", place);
        Assert.Equal(3, refused.Code);
        Assert.Contains("no server answers at", refused.Errors, StringComparison.Ordinal);

        own.Start();
        Assert.InRange(Held(own, place), 21, 199);
        Assert.Equal(0, Run("verify", "--archive", place).Code);
        Assert.Equal(0, Run("add", "in", "--archive", place).Code);
        AssertSound(place);
    }

    private void AssertSound(string place)
    {
        Result verified = Run("verify", "--archive", place);
        Assert.True(verified.Code == 0, verified.Output + verified.Errors);
        Assert.Equal(papers.Sound, papers.All(place));
    }

    private static string Schema(string place) => place[(place.LastIndexOf('=') + 1)..];

    private static long Held(PostgresCluster server, string place)
    {
        string held = $"SELECT count(*) FROM {Schema(place)}.original";
        return server.Value($"SELECT to_regclass('{Schema(place)}.original')::text") is string ? (long)server.Value(held)! : 0;
    }

    private Result Run(params string[] arguments) => Command.RunIn(papers.Folder.Root, "", arguments);

    private Process Start(params string[] arguments)
    {
        Process process = Command.Start(papers.Folder.Root, arguments);
        process.StandardInput.Close();
        return process;
    }

    private static string End(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(90)));
        return output.GetAwaiter().GetResult() + errors;
    }

    /// <summary>A folder of telegrams, and all that an archive of them answers that nobody disturbed.</summary>
    public sealed class Papers : IDisposable
    {
        public Papers()
        {
            if (PostgresPrograms.Missing is not null)
            {
                return;
            }

            for (int i = 0; i < 200; i++)
            {
                Folder.Write($"in/{i:D4}.txt", TelegramText.Of(1000 + i, $"SUBJECT {i}", string.Concat(Enumerable.Repeat($"The talks ended in room {i}. ", 30))));
            }

            Assert.Equal(0, Command.RunIn(Folder.Root, "", "add", "in", "--archive", "sound.db").Code);
            Sound = All("sound.db");
        }

        internal TemporaryFolder Folder { get; } = new();

        internal string Sound { get; } = "";

        public void Dispose() => Folder.Dispose();

        internal string All(string place) => Command.RunIn(Folder.Root, "", "search", "*", "--format", "json", "--limit", "100000", "--archive", place).Output;
    }
}
