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
        int running = -1;
        for (int b = 0; b < Math.Min(firstNoteBlock, text.Blocks.Count) && lines.Count < MostLines; b++)
        {
            ContainerBlock block = text.Blocks[b];
            if (block.Kind == ContainerBlockKind.PageFurniture && lines.Count == 0 && running < 0)
            {
                running = b;
            }

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

        if (running >= 0)
        {
            AddRunning(text.Text, lines, text.Blocks[running], running);
        }

        return lines;
    }

    // A title that later pages repeat at their head is furniture there; above the date or the names of the first page it is the title.
    private static void AddRunning(string text, List<HeadLine> lines, ContainerBlock block, int index)
    {
        if (lines.Count == 0 || text.AsSpan(block.Start, block.End - block.Start).ContainsAnyInRange('0', '9')
            || DatelineLine.Read(text, lines[0].Start, lines[0].End) is not { } read || !(read.IsOnlyDate || read is { HasBy: true, Unexplained: 0 }))
        {
            return;
        }

        var head = new List<HeadLine>();
        Add(text, head, block with { Kind = ContainerBlockKind.Paragraph }, index, block.Start, block.End, 0);
        lines.InsertRange(0, head.Select(l => l with { EndsBlock = true }));
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
