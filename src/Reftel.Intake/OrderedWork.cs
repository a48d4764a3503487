namespace Reftel.Intake;

/// <summary>Does work on several items at once and gives the results in the order of the items.</summary>
internal static class OrderedWork
{
    // Enough that a slow item does not make the others wait, few enough that finished results do not pile up.
    private const int AheadPerJob = 16;

    /// <summary>
    /// Results as they are asked for. At most <paramref name="jobs"/> items are worked on at a time, and new ones are begun only
    /// while the weights of those begun and not yet taken stay under <paramref name="mostWeight"/> (one item is always let in).
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; work begun goes on in the background.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int jobs,
        Func<TItem, long> weigh,
        long mostWeight,
        CancellationToken stop)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var begun = new Queue<(Task<TResult> Task, long Weight)>();
        long weight = 0;
        foreach (TItem item in items)
        {
            long more = weigh(item);
            while (begun.Count > 0 && (begun.Count >= jobs * AheadPerJob || weight + more > mostWeight))
            {
                yield return TakeFirst(begun, ref weight, stop);
            }

            stop.ThrowIfCancellationRequested();
            weight += more;
            begun.Enqueue((Task.Factory.StartNew(() => work(item), stop, TaskCreationOptions.None, scheduler), more));
        }

        while (begun.Count > 0)
        {
            yield return TakeFirst(begun, ref weight, stop);
        }
    }

    private static TResult TakeFirst<TResult>(Queue<(Task<TResult> Task, long Weight)> begun, ref long weight, CancellationToken stop)
    {
        (Task<TResult> task, long released) = begun.Dequeue();
        weight -= released;
        task.WaitAsync(stop).GetAwaiter().GetResult();
        return task.Result;
    }
}
