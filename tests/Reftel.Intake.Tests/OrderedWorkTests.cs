using Xunit;

namespace Reftel.Intake.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_items(int jobs)
    {
        int[] results =
        [
            .. OrderedWork.Run(
                Enumerable.Range(0, 500),
                item =>
                {
                    Thread.SpinWait(item % 7 * 1000);
                    return item;
                },
                jobs,
                _ => 1,
                1000,
                CancellationToken.None),
        ];

        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    [Fact]
    public void Heavy_items_are_not_begun_far_ahead()
    {
        int begun = 0;
        int taken = 0;
        int most = 0;
        IEnumerable<int> items = Enumerable.Range(0, 100).Select(item =>
        {
            begun++;
            most = Math.Max(most, begun - taken);
            return item;
        });

        foreach (int item in OrderedWork.Run(items, item => item, 4, _ => 40, 100, CancellationToken.None))
        {
            taken++;
        }

        // Two fit under the weight, the third is looked at and waits.
        Assert.Equal(3, most);
    }

    [Fact]
    public void No_more_items_are_worked_on_at_a_time_than_allowed()
    {
        int running = 0;
        int most = 0;
        Lock gate = new();
        int Work(int item)
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Sleep(1);
            lock (gate)
            {
                running--;
            }

            return item;
        }

        Assert.Equal(60, OrderedWork.Run(Enumerable.Range(0, 60), Work, 3, _ => 1, 1000, CancellationToken.None).Count());
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void A_wish_to_stop_is_heard_while_waiting()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        IEnumerable<int> results = OrderedWork.Run(
            [1],
            item =>
            {
                stop.Cancel();
                never.Wait(TimeSpan.FromSeconds(30));
                return item;
            },
            1,
            _ => 1,
            10,
            stop.Token);

        Assert.ThrowsAny<OperationCanceledException>(() => results.Count());
        never.Set();
    }
}
