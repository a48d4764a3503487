using System.Diagnostics;
using Reftel.Archive.Tests.Sqlite;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>The second stage of adding, ended at any instant: what can be found stays, and the next run ends as if nothing had been.</summary>
public sealed class StatementKillTests : IDisposable
{
    private const int Kills = 8;

    // On a machine that grows slower while the test goes on, no run would come to its end.
    private const int MostInRound = 4;

    private readonly TemporaryFolder _folder = new();

    public StatementKillTests()
    {
        for (int i = 0; i < 400; i++)
        {
            string words = string.Concat(Enumerable.Repeat($"Minister Holm said that room {i} would open. We should go there. The door will likely be locked. ", 12));
            _folder.Write($"in/{i:D4}.txt", TelegramText.Of(1000 + i, $"SUBJECT {i}", words));
        }

        Assert.Equal(0, Run("add", "--no-statements", "--archive", "found.db", "in").Code);
    }

    [Fact]
    public void Killed_at_any_instant_it_goes_on_where_it_was()
    {
        File.Copy(_folder["found.db"], _folder["sound.db"]);
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(0, Run("statements", "--update", "--archive", "sound.db").Code);
        int whole = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        string expected = ArchiveDump.Of(_folder["sound.db"]);

        var random = new Random(20201126);
        int kills = 0;
        int part = 0;
        for (int round = 0; kills < Kills; round++)
        {
            Assert.True(round < 30, $"Only {kills} runs could be killed.");
            string file = $"{round}.db";
            File.Copy(_folder["found.db"], _folder[file]);
            for (int inRound = 0; Kill(file, inRound < MostInRound ? TimeSpan.FromMilliseconds(random.Next(whole / 8, whole)) : Timeout.InfiniteTimeSpan); inRound++)
            {
                kills++;
                Assert.Equal(0, Run("verify", "--archive", file).Code);
                Assert.Equal(0, Run("search", "room", "--archive", file, "--limit", "1").Code);
                part += Run("stats", "--archive", file).Output.Contains("not read for them yet", StringComparison.Ordinal) ? 1 : 0;
            }

            Assert.Equal(expected, ArchiveDump.Of(_folder[file]));
        }

        Assert.True(part > 0);
    }

    [UnixFact]
    public void An_interrupt_while_it_reads_keeps_what_was_added_and_read()
    {
        using Process process = Command.Start(_folder.Root, "add", "--archive", "a.db", "in");
        SpinWait.SpinUntil(() => File.Exists(_folder["a.db"]) && Run("stats", "--archive", "a.db").Output.Contains("Documents   400", StringComparison.Ordinal), TimeSpan.FromSeconds(40));
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        string output = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(40)));
        Assert.Equal(130, process.ExitCode);
        Assert.StartsWith("400 documents added", output, StringComparison.Ordinal);
        Assert.Contains("reftel statements --update goes on from there", errors, StringComparison.Ordinal);
        Assert.Equal(0, Run("statements", "--update", "--archive", "a.db").Code);
        Assert.DoesNotContain("not read for them yet", Run("stats", "--archive", "a.db").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", "--archive", "a.db").Code);
    }

    public void Dispose() => _folder.Dispose();

    private Result Run(params string[] arguments) => Command.RunIn(_folder.Root, "", arguments);

    // Whether the run was killed before its end.
    private bool Kill(string file, TimeSpan after)
    {
        using Process process = Command.Start(_folder.Root, "statements", "--update", "--archive", file);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(after);
        if (!ended)
        {
            process.Kill();
        }

        process.WaitForExit();
        Assert.True(!ended || process.ExitCode == 0, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
        return !ended;
    }
}
