namespace Reftel.Reading.Language;

/// <summary>Words and phrases that may stand at a place, found by their first letter; longer ones are listed before shorter.</summary>
internal sealed class LeadingWords
{
    private const int Letters = 32;

    // By the lower five bits of the first letter, which both cases of ASCII share, as those of Cyrillic do; the comparison settles the rest.
    private readonly string[][] _byLetter = new string[Letters][];

    public LeadingWords(params string[] words)
    {
        All = words;
        for (int i = 0; i < Letters; i++)
        {
            _byLetter[i] = [.. words.Where(word => (char.ToLowerInvariant(word[0]) & (Letters - 1)) == i || (char.ToUpperInvariant(word[0]) & (Letters - 1)) == i)];
        }
    }

    /// <summary>As listed.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Those that begin with a letter, whatever its case; others may be among them.</summary>
    public ReadOnlySpan<string> BeginningWith(char first) => _byLetter[first & (Letters - 1)];

    /// <summary>Whether the text begins with one of them, whatever its case and whatever follows.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        foreach (string word in text.IsEmpty ? [] : _byLetter[text[0] & (Letters - 1)])
        {
            if (MayStand(text, 0, word) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the word that stands at the place, whatever its case, or 0; it ends where a word ends.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        foreach (string word in _byLetter[text[at] & (Letters - 1)])
        {
            int end = at + word.Length;
            if (MayStand(text, at, word) && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || (word[^1] == '.' && !char.IsLetter(text[end]))))
            {
                return word.Length;
            }
        }

        return 0;
    }

    // The second letter tells most words apart; two signs of ASCII are the same in some case only when they differ in nothing but
    // the bit of the case.
    private static bool MayStand(ReadOnlySpan<char> text, int at, string word)
    {
        if (word.Length > text.Length - at)
        {
            return false;
        }

        int second = Math.Min(1, word.Length - 1);
        int differs = text[at + second] ^ word[second];
        return differs is 0 or 0x20 || (text[at + second] | word[second]) > '\u007F';
    }
}
