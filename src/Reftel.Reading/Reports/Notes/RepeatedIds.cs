using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Names of targets that a page has more than once: a manual whose chapters were pages of their own, each with its <c>id2</c>. A number then
/// links to the next target of that name behind it; the later targets get names of their own.
/// </summary>
internal sealed class RepeatedIds
{
    // Headings of the chapter may have the name as well.
    private const int Most = 8;

    // "[" before the number of a note.
    private const int LongestOpening = 2;

    private readonly Dictionary<string, List<int>> _blocks = new(StringComparer.Ordinal);

    private RepeatedIds()
    {
    }

    /// <param name="text">The container.</param>
    /// <param name="target">What proves a target.</param>
    /// <param name="anchors">Anchors by block; those that link to a later target get its name.</param>
    public static RepeatedIds Rename(ContainerText text, LinkTarget target, List<AnchorMark>[] anchors)
    {
        var ids = new RepeatedIds();
        ids.Count(text, anchors);
        for (int block = 0; block < anchors.Length && ids._blocks.Count > 0; block++)
        {
            List<AnchorMark> own = anchors[block];
            for (int i = 0; i < own.Count; i++)
            {
                if (own[i].Identifier is string id && ids._blocks.TryGetValue(id, out List<int>? blocks))
                {
                    own[i] = own[i] with { Identifier = ids.Of(id, Next(text, target, blocks, own[i], own[i].Start - text.Blocks[block].Start <= LongestOpening)) };
                }
            }
        }

        return ids;
    }

    /// <summary>The name of a target in its block.</summary>
    public string Of(string id, int block) => _blocks.TryGetValue(id, out List<int>? blocks) && block != blocks[0] ? $"{id} {block}" : id;

    private void Count(ContainerText text, List<AnchorMark>[] anchors)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (List<AnchorMark> own in anchors)
        {
            foreach (AnchorMark anchor in own)
            {
                _ = anchor.Identifier is string id && wanted.Add(id);
            }
        }

        for (int i = 0; i < text.Blocks.Count; i++)
        {
            foreach (string id in text.Blocks[i].Ids)
            {
                if (!wanted.Contains(id))
                {
                    continue;
                }

                if (!_blocks.TryGetValue(id, out List<int>? blocks))
                {
                    _blocks.Add(id, blocks = []);
                }

                if (blocks.Count == 0 || blocks[^1] != i)
                {
                    blocks.Add(i);
                }
            }
        }

        foreach (string id in wanted)
        {
            if (_blocks.TryGetValue(id, out List<int>? blocks) && blocks.Count == 1)
            {
                _blocks.Remove(id);
            }
        }
    }

    private static int Next(ContainerText text, LinkTarget target, List<int> blocks, AnchorMark anchor, bool opens)
    {
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Blocks[blocks[middle]].Start > anchor.Start ? (low, middle) : (middle + 1, high);
        }

        if (opens && low > 0)
        {
            // The number of a note links back to its anchor.
            return blocks[low - 1];
        }

        for (int i = low; i < Math.Min(blocks.Count, low + Most); i++)
        {
            if (target.IsNote(blocks[i], anchor))
            {
                return blocks[i];
            }
        }

        return low < blocks.Count ? blocks[low] : blocks[0];
    }
}
