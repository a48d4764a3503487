namespace Reftel.Archive.Search.Index;

/// <summary>The words of one document, ready for the index: made on any thread, added by one.</summary>
/// <param name="ParagraphLengths">Words of each paragraph.</param>
/// <param name="Surfaces">The distinct words.</param>
/// <param name="Words">For each word in the order of the text, its index in <paramref name="Surfaces"/>.</param>
internal sealed record DocumentWords(int[] ParagraphLengths, string[] Surfaces, int[] Words)
{
    /// <summary>The <see cref="PieceMark"/> of each paragraph; 0 where there is none.</summary>
    public byte[] Marks { get; init; } = new byte[ParagraphLengths.Length];
}
