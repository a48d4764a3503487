namespace Reftel.Reading.Language.Stemming;

/// <summary>A word that a stemmer shortens from its end, as the Snowball language works backwards over one.</summary>
/// <param name="letters">The word; changed in place.</param>
internal ref struct StemBuffer(Span<char> letters)
{
    private readonly Span<char> _letters = letters;

    /// <summary>Number of letters left.</summary>
    public int Length { get; private set; } = letters.Length;

    public readonly ReadOnlySpan<char> Word => _letters[..Length];

    public readonly char this[int index] => _letters[index];

    /// <summary>The longest of <paramref name="suffixes"/> that the word ends with; -1 when none.</summary>
    /// <param name="suffixes">In any order.</param>
    /// <param name="from">Where the region begins that the suffix must lie in, in letters from the start.</param>
    /// <returns>Its index.</returns>
    public readonly int LongestSuffix(ReadOnlySpan<string> suffixes, int from = 0)
    {
        int best = -1;
        int length = 0;
        for (int i = 0; i < suffixes.Length; i++)
        {
            string suffix = suffixes[i];
            if (suffix.Length > length && Length - suffix.Length >= from && EndsWith(suffix))
            {
                (best, length) = (i, suffix.Length);
            }
        }

        return best;
    }

    public readonly bool EndsWith(ReadOnlySpan<char> suffix) => Word.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Takes letters off the end.</summary>
    public void Drop(int count) => Length -= count;

    /// <summary>Puts <paramref name="ending"/> in the place of the last letters; the word does not grow beyond what it was.</summary>
    public void Replace(int count, ReadOnlySpan<char> ending)
    {
        Length -= count;
        ending.CopyTo(_letters[Length..]);
        Length += ending.Length;
    }
}
