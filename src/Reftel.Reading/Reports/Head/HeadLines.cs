using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>The first lines of a text, where its head must be.</summary>
internal static class HeadLines
{
    private const int MostLines = 60;

    public static List<HeadLine> Of(ContainerText text, int firstNoteBlock)
    {
        var lines = new List<HeadLine>();
        var read = new LinesRead(text.Text);
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
                Add(text.Text, lines, block, b, (start, end), first, read);
                start = end + 1;
            }

            if (lines.Count > first && start >= block.End)
            {
                lines[^1] = lines[^1] with { EndsBlock = true };
            }
        }

        if (running >= 0)
        {
            AddRunning(text.Text, lines, text.Blocks[running], running, read);
        }

        return lines;
    }

    // A title that later pages repeat at their head is furniture there; above the date or the names of the first page it is the title.
    private static void AddRunning(string text, List<HeadLine> lines, ContainerBlock block, int index, LinesRead read)
    {
        if (lines.Count == 0 || text.AsSpan(block.Start, block.End - block.Start).ContainsAnyInRange('0', '9')
            || lines[0].Says is not { } below
            || !(below.IsOnlyDate || below is { HasBy: true, Unexplained: 0 } || TitlePage.IsTeam(text.AsSpan(lines[0].Start, lines[0].Length))))
        {
            return;
        }

        var head = new List<HeadLine>();
        Add(text, head, block with { Kind = ContainerBlockKind.Paragraph }, index, (block.Start, block.End), 0, read);
        lines.InsertRange(0, head.Select(l => l with { EndsBlock = true }));
    }

    private static void Add(string text, List<HeadLine> lines, ContainerBlock block, int index, (int Start, int End) range, int first, LinesRead read)
    {
        (int start, int end) = range;
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
            lines.Add(new HeadLine(index, block.Kind, block.Level, start, end, lines.Count == first, EndsBlock: false, read));
        }
    }
}
