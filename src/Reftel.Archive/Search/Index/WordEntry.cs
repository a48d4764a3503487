namespace Reftel.Archive.Search.Index;

/// <summary>A word of a segment.</summary>
/// <param name="Folded">Its folded form.</param>
/// <param name="Surface">As it is written in the texts.</param>
/// <param name="Paragraphs">Paragraphs that have it.</param>
/// <param name="Start">Where the list of its places begins in <see cref="SegmentPart.Postings"/>.</param>
/// <param name="Length">Bytes of the list.</param>
internal readonly record struct WordEntry(string Folded, string Surface, int Paragraphs, int Start, int Length);
