using System.Buffers;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Finds among many addresses the pairs that may be one, in blocks; never compares all with all. Only addresses whose host
/// stands more than once are looked at closely: in most reports that is the smaller part.
/// </summary>
internal static class DamagePairs
{
    // So many addresses of one host are compared each with each, which costs less than their blocks do.
    private const int FewOnHost = 8;

    /// <summary>Pairs by index, each once, in order.</summary>
    /// <param name="keys">Normal forms of addresses.</param>
    public static IReadOnlyList<(int First, int Second, string Evidence)> Propose(IReadOnlyList<string> keys)
    {
        List<int> shared = WithSharedHost(keys);
        if (shared.Count < 2)
        {
            return [];
        }

        // All paths stand in one room.
        int length = 0;
        foreach (int index in shared)
        {
            length += keys[index].Length;
        }

        char[] paths = ArrayPool<char>.Shared.Rent(length);
        Memory<char> free = paths;
        var members = new List<(int Index, BareAddress Bare)>(shared.Count);
        foreach (int index in shared)
        {
            BareAddress bare = BareAddress.OfKey(keys[index], free);
            members.Add((index, bare));
            free = free[bare.Path.Length..];
        }

        var pairs = new List<(int First, int Second, string Evidence)>();
        for (int start = 0, end; start < members.Count; start = end)
        {
            end = start + 1;
            while (end < members.Count && members[end].Bare.Host.SequenceEqual(members[start].Bare.Host))
            {
                end++;
            }

            Span<(int Index, BareAddress Bare)> ofHost = CollectionsMarshal.AsSpan(members)[start..end];
            if (ofHost.Length <= FewOnHost)
            {
                CompareEach(ofHost, pairs);
            }
            else
            {
                AddressBlocks.Compare(ofHost, pairs);
            }
        }

        ArrayPool<char>.Shared.Return(paths);
        return EachOnce(pairs);
    }

    private static void CompareEach(ReadOnlySpan<(int Index, BareAddress Bare)> ofHost, List<(int First, int Second, string Evidence)> pairs)
    {
        for (int i = 0; i < ofHost.Length; i++)
        {
            for (int j = i + 1; j < ofHost.Length; j++)
            {
                if (Meet(ofHost[i].Bare.Path.Span, ofHost[j].Bare.Path.Span) && AddressDamage.Compare(ofHost[i].Bare, ofHost[j].Bare) is { } evidence)
                {
                    pairs.Add((ofHost[i].Index, ofHost[j].Index, evidence));
                }
            }
        }
    }

    // Whether two paths have a block in common, as Blocks makes them.
    private static bool Meet(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > DamagedLetters.Most)
        {
            return false;
        }

        if (one.Length < AddressDamage.LeastLetters || other.Length < AddressDamage.LeastLetters)
        {
            return one.SequenceEqual(other);
        }

        // Two that differ by so little in length have an eighth of it in common, one way or the other.
        return one[..AddressBlocks.Third].SequenceEqual(other[..AddressBlocks.Third]) || one[^AddressBlocks.Third..].SequenceEqual(other[^AddressBlocks.Third..])
            || AddressBlocks.Middle(one).SequenceEqual(AddressBlocks.Middle(other));
    }

    // Those of one host stand together, in order.
    private static List<int> WithSharedHost(IReadOnlyList<string> keys)
    {
        ulong[] hosts = ArrayPool<ulong>.Shared.Rent(keys.Count);
        int bits = AddressBlocks.BitsFor(keys.Count);
        for (int i = 0; i < keys.Count; i++)
        {
            hosts[i] = (AddressBlocks.HashOf(BareAddress.HostOf(keys[i])) << bits) | (uint)i;
        }

        Span<ulong> sorted = hosts.AsSpan(0, keys.Count);
        sorted.Sort();
        int shared = 0;
        ulong before = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            ulong host = sorted[i] >> bits;
            if ((i > 0 && host == before) || (i + 1 < sorted.Length && host == sorted[i + 1] >> bits))
            {
                sorted[shared++] = sorted[i] & ((1UL << bits) - 1);
            }

            before = host;
        }

        sorted = sorted[..shared];
        var members = new List<int>(shared);
        foreach (ulong number in sorted)
        {
            // A path that has fewer characters as it stands has fewer without its hyphens too.
            int index = (int)number;
            if (keys[index].Length - BareAddress.HostOf(keys[index]).Length >= AddressDamage.LeastPath)
            {
                members.Add(index);
            }
        }

        ArrayPool<ulong>.Shared.Return(hosts);
        return members;
    }

    // Two addresses may meet in several blocks.
    private static List<(int First, int Second, string Evidence)> EachOnce(List<(int First, int Second, string Evidence)> pairs)
    {
        pairs.Sort((x, y) => (x.First, x.Second).CompareTo((y.First, y.Second)));
        int kept = 0;
        for (int i = 0; i < pairs.Count; i++)
        {
            if (kept == 0 || pairs[i].First != pairs[kept - 1].First || pairs[i].Second != pairs[kept - 1].Second)
            {
                pairs[kept++] = pairs[i];
            }
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
        return pairs;
    }
}
