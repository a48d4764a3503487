using Microsoft.Win32.SafeHandles;

namespace Reftel.Cli.Terminal;

/// <summary>Standard output and standard error as bytes.</summary>
internal static class StandardStream
{
    public static PipeStream OpenOutput() => new(Open(1, Console.OpenStandardOutput));

    /// <summary>Messages; each is written at once.</summary>
    public static TextWriter OpenErrors() => new StreamWriter(new PipeStream(Open(2, Console.OpenStandardError))) { AutoFlush = true };

    // The console's own stream does not tell of a closed pipe, so that a run over a whole archive would go on for nobody, and sends
    // the terminal a key mode that nobody here asks for. A plain stream does neither; but for a file it would keep an
    // offset of its own, beside that of the shell's other commands.
    private static Stream Open(int descriptor, Func<Stream> openConsole)
    {
        if (OperatingSystem.IsWindows())
        {
            return openConsole();
        }

        try
        {
            var plain = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return plain.CanSeek ? openConsole() : plain;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Closed by the caller: there is nobody to write to.
            return Stream.Null;
        }
    }
}
