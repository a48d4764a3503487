namespace Reftel.Reading.Language.Identification;

/// <summary>Says in which language a text is written, by its letters and by what was learnt of stretches of letters.</summary>
internal static class LanguageIdentifier
{
    /// <summary>Characters that are looked at: more of them change nothing.</summary>
    public const int MostCharacters = 3_000;

    /// <summary>Letters of a text that is hardly a word: it must fit one language much better than the others.</summary>
    private const int FewLetters = 5;
    private const int ClearMargin = 80;

    /// <summary>One letter in so many that no known language has: the text is in another one.</summary>
    private const int UnknownLetters = 8;

    /// <summary>The best guess for a text of any length, down to a word.</summary>
    /// <param name="text">Words of one language; of several, the one with the most words is told.</param>
    /// <returns>ISO 639-1 code, or null where the letters are of no known language or several fit alike.</returns>
    public static string? Identify(ReadOnlySpan<char> text) => Identify(text, LanguageModel.Default);

    public static string? Identify(ReadOnlySpan<char> text, LanguageModel model)
    {
        var scores = new LanguageScores(model, stackalloc int[Alphabets.Count]);
        scores.AddWords(text[..Math.Min(text.Length, MostCharacters)]);
        int best = scores.Best;
        int margin = scores.Margin(best);
        return scores.Letters > 0 && scores.UnknownLetters * UnknownLetters <= scores.Letters && margin > 0 && (scores.Letters >= FewLetters || margin >= ClearMargin) ? Alphabets.Code(best) : null;
    }
}
