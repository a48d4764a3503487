namespace Reftel.Archive.Store.Segments;

/// <summary>Pages of segments that were read, up to a number of bytes; the older half goes when it is full.</summary>
/// <threadsafety>Under the lock of its store.</threadsafety>
internal sealed class PageCache(long mostBytes)
{
    private Dictionary<(long Segment, int Part, int Page), byte[]> _new = [];
    private Dictionary<(long Segment, int Part, int Page), byte[]> _old = [];
    private long _newBytes;

    public byte[]? Find((long Segment, int Part, int Page) key)
    {
        if (_new.TryGetValue(key, out byte[]? bytes))
        {
            return bytes;
        }

        if (_old.TryGetValue(key, out bytes))
        {
            Add(key, bytes);
        }

        return bytes;
    }

    public void Add((long Segment, int Part, int Page) key, byte[] bytes)
    {
        if (_newBytes > mostBytes / 2)
        {
            (_old, _new, _newBytes) = (_new, [], 0);
        }

        if (_new.TryAdd(key, bytes))
        {
            _newBytes += bytes.Length;
        }
    }
}
