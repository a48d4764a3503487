namespace Reftel.Archive.Search.Execution;

/// <summary>Keeps the first hits of an order, however many are offered.</summary>
internal sealed class BestHits(int capacity, HitOrder order)
{
    // Its head is the last of the kept.
    private readonly PriorityQueue<HitPlace, HitPlace> _kept = new(Comparer<HitPlace>.Create((x, y) => order.Compare(y, x)));

    // What has less is told off at once.
    private double _leastScore = double.NegativeInfinity;

    public int Count => _kept.Count;

    /// <summary>Whether a hit of this score and day has a chance.</summary>
    public bool Wants(double score, int day) => score >= _leastScore && capacity > 0 && (_kept.Count < capacity || !order.IsBehind(score, day, _kept.Peek()));

    public void Offer(HitPlace hit)
    {
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(hit, hit);
        }
        else
        {
            _kept.EnqueueDequeue(hit, hit);
        }

        if (_kept.Count == capacity && order.IsByScore)
        {
            _leastScore = _kept.Peek().Score;
        }
    }

    /// <summary>Takes over what another has kept.</summary>
    public void Add(BestHits other)
    {
        foreach ((HitPlace hit, _) in other._kept.UnorderedItems)
        {
            if (Wants(hit.Score, hit.Day))
            {
                Offer(hit);
            }
        }
    }

    /// <summary>The kept hits, the first first.</summary>
    public HitPlace[] InOrder()
    {
        HitPlace[] hits = [.. _kept.UnorderedItems.Select(item => item.Element)];
        Array.Sort(hits, order);
        return hits;
    }
}
