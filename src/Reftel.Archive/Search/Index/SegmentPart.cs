namespace Reftel.Archive.Search.Index;

/// <summary>The parts of a segment, each one run of bytes that the store keeps in pages.</summary>
internal enum SegmentPart
{
    /// <summary>Words by their folded form: paragraphs, and where the list of their places begins and how long it is.</summary>
    Words,
    WordsIndex,

    /// <summary>Stems that differ from the folded form, each before the forms that have it; and keys of names before the names.</summary>
    Stems,
    StemsIndex,

    /// <summary>The lists of places (see <see cref="PostingEncoder"/>).</summary>
    Postings,

    /// <summary>For each document its key, number of paragraphs, and the words of each paragraph.</summary>
    Documents,

    /// <summary>For each field its values, and for each document which of them it has.</summary>
    Columns,
}
