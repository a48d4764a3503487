using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>What labels whole blocks as notes before their text is read: links that lead to them, numbers alone, asterisks, the numbers of a list.</summary>
/// <param name="Linked">Identifier that anchors use, by block.</param>
/// <param name="Lone">Numbers alone in a block of their own, by that block.</param>
/// <param name="Signs">Asterisks and daggers that the prose has as well, by block.</param>
/// <param name="SignLines">The same on the further lines of those blocks, by the place where the label begins.</param>
internal sealed record BlockLabels(
    Dictionary<int, string> Linked,
    Dictionary<int, NoteLabel> Lone,
    Dictionary<int, NoteLabel> Signs,
    Dictionary<int, NoteLabel> SignLines)
{
    /// <summary>Blocks that go on with a linked note.</summary>
    public IReadOnlySet<int> Further { get; init; } = new HashSet<int>();

    /// <summary>The number that a list prints before a block, or false.</summary>
    public static bool TryList(ContainerBlock block, out NoteLabel label)
    {
        if (block is { Kind: ContainerBlockKind.ListItem, Label: string printed } && NumberWord.Read(printed, 0, out int number, NumberWord.Greatest) > 0)
        {
            label = new NoteLabel(LabelShape.Punctuated, block.Start, block.Start, block.Start, number, false);
            return true;
        }

        label = default;
        return false;
    }
}
