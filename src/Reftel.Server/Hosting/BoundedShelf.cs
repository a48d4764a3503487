namespace Reftel.Server.Hosting;

/// <summary>What was made for earlier requests, for those that ask for the same. It is bounded by its weight: what was asked for longest ago goes first.</summary>
/// <param name="most">Weight of all at most; one alone may weigh more.</param>
/// <param name="weigh">Weight of one, in whatever unit.</param>
/// <threadsafety>May be used from several threads; two that ask for a new thing at one moment make it each.</threadsafety>
internal sealed class BoundedShelf<TKey, TValue>(long most, Func<TValue, long> weigh)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(TKey Key, TValue Value, long Weight)> _byAge = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Weight)>> _held = [];
    private long _weight;

    public TValue Of(TKey key, Func<TValue> make)
    {
        lock (_gate)
        {
            if (_held.TryGetValue(key, out LinkedListNode<(TKey Key, TValue Value, long Weight)>? held))
            {
                _byAge.Remove(held);
                _byAge.AddFirst(held);
                return held.Value.Value;
            }
        }

        TValue made = make();
        lock (_gate)
        {
            if (!_held.ContainsKey(key))
            {
                long weight = weigh(made);
                _held.Add(key, _byAge.AddFirst((key, made, weight)));
                _weight += weight;
                while (_weight > most && _byAge.Count > 1)
                {
                    (TKey oldest, _, long gone) = _byAge.Last!.Value;
                    _byAge.RemoveLast();
                    _held.Remove(oldest);
                    _weight -= gone;
                }
            }
        }

        return made;
    }
}
