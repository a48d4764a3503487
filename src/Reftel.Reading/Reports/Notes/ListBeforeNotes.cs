using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Finds a numbered list of the prose that a stretch of notes has taken in: its items cite nothing, prose follows it, and then
/// the count begins anew. ("The law has three faults: 1. It is long. ..." in the middle of an article with notes.) Where no prose follows
/// ("Recommendations: 1. Mend the roads."), what counts anew must show that it is the notes: <see cref="BeginsNotes"/>.
/// </summary>
internal sealed class ListBeforeNotes(ContainerText text, NoteLabelReader labels, BlockLabels known)
{
    private const int ProseLength = 40;
    private const int MostLooked = 64;

    /// <param name="start">First block of the stretch.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="isList">Whether what stands before the notes is proven to be a list.</param>
    /// <returns>Where the notes begin behind such a list; <paramref name="start"/> where there is none.</returns>
    public int Find(int start, int end, out bool isList)
    {
        isList = false;
        int last = 0;
        int items = 0;
        int citing = 0;
        bool prose = false;

        // Under a heading of notes, and with labels that no list has, they are notes.
        bool mayBeList = !NotesHeading.Is(Words(text.Blocks[start]));
        bool owned = start > 0 && text.Blocks[start - 1].Kind == ContainerBlockKind.Heading && !NotesHeading.Is(Words(text.Blocks[start - 1]));
        for (int i = start; i < end; i++)
        {
            ContainerBlock block = text.Blocks[i];
            ReadOnlySpan<char> words = Words(block);
            bool note = IsOfContainer(i);
            NoteLabel? label = LabelOf(block);
            if (note || label?.Number is not null)
            {
                bool anew = note ? last > 0 : label!.Value.Number <= last;
                if (anew && prose && citing == 0)
                {
                    return i;
                }

                if (anew && mayBeList && BeginsNotes(i, end, label, owned ? 0 : citing * 2, items))
                {
                    isList = true;
                    return i;
                }

                if (note || LinkSign.In(words))
                {
                    return start;
                }

                mayBeList &= !IsOfNote(label!.Value);

                items++;
                citing += CitationSign.In(words) ? 1 : 0;
                last = label!.Value.Number!.Value;
            }
            else if (last > 0 && words.Length >= ProseLength && !LinkSign.In(words))
            {
                prose = true;
            }
        }

        return start;
    }

    // Of two counts that follow each other, the notes are the one that the container names, whose labels no list has, or that cites where the other does not.
    // A list may name a year or quote a word: under a heading of its own in every item.
    private bool BeginsNotes(int at, int end, NoteLabel? label, int citing, int items)
    {
        if (text.Blocks[at].Kind == ContainerBlockKind.Note)
        {
            return true;
        }

        if (label is { Number: not 1 })
        {
            return false;
        }

        if (IsOfContainer(at) || (label is { } own && IsOfNote(own)))
        {
            return true;
        }

        (int notes, int sources) = CountCiting(at, end);
        return sources * 2 > notes && (citing < items || (citing == items && sources == notes));
    }

    // The labels of one count, and those that cite.
    private (int Labels, int Citing) CountCiting(int at, int end)
    {
        int items = 0;
        int citing = 0;
        int last = 0;
        for (int i = at; i < end && i < at + MostLooked; i++)
        {
            if (LabelOf(text.Blocks[i]) is { Number: int number })
            {
                if (number <= last)
                {
                    break;
                }

                last = number;
                items++;
                citing += LinkSign.In(Words(text.Blocks[i])) || CitationSign.In(Words(text.Blocks[i])) ? 1 : 0;
            }
        }

        return (items, citing);
    }

    // "[1]", a raised number, "Note 1."; "(1)" and "1." are of lists too.
    private bool IsOfNote(NoteLabel label) =>
        label.Shape is LabelShape.Superscript or LabelShape.Named || (label.Shape == LabelShape.Bracketed && text.Text[label.Start - 1] is '[' or '^');

    private bool IsOfContainer(int block) =>
        text.Blocks[block].Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes || known.Linked.ContainsKey(block) || known.Signs.ContainsKey(block);

    private NoteLabel? LabelOf(ContainerBlock block) =>
        BlockLabels.TryList(block, out NoteLabel label) || labels.TryRead(block.Start, block.End, out label) ? label : null;

    private ReadOnlySpan<char> Words(ContainerBlock block) => text.Text.AsSpan(block.Start, block.End - block.Start);
}
