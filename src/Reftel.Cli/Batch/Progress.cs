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
internal sealed class Progress(CommandHost host, bool always = false) : IDisposable
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
            host.Errors.Write(EraseLine + Describe(_inputs, _total, _documents, now) + (failures > 0 ? $", {failures:N0} failed" : ""));
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
        double left = elapsed.TotalSeconds / inputs * (total - inputs);
        string remaining = left < 100 ? $"{Math.Ceiling(left):F0} s left" : $"{Math.Ceiling(left / 60):F0} min left";
        return $"{inputs:N0} of {Counted.Of(total, "file")}, {Counted.Of(documents, "document")} ({rate:N0}/s), {remaining}";
    }
}
