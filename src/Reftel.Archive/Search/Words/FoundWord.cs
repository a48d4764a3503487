namespace Reftel.Archive.Search.Words;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">Units it covers.</param>
internal readonly record struct FoundWord(int Start, int Length)
{
    public int End => Start + Length;
}
