namespace Reftel.Reading.Reports.Notes;

/// <summary>How the number of a note stands before its text.</summary>
internal enum LabelShape
{
    /// <summary>Raised: <c>&lt;sup&gt;7&lt;/sup&gt;</c>, <c>$^{7}$</c>, <c>⁷</c>.</summary>
    Superscript,

    /// <summary><c>[7]</c> or <c>(7)</c>.</summary>
    Bracketed,

    /// <summary><c>7.</c>, <c>7)</c> or the number of an ordered list.</summary>
    Punctuated,

    /// <summary><c>7 https://...</c></summary>
    Bare,

    /// <summary>A letter or a small Roman numeral: <c>[a]</c>, <c>[iv]</c>.</summary>
    Lettered,

    /// <summary>A word and a number: <c>Note 7.</c>, <c>Примечание 7.</c></summary>
    Named,

    /// <summary>A sign that once was a number: <c>"</c> before a link.</summary>
    Unreadable,
}

/// <summary>A label at the beginning of a note.</summary>
/// <param name="Shape">How it stands.</param>
/// <param name="Start">First character in the readable text.</param>
/// <param name="End">Behind the number or sign itself.</param>
/// <param name="TextStart">Where the text of the note begins.</param>
/// <param name="Number">What it reads as; null for a sign.</param>
/// <param name="IsMisread">True when letters were read as digits, which the sequence must prove.</param>
internal readonly record struct NoteLabel(LabelShape Shape, int Start, int End, int TextStart, int? Number, bool IsMisread)
{
    /// <summary>The letter or Roman numeral of a lettered label, or null.</summary>
    public string? Mark { get; init; }
}
