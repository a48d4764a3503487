using Reftel.Server.Hosting;
using Xunit;

namespace Reftel.Server.Tests.Hosting;

public sealed class BoundedShelfTests
{
    [Fact]
    public void What_was_asked_for_longest_ago_goes_when_all_weigh_too_much()
    {
        var made = new List<int>();
        var shelf = new BoundedShelf<int, string>(10, text => text.Length);
        Assert.Equal(["aaaa", "bbbb", "aaaa", "cccc"], new[] { (1, "aaaa"), (2, "bbbb"), (1, "x"), (3, "cccc") }.Select(pair => Of(pair.Item1, pair.Item2)));
        Assert.Equal([1, 2, 3], made);

        // The second is gone, the first was asked for again.
        Assert.Equal("aaaa", Of(1, "y"));
        Assert.Equal("dd", Of(2, "dd"));
        Assert.Equal([1, 2, 3, 2], made);
        Assert.Equal("cccc", Of(3, "z"));

        string Of(int key, string text) => shelf.Of(key, () =>
        {
            made.Add(key);
            return text;
        });
    }

    [Fact]
    public void One_alone_may_weigh_more()
    {
        var shelf = new BoundedShelf<int, string>(3, text => text.Length);
        Assert.Equal("heavy", shelf.Of(1, () => "heavy"));
        Assert.Equal("heavy", shelf.Of(1, () => "other"));
    }

    [Fact]
    public void What_cannot_be_made_is_not_kept()
    {
        var shelf = new BoundedShelf<int, string>(3, text => text.Length);
        Assert.Throws<InvalidOperationException>(() => shelf.Of(1, () => throw new InvalidOperationException()));
        Assert.Equal("a", shelf.Of(1, () => "a"));
    }

    [Fact]
    public async Task Who_comes_while_the_first_counts_waits_for_that()
    {
        int counts = 0;
        using var counting = new ManualResetEventSlim();
        using var archives = new ArchivePool(new ReadingRoomOptions("none.db"));
        var remembered = new Remembered<string>(
            archives,
            _ =>
            {
                Interlocked.Increment(ref counts);
                counting.Wait();
                return "counted";
            },
            _ => "stand");
        Task<string>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => remembered.Of(null!), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        while (Volatile.Read(ref counts) == 0)
        {
            await Task.Yield();
        }

        counting.Set();
        Assert.All(await Task.WhenAll(readers), value => Assert.Equal("counted", value));
        Assert.Equal(1, counts);
    }
}
