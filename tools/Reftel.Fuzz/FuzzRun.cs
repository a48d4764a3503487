using System.Diagnostics;
using Reftel.Testing.Generation;
using Reftel.Testing.Laws;
using Reftel.Testing.Mutation;

namespace Reftel.Fuzz;

/// <summary>One run over many mutants on all cores, with a line of progress every few seconds.</summary>
internal sealed class FuzzRun(Mutator mutator, string? keep)
{
    private const int BatchSize = 10_000;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _failed;

    /// <returns>Number of mutants that broke a law.</returns>
    public int Run(ulong seed, int count)
    {
        var seeds = new SeededRandom(seed);
        TimeSpan shown = TimeSpan.Zero;
        for (int done = 0; done < count;)
        {
            ulong[] batch = [.. Enumerable.Range(0, Math.Min(BatchSize, count - done)).Select(_ => seeds.Next())];
            Parallel.ForEach(batch, Try);
            done += batch.Length;
            if (_clock.Elapsed - shown > TimeSpan.FromSeconds(5) || done == count)
            {
                shown = _clock.Elapsed;
                Console.WriteLine($"{done:N0} mutants, {_failed} failed, {done / _clock.Elapsed.TotalSeconds:N0} a second");
            }
        }

        return _failed;
    }

    /// <summary>Reads one mutant and reports it when it breaks a law.</summary>
    public void Try(ulong seed)
    {
        byte[] bytes = mutator.FromSeed(seed).Bytes;
        try
        {
            ReadingLaws.Enforce(bytes, $"seed {seed}");
        }
        catch (LawBrokenException law)
        {
            Interlocked.Increment(ref _failed);
            Console.Error.WriteLine(law.Message);
            if (keep is not null)
            {
                File.WriteAllBytes(Path.Combine(keep, $"{seed}.bin"), bytes);
            }
        }
    }
}
