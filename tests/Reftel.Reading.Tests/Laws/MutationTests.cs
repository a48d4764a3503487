using System.Collections.Concurrent;
using Reftel.Testing;
using Reftel.Testing.Generation;
using Reftel.Testing.Laws;
using Reftel.Testing.Mutation;
using Xunit;

namespace Reftel.Reading.Tests.Laws;

/// <summary>The laws hold for harmed telegrams and reports.</summary>
public sealed class MutationTests
{
    private const int Count = 20_000;

    [Fact]
    public void The_laws_hold_for_20000_mutants()
    {
        var mutator = new Mutator([.. Samples.Readable.Concat(Samples.OfUser).Select(s => s.Source!.Text)]);
        if (TestSeed.Asked is { } asked)
        {
            ReadingLaws.Enforce(mutator.FromSeed(asked).Bytes, TestSeed.HowToReplay(asked));
            return;
        }

        var seeds = new SeededRandom(2007);
        ulong[] all = [.. Enumerable.Range(0, Count).Select(_ => seeds.Next())];
        var broken = new ConcurrentQueue<string>();
        Parallel.ForEach(all, (seed, loop) =>
        {
            try
            {
                ReadingLaws.Enforce(mutator.FromSeed(seed).Bytes, TestSeed.HowToReplay(seed));
            }
            catch (LawBrokenException law)
            {
                broken.Enqueue(law.Message);
                if (broken.Count >= 10)
                {
                    loop.Stop();
                }
            }
        });
        Assert.True(broken.IsEmpty, string.Join("\n\n", broken));
    }
}
