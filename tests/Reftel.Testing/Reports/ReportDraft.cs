using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports;

/// <summary>A report between its invention and its printing. Damage changes what is printed and leaves what is true.</summary>
internal sealed class ReportDraft
{
    public required ReportForm Form { get; init; }

    public required NoteStyle Style { get; init; }

    public required bool IsRussian { get; init; }

    public required string? Series { get; init; }

    public required string Headline { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Lines of date and authors, as printed.</summary>
    public required IReadOnlyList<string> HeadLines { get; init; }

    /// <summary>Draws for the printer: margins, cruft, widths.</summary>
    public required SeededRandom PrintRandom { get; init; }

    public List<ParagraphDraft> Paragraphs { get; } = [];

    /// <summary>In the order in which they are printed.</summary>
    public List<NoteDraft> Notes { get; } = [];

    public List<string> Damage { get; } = [];

    public string Title => Series is null ? Headline : $"{Series}: {Headline}";

    public IEnumerable<AnchorDraft> Anchors => Paragraphs.SelectMany(p => p.Pieces).Select(p => p.Anchor).OfType<AnchorDraft>();
}

internal enum ParagraphShape
{
    Prose,
    Heading,
    Bullet,
}

internal sealed record ParagraphDraft(ParagraphShape Shape)
{
    public List<PieceDraft> Pieces { get; } = [];

    public bool JoinedToNext { get; set; }
}

/// <summary>Words and the anchor behind them.</summary>
internal sealed class PieceDraft(string text, AnchorDraft? anchor)
{
    public string Text { get; } = text;

    /// <summary>The words as printed, where they are not as written.</summary>
    public string Printed { get; set; } = text;

    public AnchorDraft? Anchor { get; } = anchor;
}

/// <summary>One place in the prose with the numbers of its notes.</summary>
/// <param name="Index">Which anchor of the report it is, from 0; its mark while printing.</param>
/// <param name="Numbers">The notes.</param>
/// <param name="Digits">The numbers as printed: <c>4, 5-7</c>.</param>
/// <param name="IsFirst">True where none of the notes was cited before.</param>
internal sealed record AnchorDraft(int Index, IReadOnlyList<int> Numbers, string Digits, bool IsFirst)
{
    public bool IsDropped { get; set; }

    public bool IsFused { get; set; }

    /// <summary>True for a blank between the prose and the number.</summary>
    public bool IsApart { get; set; }
}

internal enum LabelPrint
{
    Sound,
    Dropped,

    /// <summary>Other characters: see <see cref="NoteDraft.Label"/>.</summary>
    Misread,

    /// <summary><c>&lt;sup>&amp;lt;sup>7&lt;/sup></c>.</summary>
    NestedSuperscript,
}

internal sealed class NoteDraft(int number)
{
    public int Number { get; } = number;

    public List<CitationPart> Parts { get; } = [];

    public string Label { get; set; } = $"{number}";

    public LabelPrint LabelPrint { get; set; }

    public bool IsGone { get; set; }

    public bool IsTwice { get; set; }

    public bool IsLatex { get; set; }

    /// <summary>True where the page ends inside the note.</summary>
    public bool IsSplitOverPages { get; set; }

    public bool IsEscaped { get; set; }

    public bool JoinedToNext { get; set; }

    /// <summary>True once a damage changed where the note begins or ends; it and its neighbours take no second one of this sort.</summary>
    public bool IsHarmed { get; set; }
}

internal enum LinkShape
{
    Bare,

    /// <summary>Marked as a link by the container, its address shown.</summary>
    Marked,

    /// <summary>Behind the title.</summary>
    Titled,
}

/// <summary>Words or a link of a note.</summary>
/// <param name="Text">The words; for a link its title where it has one behind which it stands, else empty.</param>
/// <param name="Url">The sound address, or null for words.</param>
/// <param name="Shape">How the container shows the link while it is sound.</param>
internal sealed record CitationPart(string Text, string? Url = null, LinkShape Shape = LinkShape.Bare)
{
    /// <summary>
    /// What is printed instead of <see cref="Text"/> or <see cref="Url"/>; a line feed is the end of a line, two of them
    /// the end of a paragraph.
    /// </summary>
    public string? Printed { get; set; }
}
