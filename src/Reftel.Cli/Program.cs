using Reftel.Cli.Terminal;
using Reftel.Cli.Usage;

namespace Reftel.Cli;

/// <summary>Ties the command to the real terminal, signals and streams.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var interruption = new Interruption();
        using CommandHost host = SystemHost.Create(interruption.Token);
        try
        {
            return CommandLine.Run(arguments, host);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full, or the caller closed standard output or standard error.
            TryTell(host, $"reftel: cannot write the output: {e.Message}");
            return ExitCode.Failure;
        }
    }

    private static void TryTell(CommandHost host, string message)
    {
        try
        {
            host.Errors.WriteLine(message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told; the exit code says it.
        }
    }
}
