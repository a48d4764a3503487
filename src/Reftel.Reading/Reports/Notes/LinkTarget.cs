using System.Buffers;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Whether the block that a number links to is a note: it says so itself or by its identifier, it stands under a heading of
/// notes, it begins with the same label, or it links back. A section, a table or a paragraph does none of these.
/// </summary>
internal sealed class LinkTarget(ContainerText text, NoteLabelReader labels, InlineIndex inlines, Dictionary<int, NoteLabel> lone)
{
    private const int LongestBackLink = 8;
    private const int Edge = 24;

    private static readonly SearchValues<string> Telling = SearchValues.Create(["fn", "ftn", "edn", "note", "cite", "ref-", "reference"], StringComparison.OrdinalIgnoreCase);

    // Asked for only where links lead from numbers.
    private bool[]? _underNotes;

    /// <summary>True when the block is the note that the anchor points to.</summary>
    public bool IsNote(int block, AnchorMark anchor)
    {
        ContainerBlock target = text.Blocks[block];
        bool made = anchor is { Style: AnchorStyle.Bracketed, Identifier: not null };
        return made || target.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes
            || (target.Kind is not (ContainerBlockKind.Heading or ContainerBlockKind.Table) && (Tells(anchor.Identifier!) || (_underNotes ??= UnderNotes(text))[block] || Agrees(block, anchor) || LinksBack(target)));
    }

    /// <summary>True when the block prints another number than the anchor, and its identifier is none of a note.</summary>
    public bool Contradicts(int block, AnchorMark anchor) =>
        anchor.Number > 0 && !Tells(anchor.Identifier!) && LabelOf(block) is { IsMisread: false, Number: int printed } && printed != anchor.Number;

    /// <summary>True when a label begins the block.</summary>
    public bool IsLabelled(int block) => LabelOf(block) is not null;

    /// <summary>What the links of a block inside the page lead to.</summary>
    public IEnumerable<string> LinksOf(int block)
    {
        foreach (ContainerInline inline in inlines.In(text.Blocks[block].Start, text.Blocks[block].End))
        {
            if (inline is { Kind: ContainerInlineKind.Link, Value: ['#', ..] })
            {
                yield return inline.Value[1..];
            }
        }
    }

    /// <summary>Identifiers that converters of scans give to any line of a page: <c>page-0-3</c>.</summary>
    public static bool IsOfPage(string id) => id.StartsWith("page", StringComparison.OrdinalIgnoreCase);

    // "n3" and "3" for 3 are as telling as "fn3" where no word says otherwise.
    private static bool Tells(string id)
    {
        if (IsOfPage(id))
        {
            return false;
        }

        return id.AsSpan().ContainsAny(Telling) || (id is ['n' or 'N', .. var rest] && rest.AsSpan().TrimStart("-_.").IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private bool Agrees(int block, AnchorMark anchor) =>
        LabelOf(block) is { } label && (anchor.Number > 0 ? label.Number == anchor.Number : anchor.Mark is not null && label.Mark == anchor.Mark);

    private NoteLabel? LabelOf(int block)
    {
        ContainerBlock target = text.Blocks[block];
        return lone.TryGetValue(block, out NoteLabel label) || BlockLabels.TryList(target, out label) || labels.TryRead(target.Start, target.End, out label) ? label : null;
    }

    // A short link at the beginning or end of it: "1", "^", an arrow.
    private bool LinksBack(ContainerBlock target)
    {
        int seen = 0;
        foreach (ContainerInline inline in inlines.In(target.Start, target.End))
        {
            if (++seen > Edge)
            {
                break;
            }

            if (IsBack(inline) && inline.Start - target.Start <= Edge)
            {
                return true;
            }
        }

        return inlines.In(Math.Max(target.Start, target.End - Edge), target.End).Any(IsBack);
    }

    private static bool IsBack(ContainerInline inline) =>
        inline is { Kind: ContainerInlineKind.Link, Value: ['#', ..] } && inline.End - inline.Start <= LongestBackLink;

    private static bool[] UnderNotes(ContainerText text)
    {
        var under = new bool[text.Blocks.Count];
        bool notes = false;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            bool heading = block.Kind == ContainerBlockKind.Heading || block.End - block.Start < 30;
            bool opens = heading && NotesHeading.Is(text.Text.AsSpan(block.Start, block.End - block.Start));
            notes = opens || (notes && block.Kind != ContainerBlockKind.Heading);
            under[i] = notes && !opens;
        }

        return under;
    }
}
