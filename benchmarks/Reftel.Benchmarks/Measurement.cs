using System.Diagnostics;

namespace Reftel.Benchmarks;

/// <summary>Time and memory of a piece of work, the median of several repetitions.</summary>
/// <param name="Seconds">Wall time of the median repetition.</param>
/// <param name="Best">Wall time of the fastest repetition, in seconds: the one that other programs disturbed least.</param>
/// <param name="AllocatedBytes">Bytes allocated in one repetition by the measuring thread.</param>
internal sealed record Measurement(double Seconds, double Best, long AllocatedBytes)
{
    /// <summary>Runs the work once to warm up, then so many times, on the calling thread.</summary>
    public static Measurement Of(Action work, int repetitions, int warmUps = 1)
    {
        for (int i = 0; i < warmUps; i++)
        {
            work();
        }

        double[] seconds = new double[repetitions];
        long allocated = 0;
        for (int i = 0; i < repetitions; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            work();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(seconds);
        return new Measurement(seconds[repetitions / 2], seconds[0], allocated);
    }
}
