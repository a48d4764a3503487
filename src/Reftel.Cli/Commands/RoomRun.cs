using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Reftel.Cli.Terminal;
using Reftel.Server.Hosting;

namespace Reftel.Cli.Commands;

/// <summary>A reading room that runs until the person has enough.</summary>
internal static class RoomRun
{
    public static int Serve(CommandHost host, string command, ReadingRoomOptions options, bool openBrowser) =>
        ServeAsync(host, command, options, openBrowser).GetAwaiter().GetResult();

    private static async Task<int> ServeAsync(CommandHost host, string command, ReadingRoomOptions options, bool openBrowser)
    {
        ReadingRoom room;
        try
        {
            room = await Open(options, host.Stop);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: cannot listen on port {options.Port}: {(e.InnerException ?? e).Message}; --port 0 takes a free one"));
            return ExitCode.Failure;
        }

        await using (room)
        {
            if (!IPAddress.IsLoopback(options.Address))
            {
                host.Errors.WriteLine($"reftel {command}: everyone who can reach {options.Address} can read the archive; there are no passwords");
            }

            host.Write($"{room.Address}\n");
            await host.Output.FlushAsync();
            host.Errors.WriteLine($"reftel {command}: the reading room is open; Ctrl-C closes it");
            if (openBrowser)
            {
                TryOpenBrowser(room.Address);
            }

            await Task.Delay(Timeout.Infinite, host.Stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return ExitCode.Done;
        }
    }

    // Each archive has its own port, so that copied links lead back to it another day; where that is taken, any other will do.
    private static async Task<ReadingRoom> Open(ReadingRoomOptions options, CancellationToken stop)
    {
        if (options.Port != 0)
        {
            return await ReadingRoom.OpenAsync(options, stop);
        }

        try
        {
            return await ReadingRoom.OpenAsync(options with { Port = PortOf(options.Archive) }, stop);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            return await ReadingRoom.OpenAsync(options, stop);
        }
    }

    // Among those that no service is registered for (RFC 6335), below those that most systems give to programs that ask for any.
    private static int PortOf(string archive)
    {
        string place = archive.Contains("://", StringComparison.Ordinal) ? archive : Path.GetFullPath(archive);
        return 20_000 + (BinaryPrimitives.ReadUInt16LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(place))) % 10_000);
    }

    // Where there is none, the address has been printed.
    private static void TryOpenBrowser(Uri address)
    {
        (string program, string[] arguments)? way =
            OperatingSystem.IsWindows() ? ("cmd", ["/c", "start", "", address.AbsoluteUri])
            : OperatingSystem.IsMacOS() ? ("open", [address.AbsoluteUri])
            : Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 } ? ("xdg-open", [address.AbsoluteUri])
            : null;
        if (way is not var (name, given))
        {
            return;
        }

        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(name, given) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            // No browser, or no way to start one.
        }
    }
}
