namespace Reftel.Benchmarks;

/// <summary>
/// Time and memory of a piece of work. Time is processor time of this process, user and system, so that other programs
/// on the machine count little; the work runs on one thread and the collector on the same.
/// </summary>
/// <param name="Seconds">Processor time of the median repetition.</param>
/// <param name="Best">Processor time of the fastest repetition, in seconds: the one that was disturbed least.</param>
/// <param name="AllocatedBytes">Bytes allocated in one repetition by the measuring thread.</param>
internal sealed record Measurement(double Seconds, double Best, long AllocatedBytes)
{
    /// <summary>Runs the work until it is warm, then so many times, on the calling thread.</summary>
    /// <param name="work">What to measure.</param>
    /// <param name="repetitions">How often.</param>
    /// <param name="warmUpSeconds">Least processor time before the first measured repetition: the compiler replaces hot code while it runs.</param>
    public static Measurement Of(Action work, int repetitions, double warmUpSeconds = 0)
    {
        double warmAt = Now() + warmUpSeconds;
        do
        {
            work();
        }
        while (Now() < warmAt);

        double[] seconds = new double[repetitions];
        long allocated = 0;
        for (int i = 0; i < repetitions; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            long before = GC.GetAllocatedBytesForCurrentThread();
            double start = Now();
            work();
            seconds[i] = Now() - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(seconds);
        return new Measurement(seconds[repetitions / 2], seconds[0], allocated);
    }

    private static double Now() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
