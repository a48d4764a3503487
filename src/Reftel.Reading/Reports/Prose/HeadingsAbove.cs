using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Prose;

/// <summary>The heading over each block: the last one before it that is neither the title nor a heading of notes.</summary>
internal sealed class HeadingsAbove
{
    private readonly string?[] _above;

    public HeadingsAbove(ContainerText text, IReadOnlySet<int> head, IReadOnlySet<int> notes)
    {
        _above = new string?[text.Blocks.Count];
        string? current = null;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            if (block.Kind == ContainerBlockKind.Heading && !head.Contains(i) && !notes.Contains(i))
            {
                current = Citations.CitationFacts.Fold(text.Text.AsSpan(block.Start, block.End - block.Start));
            }

            _above[i] = current;
        }
    }

    public string? Above(int block) => _above[block];
}
