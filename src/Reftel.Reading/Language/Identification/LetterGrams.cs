namespace Reftel.Reading.Language.Identification;

/// <summary>A word as stretches of letters: what the model of languages weighs.</summary>
internal static class LetterGrams
{
    /// <summary>Letters of the longest stretch, an edge of the word counted as one.</summary>
    public const int Longest = 5;

    /// <summary>Letters of a word that are looked at; longer words are joined ones, or none.</summary>
    public const int MostLetters = 30;

    private const int BitsOfLetter = 8;

    /// <summary>Numbers of the letters of a word between two edges.</summary>
    /// <param name="word">Letters and apostrophes.</param>
    /// <param name="letters">Room for <see cref="MostLetters"/> and two edges.</param>
    /// <returns>How many of the room are used.</returns>
    public static int Letters(ReadOnlySpan<char> word, Span<byte> letters)
    {
        int count = 1;
        letters[0] = Alphabets.Edge;
        foreach (char c in word)
        {
            if (count <= MostLetters && char.IsLetter(c))
            {
                letters[count++] = Alphabets.NumberOf(char.ToLowerInvariant(c));
            }
        }

        letters[count++] = Alphabets.Edge;
        return count;
    }

    /// <summary>The stretch that begins at a letter, as a number that no other has.</summary>
    public static ulong Key(ReadOnlySpan<byte> stretch)
    {
        ulong key = 0;
        foreach (byte letter in stretch)
        {
            key = (key << BitsOfLetter) | letter;
        }

        return key;
    }
}
