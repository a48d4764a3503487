using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A footnote or endnote.</summary>
/// <param name="Number">Its number, printed or restored; null when neither.</param>
/// <param name="Label">The label as printed in the source (<c>&amp;quot;</c> where an 11 was misread, <c>smith</c> of <c>[^smith]</c>), or null when none is printed or it is lost.</param>
/// <param name="LabelRepair">Null when the label stands as it should, else the word of the repair: <c>restored-from-sequence</c>.</param>
/// <param name="LabelReason">Why the number is what it is, where it was repaired.</param>
/// <param name="Span">Label and text; UTF-16 offsets in the source text.</param>
/// <param name="Text">The words of the note, as they read, without the label.</param>
/// <param name="Anchors">Places in the prose that point to it; empty when <paramref name="AnchorState"/> is lost.</param>
/// <param name="AnchorState">Whether the place it serves is known.</param>
/// <param name="Citations">What it cites, in order.</param>
public sealed record Note(
    int? Number,
    string? Label,
    string? LabelRepair,
    string? LabelReason,
    TextSpan Span,
    string Text,
    ImmutableArray<Anchor> Anchors,
    AnchorState AnchorState,
    ImmutableArray<Citation> Citations)
{
    /// <summary>Its words stand within the prose that it serves, and not in a list of notes.</summary>
    internal bool IsInProse { get; init; }

    /// <summary>Tells how its words are set; null for a note that was not read from a text. Only copies ask.</summary>
    internal Func<NoteLayout>? Layout { get; init; }

    /// <summary>What a reader calls it: its number, else its label as printed (<c>a</c>, <c>*</c>), else <c>?</c>; labels of more than 16 characters are names of a container.</summary>
    public string Shown => Number is { } number ? number.ToString(System.Globalization.NumberFormatInfo.InvariantInfo) : Label is { Length: > 0 and <= 16 } label ? label : "?";
}

/// <summary>A place in the prose that points to a note.</summary>
/// <param name="Span">The characters of the number itself; UTF-16 offsets in the source text.</param>
/// <param name="How">How it is set off from the prose.</param>
public sealed record Anchor(TextSpan Span, AnchorStyle How)
{
    /// <summary>The pages that the prose gives with the number, as printed (<c>p. 45</c> of <c>[12, p. 45]</c>), or null.</summary>
    public string? Pages { get; init; }
}

/// <summary>An anchor without a note.</summary>
/// <param name="Number">The number that is shown; 0 where it is a name.</param>
/// <param name="Span">Its characters; UTF-16 offsets in the source text.</param>
/// <param name="How">How it is set off from the prose.</param>
public sealed record OrphanAnchor(int Number, TextSpan Span, AnchorStyle How)
{
    /// <summary>The name that stands in the place of a number (<c>smith</c> of <c>[^smith]</c>), or null.</summary>
    public string? Label { get; init; }
}

public enum AnchorStyle
{
    Superscript,

    /// <summary>Run into the word, date or stop before it: <c>November 27.7</c>.</summary>
    Fused,

    /// <summary><c>[1]</c> or <c>[^1]</c>.</summary>
    Bracketed,

    /// <summary>A link to the note.</summary>
    Linked,
}

public enum AnchorState
{
    Found,
    Lost,
}

/// <summary>One thing that a note cites.</summary>
/// <param name="Raw">As it stands in the source.</param>
/// <param name="Url">The usable address, or null when the citation has none.</param>
/// <param name="Repairs">Words of the repairs made to the address, each once.</param>
/// <param name="Source">Id of the source, or null when nothing identifies one.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Title">Title as printed, or null.</param>
/// <param name="Authors">Authors as printed.</param>
/// <param name="Date">Date as printed, or null.</param>
/// <param name="Pages">Pages as printed, or null.</param>
/// <param name="RefersTo">Number of the note that "ibid.", "see note 3" or "op. cit." points to, or null.</param>
/// <param name="Archived">The copy in a web archive where the address is of one.</param>
public sealed record Citation(
    string Raw,
    string? Url,
    ImmutableArray<string> Repairs,
    string? Source,
    TextSpan Span,
    string? Title,
    ImmutableArray<string> Authors,
    PartialDate? Date,
    string? Pages,
    int? RefersTo,
    ArchivedCopy? Archived)
{
    /// <summary>The words as they read, on one line: without markup, entities as the signs that they are.</summary>
    public string Text { get => field ?? Raw; init; }

    /// <summary>When the author looked at the page (<c>accessed 4 May 2016</c>), or null; never the date of the work.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>It points back, and several citations fit what it says.</summary>
    internal bool FitsSeveral { get; init; }
}

/// <summary>A copy in a web archive.</summary>
/// <param name="Url">Address of the copy.</param>
/// <param name="CapturedOn">Day or minute of the capture, from the address, or null.</param>
public sealed record ArchivedCopy(string Url, PartialDate? CapturedOn);
