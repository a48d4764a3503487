namespace Reftel.Testing.Reports.Damage;

/// <summary>What conversions do to reports.</summary>
[Flags]
public enum DamageKinds
{
    None = 0,

    /// <summary>A label, an anchor, a note or an empty line is gone.</summary>
    Drop = 1,

    /// <summary>An anchor has run into the word, date or stop before it.</summary>
    Fuse = 2,

    /// <summary>Digits read as letters in labels, dates and date paths; an 11 as a quotation mark.</summary>
    Misread = 4,

    /// <summary>Notes printed out of order.</summary>
    Reorder = 8,

    /// <summary>A note over an empty line or a page, a host or path over the end of a line.</summary>
    Split = 16,

    /// <summary>Addresses made unusable on purpose.</summary>
    Defang = 32,

    /// <summary>A note taken for mathematics.</summary>
    Latex = 64,

    /// <summary><c>&lt;sup>&amp;lt;sup>7&lt;/sup></c>.</summary>
    NestedSuperscript = 128,

    /// <summary>A note stands twice.</summary>
    PrintedTwice = 256,

    /// <summary>Underscores and hashes escaped for Markdown.</summary>
    MarkdownEscapes = 512,

    All = 1023,
}
