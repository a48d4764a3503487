using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Numbers that stand alone in a block of their own before the text of the note, as newsletters and converted pages print them.
/// One such block is a page number or the number of a section; a count of them is a candidate like any label.
/// </summary>
internal static class LoneLabels
{
    private const int Longest = 6;

    /// <returns>Labels by the number of their block; they have no text.</returns>
    public static Dictionary<int, NoteLabel> Find(ContainerText text)
    {
        var found = new Dictionary<int, NoteLabel>();
        int last = 0;
        int lastBlock = -1;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            if (!TryRead(text, text.Blocks[i], out NoteLabel label))
            {
                continue;
            }

            // Between two of them stands a text.
            bool counts = (label.Number == last + 1 || label.Number == 1) && i > lastBlock + 1;
            last = counts ? label.Number!.Value : 0;
            lastBlock = i;
            if (counts)
            {
                found[i] = label;
            }
        }

        return found;
    }

    private static bool TryRead(ContainerText text, ContainerBlock block, out NoteLabel label)
    {
        label = default;
        if (block.Kind is not (ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem) || block.End - block.Start is 0 or > Longest)
        {
            return false;
        }

        ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
        int start = words[block.Start] is '[' or '(' ? block.Start + 1 : block.Start;
        int stop = NumberWord.Read(words, start, out int number, text.LargestNote);
        if (stop == start || words[stop..].TrimEnd(" .):]").Length > 0)
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Bare, start, stop, block.End, number, false);
        return true;
    }
}
