using System.ComponentModel;
using System.Diagnostics;
using System.Net;
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
            room = await ReadingRoom.OpenAsync(options, host.Stop);
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
