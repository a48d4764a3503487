using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>A line of a block that may belong to the head.</summary>
internal readonly record struct HeadLine(int Block, ContainerBlockKind Kind, int Level, int Start, int End, bool StartsBlock, bool EndsBlock)
{
    public int Length => End - Start;
}

/// <summary>The first lines of a text, where its head must be.</summary>
internal static class HeadLines
{
    private const int MostLines = 60;

    public static List<HeadLine> Of(ContainerText text, int firstNoteBlock)
    {
        var lines = new List<HeadLine>();
        for (int b = 0; b < Math.Min(firstNoteBlock, text.Blocks.Count) && lines.Count < MostLines; b++)
        {
            ContainerBlock block = text.Blocks[b];
            if (block.Kind is ContainerBlockKind.Rule or ContainerBlockKind.PageFurniture or ContainerBlockKind.Note or ContainerBlockKind.FootNotes or ContainerBlockKind.Code)
            {
                continue;
            }

            int first = lines.Count;
            int start = block.Start;
            while (start < block.End && lines.Count < MostLines)
            {
                int end = text.Text.IndexOf('\n', start, block.End - start);
                end = end < 0 ? block.End : end;
                Add(text.Text, lines, block, b, start, end, first);
                start = end + 1;
            }

            if (lines.Count > first && start >= block.End)
            {
                lines[^1] = lines[^1] with { EndsBlock = true };
            }
        }

        return lines;
    }

    private static void Add(string text, List<HeadLine> lines, ContainerBlock block, int index, int start, int end, int first)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            lines.Add(new HeadLine(index, block.Kind, block.Level, start, end, lines.Count == first, EndsBlock: false));
        }
    }
}
