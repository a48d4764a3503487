using System.Diagnostics;
using System.Text;

namespace Reftel.Intake;

internal enum PipedEnd
{
    Ended,
    TimedOut,
    TooMuch,
}

/// <summary>What a program gave.</summary>
/// <param name="End">How it came to its end.</param>
/// <param name="ExitCode">Its code; of no meaning when it was killed.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it complained of, cut to some thousand characters.</param>
internal sealed record PipedResult(PipedEnd End, int ExitCode, ReadOnlyMemory<byte> Output, string Errors);

/// <summary>Runs a program with bytes as its standard input. It never outlives the call.</summary>
internal static class PipedProgram
{
    private const int MostErrors = 4_000;

    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static PipedResult Run(string program, string[] arguments, ReadOnlyMemory<byte> input, int maxOutput, TimeSpan timeout, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(timeout);

        // All three pipes at once: a program that waits on one would otherwise never come to the other.
        Task writing = WriteAsync(process.StandardInput.BaseStream, input, limit.Token);
        Task<string> errors = ReadErrorsAsync(process.StandardError.BaseStream, limit.Token);
        Task<byte[]?> output = ReadOutputAsync(process.StandardOutput.BaseStream, maxOutput, limit.Token);
        try
        {
            if (output.GetAwaiter().GetResult() is not { } bytes)
            {
                return new PipedResult(PipedEnd.TooMuch, 0, default, "");
            }

            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            return new PipedResult(PipedEnd.Ended, process.ExitCode, bytes, errors.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new PipedResult(PipedEnd.TimedOut, 0, default, "");
        }
        finally
        {
            Kill(process);
            limit.Cancel();
            Task.WhenAll(writing, errors, output).ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself in between.
        }
    }

    private static async Task WriteAsync(Stream pipe, ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        try
        {
            await using (pipe.ConfigureAwait(false))
            {
                await pipe.WriteAsync(input, stop).ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // A program that has seen enough closes its input; its code and words tell the rest.
        }
    }

    private static async Task<byte[]?> ReadOutputAsync(Stream pipe, int most, CancellationToken stop)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (true)
        {
            int read = await pipe.ReadAsync(buffer, stop).ConfigureAwait(false);
            if (read == 0)
            {
                return bytes.ToArray();
            }

            if (bytes.Length + read > most)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }
    }

    private static async Task<string> ReadErrorsAsync(Stream pipe, CancellationToken stop)
    {
        var text = new StringBuilder();
        using var reader = new StreamReader(pipe, Encoding.UTF8);
        var buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            text.Append(buffer, 0, Math.Min(read, MostErrors - text.Length));
        }

        return text.ToString();
    }
}
