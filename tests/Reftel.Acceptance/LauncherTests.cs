using System.Diagnostics;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>The script that builds and starts the program. On Windows there is another one, which has no tests yet.</summary>
public sealed class LauncherTests
{
    [UnixFact]
    public void Without_dotnet_it_says_what_to_install()
    {
        using var launcher = new Launcher();

        Result result = launcher.Run(launcher.Script, "--version");

        Assert.Equal((3, ""), (result.Code, result.Output));
        Assert.Equal("reftel: the .NET SDK is not installed.", result.ErrorLines[0]);
        Assert.Contains("install the .NET SDK 10", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [UnixFact]
    public void With_an_older_sdk_it_says_what_to_install()
    {
        using var launcher = new Launcher();
        launcher.Install("8.0.100");

        Result result = launcher.Run(launcher.Script);

        Assert.Equal((3, "reftel: dotnet is installed, but not the SDK of version 10."), (result.Code, result.ErrorLines[0]));
    }

    [UnixFact]
    public void It_builds_once_and_passes_its_arguments_on()
    {
        using var launcher = new Launcher();
        launcher.Install("10.0.100");
        string program = Path.Combine(Path.GetDirectoryName(launcher.Script)!, "artifacts/cli/reftel.dll");

        Assert.Equal($"ran {program} read a b.txt\n", launcher.Run(launcher.Script, "read", "a b.txt").Output);
        Assert.Equal($"ran {program}\n", launcher.Run(launcher.Link("a link"), []).Output);
        Assert.Equal(1, launcher.Builds);
    }

    [UnixFact]
    public void It_builds_again_when_a_source_was_changed_or_deleted()
    {
        using var launcher = new Launcher();
        launcher.Install("10.0.100");
        launcher.Change("More.cs");
        _ = launcher.Run(launcher.Script);
        Assert.Equal(1, launcher.Builds);

        Thread.Sleep(20);
        launcher.Change("More.cs");
        _ = launcher.Run(launcher.Script);
        Assert.Equal(2, launcher.Builds);

        launcher.Delete("More.cs");
        _ = launcher.Run(launcher.Script);
        _ = launcher.Run(launcher.Script);
        Assert.Equal(3, launcher.Builds);
    }

    [UnixFact]
    public void Two_first_runs_share_one_build()
    {
        using var launcher = new Launcher();
        launcher.Install("10.0.100");

        using Process first = launcher.Start(launcher.Script, "one");
        using Process second = launcher.Start(launcher.Script, "two");
        string output = first.StandardOutput.ReadToEnd() + second.StandardOutput.ReadToEnd();

        Assert.EndsWith("reftel.dll two\n", output, StringComparison.Ordinal);
        Assert.Contains("reftel.dll one\n", output, StringComparison.Ordinal);
        Assert.Equal(1, launcher.Builds);
    }

    [UnixFact]
    public void A_failed_build_shows_its_log_and_is_tried_again()
    {
        using var launcher = new Launcher();
        launcher.Install("10.0.100", "echo 'error CS0000: wrong'; exit 1");

        Result result = launcher.Run(launcher.Script);

        // That it builds is told in a pipe too: the first time takes a minute.
        Assert.StartsWith("reftel: building", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal((3, "error CS0000: wrong"), (result.Code, result.ErrorLines[1]));
        launcher.Install("10.0.100");
        Assert.Equal(0, launcher.Run(launcher.Script).Code);
    }
}
