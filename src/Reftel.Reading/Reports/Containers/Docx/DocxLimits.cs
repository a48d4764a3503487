namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>How much of a Word file is unpacked. The bytes may be hostile: a few kilobytes can unpack to gigabytes.</summary>
public sealed record DocxLimits
{
    public static DocxLimits Default { get; } = new();

    /// <summary>
    /// Bytes of all XML that is unpacked; the body is gone through twice and counts twice. A report of a thousand pages has
    /// some tens of millions; pictures are not unpacked and do not count.
    /// </summary>
    public long MaxXmlBytes { get; init; } = 256L << 20;

    /// <summary>Files in the archive. A long report with a thousand pictures has little more than that many.</summary>
    public int MaxParts { get; init; } = 10_000;

    /// <summary>Elements inside one another. Word writes below fifty; a table in a table in a text box adds about ten each.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Characters of the text. Fields and styles can say much with little, but hardly this much.</summary>
    public int MaxTextCharacters { get; init; } = 128 << 20;
}
