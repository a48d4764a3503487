using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Groups blocks into paragraphs: one each, but parts that a page break or lost line cut belong together.</summary>
internal static class ProseBlocks
{
    /// <param name="text">The container.</param>
    /// <param name="isProse">Tells the numbers of blocks that are prose; headings part paragraphs.</param>
    public static List<List<int>> Group(ContainerText text, Func<int, bool> isProse)
    {
        var groups = new List<List<int>>();
        bool open = false;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            if (block.Kind is ContainerBlockKind.PageFurniture)
            {
                continue;
            }

            if (!isProse(i) || block.Kind is ContainerBlockKind.Heading or ContainerBlockKind.Rule or ContainerBlockKind.Note or ContainerBlockKind.FootNotes || IsEmpty(text, block))
            {
                open = open && block.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes;
                continue;
            }

            if (open && block.Kind == ContainerBlockKind.Paragraph && GoesOn(text, text.Blocks[groups[^1][^1]], block))
            {
                groups[^1].Add(i);
            }
            else
            {
                groups.Add([i]);
            }

            open = block.Kind == ContainerBlockKind.Paragraph;
        }

        return groups;
    }

    private static bool IsEmpty(ContainerText text, ContainerBlock block) => text.Text.AsSpan(block.Start, block.End - block.Start).IsWhiteSpace();

    // The first part stops in the middle of a sentence, the second begins in lower case.
    private static bool GoesOn(ContainerText text, ContainerBlock before, ContainerBlock block)
    {
        ReadOnlySpan<char> first = text.Text.AsSpan(before.Start, before.End - before.Start).TrimEnd();
        ReadOnlySpan<char> second = text.Text.AsSpan(block.Start, block.End - block.Start).TrimStart();
        return first.Length > 20 && second.Length > 0 && char.IsLower(second[0])
            && (char.IsLetterOrDigit(first[^1]) || first[^1] is ',' or '-') && !char.IsAsciiDigit(first[^1]);
    }
}
