using Microsoft.Win32.SafeHandles;

namespace Reftel.Cli.Terminal;

/// <summary>Standard output as bytes.</summary>
internal static class StandardOutput
{
    private const int UnixBrokenPipe = 32;

    // The console's own stream ignores a closed pipe, and a run over a whole archive would go on for nobody.
    // A plain stream reports it; but for a file it would keep its own offset, beside that of the shell's other commands.
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return plain.CanSeek ? Console.OpenStandardOutput() : plain;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Closed by the caller: there is nobody to write to.
            return Stream.Null;
        }
    }

    public static bool IsClosedPipe(IOException exception) => exception.HResult == UnixBrokenPipe;
}
