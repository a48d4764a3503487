using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Compares the many addresses of one host in blocks, never all with all: two that may be one have a stretch in common, and addresses with
/// the same stretch make a block.
/// </summary>
internal static class AddressBlocks
{
    private const int MostInBlock = 24;
    private const int MostBlocks = 5;

    /// <summary>Characters of a stretch.</summary>
    public const int Third = AddressDamage.LeastLetters / 2;

    /// <summary>The stretch in the middle of a path.</summary>
    public static ReadOnlySpan<char> Middle(ReadOnlySpan<char> bare) => bare.Slice((bare.Length / 2) - (Third / 2), Third);

    /// <summary>Adds the pairs that meet in a block and may be one.</summary>
    public static void Compare(ReadOnlySpan<(int Index, BareAddress Bare)> ofHost, List<(int First, int Second, string Evidence)> pairs)
    {
        ulong[] blocks = ArrayPool<ulong>.Shared.Rent(ofHost.Length * MostBlocks);
        int count = 0;
        int bits = BitsFor(ofHost.Length);
        for (int i = 0; i < ofHost.Length; i++)
        {
            int end = count + Blocks(ofHost[i].Bare, blocks.AsSpan(count));
            for (; count < end; count++)
            {
                blocks[count] = (blocks[count] << bits) | (uint)i;
            }
        }

        blocks.AsSpan(0, count).Sort();
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && blocks[end] >> bits == blocks[start] >> bits)
            {
                end++;
            }

            if (end - start > 1)
            {
                CompareAll(ofHost, blocks.AsSpan(start..end), (1UL << bits) - 1, pairs);
            }
        }

        ArrayPool<ulong>.Shared.Return(blocks);
    }

    // A hash and the index of its owner share one number, which sorts faster than two do; what the hash loses of its bits costs a
    // comparison now and then.
    public static int BitsFor(int count) => BitOperations.Log2((uint)count) + 1;

    // The members of a block come in order.
    private static void CompareAll(
        ReadOnlySpan<(int Index, BareAddress Bare)> members, ReadOnlySpan<ulong> block, ulong owner, List<(int First, int Second, string Evidence)> pairs)
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

        ulong head = Hash(host + 1, bare[..Third]);
        blocks[1] = Hash(host + 2, bare[^Third..]);
        blocks[2] = Hash(host + 3, Middle(bare));
        blocks[3] = head + (ulong)(bare.Length / 8);
        blocks[4] = head + (ulong)((bare.Length + 4) / 8);
        return blocks[3] == blocks[4] ? MostBlocks - 1 : MostBlocks;
    }

    /// <summary>A hash of a host.</summary>
    public static ulong HashOf(ReadOnlySpan<char> host) => Hash(Basis, host);

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
