using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Paragraphs and quotations of a linked note that stand with its first block in one element of the page: they are the note's, whatever they say.</summary>
internal static class FurtherBlocks
{
    /// <summary>Numbers of such blocks.</summary>
    public static HashSet<int> Find(ContainerText text, NoteLabelReader labels, BlockLabels known)
    {
        var further = new HashSet<int>();
        for (int i = 1; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            bool ofNote = block.GoesOn && (known.Linked.ContainsKey(i - 1) || further.Contains(i - 1));
            if (ofNote && block is { Label: null, Kind: ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation or ContainerBlockKind.ListItem }
                && !known.Linked.ContainsKey(i) && !known.Lone.ContainsKey(i) && !known.Signs.ContainsKey(i)
                && !labels.TryRead(block.Start, block.End, out _))
            {
                further.Add(i);
            }
        }

        return further;
    }
}
