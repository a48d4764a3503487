namespace Reftel.Reading.Reports.Notes;

/// <summary>One way to read a place of a text as a number of a sequence.</summary>
/// <param name="Place">Ways of one place exclude each other.</param>
/// <param name="Key">The number, above 0; it rises along a chain.</param>
/// <param name="Weight">How much speaks for it.</param>
internal readonly record struct RisingLink(int Place, int Key, int Weight);

/// <summary>The longest rising subsequence by weight: first anchors of a text rise with it.</summary>
internal static class RisingChain
{
    /// <param name="links">In the order of the text; those of one place next to each other.</param>
    /// <returns>Indices of the heaviest chain, in order.</returns>
    public static List<int> Heaviest(List<RisingLink> links)
    {
        int highest = 0;
        foreach (RisingLink link in links)
        {
            highest = Math.Max(highest, link.Key);
        }

        // Best[n] of a Fenwick tree is the heaviest chain that ends at or below n.
        var tree = new int[highest + 1];
        Array.Fill(tree, -1);
        var weight = new int[links.Count];
        var previous = new int[links.Count];
        int best = -1;
        for (int start = 0, end; start < links.Count; start = end)
        {
            end = start + 1;
            while (end < links.Count && links[end].Place == links[start].Place)
            {
                end++;
            }

            for (int i = start; i < end; i++)
            {
                int before = Query(tree, weight, links[i].Key - 1);
                previous[i] = before;
                weight[i] = links[i].Weight + (before < 0 ? 0 : weight[before]);
                best = best < 0 || weight[i] > weight[best] ? i : best;
            }

            for (int i = start; i < end; i++)
            {
                Update(tree, weight, links[i].Key, i);
            }
        }

        var chain = new List<int>();
        for (int i = best; i >= 0; i = previous[i])
        {
            chain.Add(i);
        }

        chain.Reverse();
        return chain;
    }

    private static int Query(int[] tree, int[] weight, int key)
    {
        int best = -1;
        for (int i = key; i > 0; i -= i & -i)
        {
            best = tree[i] >= 0 && (best < 0 || weight[tree[i]] > weight[best]) ? tree[i] : best;
        }

        return best;
    }

    private static void Update(int[] tree, int[] weight, int key, int link)
    {
        for (int i = key; i < tree.Length; i += i & -i)
        {
            tree[i] = tree[i] < 0 || weight[link] > weight[tree[i]] ? link : tree[i];
        }
    }
}
