using System.Text;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Tests;

/// <summary>Runs the command in memory.</summary>
internal sealed class TestHost
{
    public string Input { get; init; } = "";

    /// <summary>What the last run wrote.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the last run told the person.</summary>
    public string Errors { get; private set; } = "";

    public int Run(params string[] arguments)
    {
        var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        using var host = new CommandHost
        {
            Output = output,
            Errors = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
        };
        int code = CommandLine.Run(arguments, host);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Errors = errors.ToString();
        return code;
    }
}
