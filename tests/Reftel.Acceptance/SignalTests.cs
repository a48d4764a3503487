using System.Diagnostics;
using Xunit;

namespace Reftel.Acceptance;

public sealed class SignalTests
{
    [UnixFact]
    public void An_interrupt_stops_the_run()
    {
        // Standard input stays open, so the run would wait for ever.
        using Process process = Command.Start(Path.GetTempPath(), "read", "-");
        Thread.Sleep(1000);
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.Equal(130, process.ExitCode);
    }
}
