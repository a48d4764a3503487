using System.Text;

namespace Reftel.Cli.Terminal;

/// <summary>The host of a real run.</summary>
internal static class SystemHost
{
    private const int DefaultWidth = 80;
    private const int LeastWidth = 40;

    // Longer lines are hard to read, however wide the window is.
    private const int MostWidth = 120;

    public static CommandHost Create(CancellationToken stop)
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && outputIsTerminal)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        PipeStream output = StandardStream.OpenOutput();
        return new CommandHost
        {
            Output = output,
            IsOutputClosed = () => output.IsClosed,
            Errors = StandardStream.OpenErrors(),
            OpenInput = Console.OpenStandardInput,
            MeasureWidth = outputIsTerminal ? WindowWidth : () => DefaultWidth,
            OutputIsTerminal = outputIsTerminal,
            ErrorsAreTerminal = !Console.IsErrorRedirected,
            Colour = outputIsTerminal && WantsColour(),
            Stop = stop,
        };
    }

    private static int WindowWidth()
    {
        try
        {
            int width = Console.WindowWidth;
            return width <= 0 ? DefaultWidth : Math.Clamp(width, LeastWidth, MostWidth);
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }

    // See no-color.org. Old consoles of Windows show escape sequences as text; newer terminals set one of the variables.
    private static bool WantsColour()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            return false;
        }

        string? terminal = Environment.GetEnvironmentVariable("TERM");
        return OperatingSystem.IsWindows()
            ? terminal is not null || Environment.GetEnvironmentVariable("WT_SESSION") is not null
            : terminal is not (null or "" or "dumb");
    }
}
