using System.Diagnostics;

namespace Reftel.Benchmarks.Archives;

/// <summary>A reading room that is served by the command, and the time until a page of it is there, to its last byte.</summary>
internal sealed class PageTimes : IDisposable
{
    public static readonly string[] Columns = ["page", "first, ms", "median, ms", "slowest, ms"];

    private const int Repetitions = 21;

    private readonly Process _server;
    private readonly HttpClient _client;

    public PageTimes(string archive)
    {
        _server = RoomSpeed.Start(archive, out Uri address);
        _client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Milliseconds.</summary>
    public double Time(string page)
    {
        long start = Stopwatch.GetTimestamp();
        _client.GetByteArrayAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>A row: the page when it is asked for the first time, and later.</summary>
    public void Add(MarkdownTable table, string page, string? name = null)
    {
        double first = Time(page);
        double[] times = [.. Enumerable.Range(0, Repetitions).Select(_ => Time(page)).Order()];
        table.Add(name ?? $"`{page}`", $"{first:N0}", $"{times[Repetitions / 2]:N0}", $"{times[^1]:N0}");
    }

    public void Post(string address, string json)
    {
        using var body = new StringContent(json);
        _client.PostAsync(new Uri(address, UriKind.Relative), body).GetAwaiter().GetResult().EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }
}
