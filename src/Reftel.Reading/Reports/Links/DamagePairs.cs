using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Finds among many addresses the pairs that may be one, in blocks; never compares all with all. Only addresses whose host
/// stands more than once are looked at closely: in most reports that is the smaller part.
/// </summary>
internal static class DamagePairs
{
    private const int MostInBlock = 24;
    private const int MostBlocks = 5;

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
        char[] paths = ArrayPool<char>.Shared.Rent(shared.Sum(i => keys[i].Length));
        Memory<char> free = paths;
        var members = new List<(int Index, BareAddress Bare)>(shared.Count);
        foreach (int index in shared)
        {
            BareAddress bare = BareAddress.OfKey(keys[index], free);
            members.Add((index, bare));
            free = free[bare.Path.Length..];
        }

        ulong[] blocks = ArrayPool<ulong>.Shared.Rent(members.Count * MostBlocks);
        int count = 0;
        int bits = BitsFor(members.Count);
        for (int i = 0; i < members.Count; i++)
        {
            int end = count + Blocks(members[i].Bare, blocks.AsSpan(count));
            for (; count < end; count++)
            {
                blocks[count] = (blocks[count] << bits) | (uint)i;
            }
        }

        blocks.AsSpan(0, count).Sort();
        var pairs = new List<(int First, int Second, string Evidence)>();
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && blocks[end] >> bits == blocks[start] >> bits)
            {
                end++;
            }

            if (end - start > 1)
            {
                Compare(members, blocks.AsSpan(start..end), (1UL << bits) - 1, pairs);
            }
        }

        ArrayPool<char>.Shared.Return(paths);
        ArrayPool<ulong>.Shared.Return(blocks);
        return EachOnce(pairs);
    }

    // A hash and the index of its owner share one number, which sorts faster than two do; what the hash loses of its bits costs a
    // comparison now and then.
    private static int BitsFor(int count) => BitOperations.Log2((uint)count) + 1;

    // In order.
    private static List<int> WithSharedHost(IReadOnlyList<string> keys)
    {
        ulong[] hosts = ArrayPool<ulong>.Shared.Rent(keys.Count);
        int bits = BitsFor(keys.Count);
        for (int i = 0; i < keys.Count; i++)
        {
            hosts[i] = (Hash(Basis, BareAddress.HostOf(keys[i])) << bits) | (uint)i;
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
        sorted.Sort();
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

    // The members of a block come in order.
    private static void Compare(
        List<(int Index, BareAddress Bare)> members, ReadOnlySpan<ulong> block, ulong owner, List<(int First, int Second, string Evidence)> pairs)
    {
        block = block[..Math.Min(block.Length, MostInBlock)];
        for (int i = 0; i < block.Length; i++)
        {
            (int first, BareAddress one) = members[(int)(block[i] & owner)];
            for (int j = i + 1; j < block.Length; j++)
            {
                (int second, BareAddress other) = members[(int)(block[j] & owner)];
                if (AddressDamage.Compare(one, other) is { } evidence)
                {
                    pairs.Add((first, second, evidence));
                }
            }
        }
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

    // Two changed letters leave one of three stretches whole, at its place from one of the ends. A block is the hash of a
    // stretch: two that fall together by chance cost a comparison.
    private static int Blocks(in BareAddress address, Span<ulong> blocks)
    {
        ReadOnlySpan<char> bare = address.Path.Span;
        ulong host = Hash(Basis, address.Host);
        blocks[0] = Hash(host, bare);
        if (bare.Length < AddressDamage.LeastLetters)
        {
            return 1;
        }

        int third = AddressDamage.LeastLetters / 2;
        ulong head = Hash(host + 1, bare[..third]);
        int middle = (bare.Length / 2) - (third / 2);
        blocks[1] = Hash(host + 2, bare[^third..]);
        blocks[2] = Hash(host + 3, bare.Slice(middle, third));
        blocks[3] = head + (ulong)(bare.Length / 8);
        blocks[4] = head + (ulong)((bare.Length + 4) / 8);
        return blocks[3] == blocks[4] ? MostBlocks - 1 : MostBlocks;
    }

    // FNV-1a, 64 bits, over four characters at a time: one by one each would wait for the product before it.
    private const ulong Basis = 14695981039346656037;

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        const ulong Prime = 1099511628211;
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong four in fours)
        {
            hash = Mix(hash ^ four) * Prime;
        }

        foreach (char c in text[(fours.Length * 4)..])
        {
            hash = (hash ^ c) * Prime;
        }

        return Mix(hash);
    }

    // The upper bits of a product know of all characters, the lower ones of few; the lower ones are kept.
    private static ulong Mix(ulong hash) => hash ^ (hash >> 32);
}
