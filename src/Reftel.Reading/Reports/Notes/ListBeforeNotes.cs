using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Finds a numbered list of the prose that a stretch of notes has taken in: its items cite nothing, prose follows it, and then
/// the count begins anew. ("The law has three faults: 1. It is long. ..." in the middle of an article with notes.)
/// </summary>
internal sealed class ListBeforeNotes(ContainerText text, NoteLabelReader labels, BlockLabels known)
{
    private const int ProseLength = 40;

    /// <returns>Where the notes begin behind such a list; <paramref name="start"/> where there is none.</returns>
    public int Find(int start, int end)
    {
        int last = 0;
        bool prose = false;
        for (int i = start; i < end; i++)
        {
            ContainerBlock block = text.Blocks[i];
            ReadOnlySpan<char> words = text.Text.AsSpan(block.Start, block.End - block.Start);
            bool note = block.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes || known.Linked.ContainsKey(i) || known.Signs.ContainsKey(i);
            int? number = note ? null : NumberOf(block);
            if (note || number is not null)
            {
                bool anew = note ? last > 0 : number <= last;
                if (anew && prose)
                {
                    return i;
                }

                if (note || LinkSign.In(words) || CitationSign.In(words))
                {
                    return start;
                }

                last = number!.Value;
            }
            else if (last > 0 && words.Length >= ProseLength && !LinkSign.In(words))
            {
                prose = true;
            }
        }

        return start;
    }

    private int? NumberOf(ContainerBlock block) =>
        BlockLabels.TryList(block, out NoteLabel label) || labels.TryRead(block.Start, block.End, out label) ? label.Number : null;
}
