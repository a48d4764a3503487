using System.Diagnostics;
using System.Text;
using Reftel.Archive.Tests.Sqlite;
using Xunit;

namespace Reftel.Acceptance;

public sealed class KillTests
{
    private const int Kills = 24;

    // On a machine that grows slower while the test goes on, no run would come to its end.
    private const int MostInRound = 12;

    [Fact]
    public void Killed_at_any_instant_the_archive_is_whole_and_the_next_run_ends_as_if_nothing_had_been()
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < 600; i++)
        {
            folder.Write($"in/{i:D4}.txt", TelegramText.Of(1000 + i, $"SUBJECT {i}", string.Concat(Enumerable.Repeat($"The talks ended in room {i}. ", 30))));
        }

        folder.Write("in/twice.txt", TelegramText.Of(1003, "SUBJECT 3", "Once more."));
        folder.Write("in/unread.txt", "");
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(3, Add(folder, "sound.db"));

        // Instants all over a run, however fast the machine.
        int whole = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        string expected = ArchiveDump.Of(folder["sound.db"]);

        var random = new Random(20071211);
        int kills = 0;
        int held = 0;
        for (int round = 0; kills < Kills; round++)
        {
            Assert.True(round < 100, $"Only {kills} runs could be killed.");
            string file = $"{round}.db";
            for (int inRound = 0; Kill(folder, file, inRound < MostInRound ? TimeSpan.FromMilliseconds(random.Next(whole / 8, whole + (whole / 4))) : Timeout.InfiniteTimeSpan); inRound++)
            {
                kills++;
                if (File.Exists(folder[file]) && new FileInfo(folder[file]).Length > 0)
                {
                    Result verified = Command.RunIn(folder.Root, "", "verify", "--archive", file);
                    Assert.True(verified.Code == 0 || verified.Errors.Contains("is empty", StringComparison.Ordinal), verified.Output + verified.Errors);
                    held++;
                }
            }

            Assert.Equal(expected, ArchiveDump.Of(folder[file]));
        }

        Assert.True(held > 0);
    }

    [UnixFact]
    public void An_interrupt_keeps_what_was_added()
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < 3_000; i++)
        {
            folder.Write($"in/{i:D4}.txt", TelegramText.Of(1000 + i));
        }

        using Process process = Command.Start(folder.Root, "add", "--batch", "5", "--archive", "a.db", "in");
        SpinWait.SpinUntil(() => File.Exists(folder["a.db-wal"]) && new FileInfo(folder["a.db-wal"]).Length > 200_000, TimeSpan.FromSeconds(20));
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        string errors = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("goes on from there", errors, StringComparison.Ordinal);
        Assert.Equal(0, Command.RunIn(folder.Root, "", "verify", "--archive", "a.db").Code);
    }

    private static int Add(TemporaryFolder folder, string file) =>
        Command.RunIn(folder.Root, "", "add", "--no-statements", "--batch", "12", "--archive", file, "in").Code;

    // Whether the run was killed before its end.
    private static bool Kill(TemporaryFolder folder, string file, TimeSpan after)
    {
        using Process process = Command.Start(folder.Root, "add", "--no-statements", "--batch", "12", "--archive", file, "in");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(after);
        if (!ended)
        {
            process.Kill();
        }

        process.WaitForExit();
        string said = new StringBuilder(output.GetAwaiter().GetResult()).Append(errors.GetAwaiter().GetResult()).ToString();
        Assert.True(!ended || process.ExitCode == 3, said);
        return !ended;
    }
}
