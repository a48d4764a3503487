namespace Reftel.Reading.Reports.Links;

/// <summary>
/// A word with a blank behind each of its letters: <c>w w w . example . com</c>. Its last letter looks like a first label, and the host
/// that begins with it would be one that nobody named.
/// </summary>
internal static class SpacedLetters
{
    private const int MostBlanks = 4;

    /// <summary>Whether the first label is the last letter of such a word.</summary>
    public static bool StandBefore(ReadOnlySpan<char> text, HostChain chain)
    {
        if (chain.Label(text, 0).Length != 1)
        {
            return false;
        }

        // "a t.me/channel" is prose; no prose has two words of one letter there. With blanks beside the stop one letter says enough.
        bool spaced = chain.Count > 1 && chain[1].Dot == DotKind.Spaced;
        int letter = LetterBefore(text, chain[0].Start);
        return letter >= 0 && (spaced || LetterBefore(text, letter) >= 0);
    }

    // Place of a letter that stands alone before the blank; -1 where none does.
    private static int LetterBefore(ReadOnlySpan<char> text, int start)
    {
        int at = start - 1;
        while (at >= 0 && start - at <= MostBlanks && text[at] is not '\n' and not '\r' && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        bool alone = at >= 0 && at < start - 1 && char.IsLetter(text[at]) && (at == 0 || !LinkText.IsLabel(text[at - 1]));
        return alone ? at : -1;
    }
}
