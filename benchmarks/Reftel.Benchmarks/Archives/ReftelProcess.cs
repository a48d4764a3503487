using System.Diagnostics;

namespace Reftel.Benchmarks.Archives;

/// <summary>The command itself as a process of its own, so that its memory and time are measured and nothing of the benchmark.</summary>
internal sealed class ReftelProcess : IDisposable
{
    // The system keeps the greatest memory of a process while it lives: the last look is off by what it took on within this time at most.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private double _processor;

    private ReftelProcess(Process process) => _process = process;

    /// <summary>Seconds since it was started.</summary>
    public double Seconds => _clock.Elapsed.TotalSeconds;

    /// <summary>The most memory it has had at a time.</summary>
    public long PeakBytes { get; private set; }

    public static ReftelProcess Start(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "reftel.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");

        // What it prints is taken and forgotten: nobody writes into a full pipe.
        process.BeginOutputReadLine();
        return new ReftelProcess(process);
    }

    /// <summary>Runs it to its end.</summary>
    public static Cost Run(params string[] arguments)
    {
        using ReftelProcess process = Start(arguments);
        return process.Wait();
    }

    /// <summary>Waits for its end.</summary>
    /// <param name="meanwhile">Called again and again while it runs.</param>
    /// <returns>What it took; the size of the archive is for others to say.</returns>
    public Cost Wait(Action? meanwhile = null)
    {
        do
        {
            meanwhile?.Invoke();
            Look();
        }
        while (!_process.WaitForExit(Pause));
        double seconds = Seconds;
        return _process.ExitCode == 0
            ? new Cost(seconds, _processor, 0)
            : throw new InvalidOperationException($"reftel ended with {_process.ExitCode}.");
    }

    public void Dispose() => _process.Dispose();

    private void Look()
    {
        try
        {
            _process.Refresh();
            PeakBytes = Math.Max(PeakBytes, _process.PeakWorkingSet64);
            _processor = Math.Max(_processor, _process.TotalProcessorTime.TotalSeconds);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended between two looks.
        }
    }
}
