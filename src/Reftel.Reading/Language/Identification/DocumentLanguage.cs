namespace Reftel.Reading.Language.Identification;

/// <summary>The language of documents and of their paragraphs: told only where the text proves it, null elsewhere.</summary>
/// <remarks>Names, addresses and lists are of no language, and many languages are not known here: a text must fit one of ours clearly better than all others.</remarks>
internal static class DocumentLanguage
{
    private const string English = "en";

    /// <summary>Words and letters below which a document proves nothing.</summary>
    private const int FewestWords = 3;
    private const int FewestLetters = 20;

    /// <summary>The same for a paragraph that is said to differ from its document.</summary>
    private const int FewestWordsOfParagraph = 6;
    private const int FewestLettersOfParagraph = 40;
    private const int CharactersOfParagraph = 600;

    /// <summary>One letter in so many that no known language has: the document is in another one.</summary>
    private const int UnknownLetters = 40;

    /// <summary>How far the best must lead, for each letter. The known languages with Cyrillic letters are near to each other, and few others have them.</summary>
    private const int LeadOfLatin = 15;
    private const int LeadOfCyrillic = 3;

    /// <param name="prose">The paragraphs in order.</param>
    /// <param name="further">What is asked too where the prose alone proves nothing: titles, notes.</param>
    /// <returns>ISO 639-1 code, or null.</returns>
    public static string? Of(IEnumerable<string> prose, IEnumerable<string> further)
    {
        if (EnglishEvidence.IsEnglish(prose))
        {
            return English;
        }

        var scores = new LanguageScores(LanguageModel.Default, stackalloc int[Alphabets.Count]);
        int room = Add(ref scores, prose, LanguageIdentifier.MostCharacters);
        if (Proven(scores, FewestWords, FewestLetters) is { } language)
        {
            return language;
        }

        // They confirm what the prose suggests, and decide nothing against it.
        int best = scores.Best;
        Add(ref scores, further, room);
        return scores.Best == best ? Proven(scores, FewestWords, FewestLetters) : null;
    }

    /// <summary>The language of a paragraph where it is another than that of the document, or null.</summary>
    public static string? OfParagraph(ReadOnlySpan<char> text, string? document)
    {
        ReadOnlySpan<char> words = text[..Math.Min(text.Length, CharactersOfParagraph)];
        if (words.Length < FewestLettersOfParagraph || (document == English && EnglishEvidence.BeginsEnglish(words)))
        {
            return null;
        }

        var scores = new LanguageScores(LanguageModel.Default, stackalloc int[Alphabets.Count]);
        scores.AddWords(words);
        string? proven = Proven(scores, FewestWordsOfParagraph, FewestLettersOfParagraph)
            ?? (scores.Words >= FewestWordsOfParagraph && Alphabets.Code(scores.Best) == English && EnglishEvidence.IsEnglish([words.ToString()]) ? English : null);
        return proven == document ? null : proven;
    }

    private static int Add(ref LanguageScores scores, IEnumerable<string> texts, int room)
    {
        foreach (string text in texts)
        {
            if (room <= 0)
            {
                break;
            }

            scores.AddWords(text.AsSpan(0, Math.Min(text.Length, room)));
            room -= text.Length;
        }

        return room;
    }

    private static string? Proven(LanguageScores scores, int words, int letters)
    {
        if (scores.Words < words || scores.Letters < letters || scores.UnknownLetters * UnknownLetters > scores.Letters)
        {
            return null;
        }

        int best = scores.Best;
        int lead = Alphabets.IsCyrillic(best) ? LeadOfCyrillic : LeadOfLatin;
        return scores.Margin(best) >= lead * scores.Letters ? Alphabets.Code(best) : null;
    }
}
