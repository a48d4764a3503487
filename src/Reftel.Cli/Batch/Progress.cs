using System.Diagnostics;
using Reftel.Archive.Wording;
using Reftel.Intake;

namespace Reftel.Cli.Batch;

/// <summary>
/// One line on the terminal that tells how far a long run is. It appears after half a second, and only where a person
/// looks at messages while the results go elsewhere.
/// </summary>
/// <param name="host">Where it is shown.</param>
/// <param name="always">Shown also where the results go to the terminal: they come at the end.</param>
/// <param name="stage">What is done with documents that are there already; null where inputs are read.</param>
internal sealed class Progress(CommandHost host, bool always = false, string? stage = null) : IDisposable
{
    private const string EraseLine = "\r\u001B[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    private readonly bool _enabled = host.ErrorsAreTerminal && (always || !host.OutputIsTerminal);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _drawn;
    private bool _visible;
    private long _total;
    private long _inputs;
    private long _documents;

    /// <summary>The inputs again; where progress is shown they are counted first, so that the time that remains can be told.</summary>
    public IEnumerable<Input> Watch(IEnumerable<Input> inputs)
    {
        if (!_enabled)
        {
            return inputs;
        }

        Input[] all = [.. inputs];
        _total = all.Length;
        return all;
    }

    /// <summary>There are more inputs than were counted.</summary>
    public void Expect(long more) => _total += more;

    /// <summary>One more input is done.</summary>
    public void Advance(long documents, long failures = 0)
    {
        _inputs++;
        _documents += documents;
        TimeSpan now = _clock.Elapsed;
        if (_enabled && now > Patience && now - _drawn > Interval && _inputs < _total)
        {
            _drawn = now;
            _visible = true;
            host.Errors.Write(EraseLine + (stage is null ? Describe(_inputs, _total, _documents, now) : DescribeStage(stage, _inputs, _total, now)) + (failures > 0 ? $", {failures:N0} failed" : ""));
        }
    }

    /// <summary>Takes the line away, so that something else can be printed.</summary>
    public void Hide()
    {
        if (_visible)
        {
            host.Errors.Write(EraseLine);
            _visible = false;
        }
    }

    public void Dispose() => Hide();

    /// <summary><c>1,200 of 5,000 files, 1,250 documents (2,400/s), 2 s left</c></summary>
    internal static string Describe(long inputs, long total, long documents, TimeSpan elapsed)
    {
        double rate = documents / elapsed.TotalSeconds;
        return $"{inputs:N0} of {Counted.Of(total, "file")}, {Counted.Of(documents, "document")} ({rate:N0}/s), {Remaining(inputs, total, elapsed)}";
    }

    /// <summary><c>statements: 1,200 of 5,000 documents (150/s), 26 s left</c></summary>
    internal static string DescribeStage(string stage, long documents, long total, TimeSpan elapsed) =>
        $"{stage}: {documents:N0} of {Counted.Of(total, "document")} ({documents / elapsed.TotalSeconds:N0}/s), {Remaining(documents, total, elapsed)}";

    private static string Remaining(long done, long total, TimeSpan elapsed)
    {
        double left = elapsed.TotalSeconds / done * (total - done);
        return left < 100 ? $"{Math.Ceiling(left):F0} s left" : $"{Math.Ceiling(left / 60):F0} min left";
    }
}
