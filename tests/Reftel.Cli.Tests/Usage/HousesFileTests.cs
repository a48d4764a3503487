using Xunit;

namespace Reftel.Cli.Tests.Usage;

public sealed class HousesFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void A_faulty_list_is_told_with_its_place_and_nothing_is_read(string command)
    {
        File.WriteAllText(_file, "houses:\n  - key: a\n    name: A\n    kind: paper\n");
        var host = new TestHost { Input = "Words." };

        Assert.Equal(ExitCode.Usage, host.Run(command, "--houses", _file, "-"));
        Assert.Contains("(4,11): error RT1509: \"paper\" is no kind; it can be unknown, official", host.Errors, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void A_missing_list_is_a_failure()
    {
        var host = new TestHost { Input = "Words." };

        Assert.Equal(ExitCode.Failure, host.Run("read", "--houses", _file + ".none", "-"));
        Assert.Contains("no such file", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_list_is_taken()
    {
        File.WriteAllText(_file, "houses:\n  - key: a\n    name: A\n    hosts: [a.example]\n");
        var host = new TestHost { Input = "Words." };

        Assert.Equal(ExitCode.Done, host.Run("read", "--houses", _file, "-"));
        Assert.Equal("", host.Errors);
    }
}
