using Reftel.Reading.Reports.Scanning;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// What a container holds: the characters that a person reads, the blocks they stand in, and what is marked inside them.
/// All offsets count in <see cref="Readable"/>; it knows the way back to the source.
/// </summary>
/// <param name="Readable">
/// The readable text. Between two blocks stand two line ends; a line end inside a block stays where the source breaks the
/// line. Markup, navigation and scripts have no readable character.
/// </param>
/// <param name="Blocks">In reading order, changed by nobody; they do not overlap. Every readable character but the line ends between blocks is in one.</param>
/// <param name="Inlines">By start, longer before shorter; they may nest but do not cross the edge of a block.</param>
internal sealed record ContainerText(ReadableText Readable, List<ContainerBlock> Blocks, List<ContainerInline> Inlines)
{
    public string Text => Readable.Text;

    /// <summary>The largest number that is read as the number of a note.</summary>
    public int LargestNote { get; init; } = NumberWord.Largest;

    /// <summary>Pictures that the container describes, in order.</summary>
    public IReadOnlyList<ContainerPicture> Pictures { get; init; } = [];

    /// <summary>What the container says of the whole, in its order: <c>title</c> and the names of <c>meta</c> elements, lower case.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; } = [];

    /// <summary>Authors and dates that the container states apart from its readable text, in its order.</summary>
    public IReadOnlyList<StatedFact> Stated { get; init; } = [];
}

internal enum ContainerBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,

    /// <summary>A line of dashes or <c>hr</c>; its range is empty where nothing of it is readable.</summary>
    Rule,

    /// <summary>Rows on lines, cells parted by tabs.</summary>
    Table,

    Code,

    /// <summary>A footnote or endnote that the container itself defines (<c>[^1]: ...</c>, a Word footnote).</summary>
    Note,

    /// <summary>Notes at the foot of a page, a line or more each; their labels stand in the text.</summary>
    FootNotes,

    /// <summary>A page number or running head of a paged text.</summary>
    PageFurniture,
}

/// <param name="Kind">What it is.</param>
/// <param name="Level">1 to 6 for a heading; depth from 1 for a list item; 1 for notes at the foot of a page whose prose stands above them; else 0.</param>
/// <param name="Start">First character in the readable text.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Label">Identifier of a <see cref="ContainerBlockKind.Note"/>, number of an ordered list item as printed, else null.</param>
/// <param name="Ids">Targets of links inside the page that stand in the block (<c>id</c>, <c>name</c>), or empty.</param>
internal sealed record ContainerBlock(ContainerBlockKind Kind, int Level, int Start, int End, string? Label, IReadOnlyList<string> Ids)
{
    /// <summary>
    /// Where a label that is no readable character stands in the source (<c>[^1]:</c>, <c>2.</c>), or null. Further paragraphs
    /// of one note are blocks with its label and without this place; further paragraphs of a list item have no label.
    /// </summary>
    public TextSpan? LabelSpan { get; init; }

    /// <summary>It stands in the same list item, or the same element that is one note, as the block before it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>It stands in a list item, or in an element that is one note: what stands outside of it is no more of that.</summary>
    public bool InPart { get; init; }
}

internal enum ContainerInlineKind
{
    Superscript,
    Subscript,

    /// <summary>A link; the value is its target, character references decoded.</summary>
    Link,

    /// <summary>
    /// A reference to a note that the container itself defines; the value is its identifier. The identifier is readable
    /// (<c>1</c> of <c>[^1]</c>), as a superscript is, so that it has a place; of an inline note (<c>^[text]</c>) nothing is.
    /// </summary>
    NoteReference,

    /// <summary>A range that came wrapped in LaTeX.</summary>
    Latex,

    Emphasis,

    /// <summary>Characters shown as code (<c>`a[1]`</c>, <c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>): nothing in it is an anchor or a label.</summary>
    Code,
}

/// <param name="Kind">What is marked.</param>
/// <param name="Start">First character in the readable text.</param>
/// <param name="End">Behind the last; equal to the start where nothing is readable.</param>
/// <param name="Value">Target or identifier, or null.</param>
internal readonly record struct ContainerInline(ContainerInlineKind Kind, int Start, int End, string? Value);
