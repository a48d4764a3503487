namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// A work that is cited without quotation marks or address: <c>R. Ibarra, A Dry Republic (Los Cedros: Norte, 1991), pp. 3-5</c>,
/// <c>Орлов Т. Воды Саруна. Талавар, 2011. С. 12</c>, an interview, a numbered paper. A year or pages prove it.
/// </summary>
internal static class CitedWork
{
    private const int Least = 8;
    private const int Longest = 300;

    /// <returns>The words that name the work, without its pages; null where nothing proves a citation.</returns>
    public static string? Name(ReadOnlySpan<char> segment)
    {
        string words = CitationFacts.Fold(segment).Trim(' ', '.', ',', ';');
        string? pages = CitationFacts.Pages(segment);
        bool proven = pages is not null || CitationDate.Read(segment) is not null;
        if (!proven || words.Length is < Least or > Longest || Sentences(words) > 4)
        {
            return null;
        }

        int end = pages is null ? -1 : words.LastIndexOf(pages, StringComparison.Ordinal);
        string name = end > 0 ? words[..end].TrimEnd(' ', '.', ',', 'p', 'P', 'с', 'С', 'S', 's') : words;
        return name.Length < Least ? null : name;
    }

    // Prose has long sentences with verbs; a citation is short pieces.
    private static int Sentences(string words)
    {
        int count = 0;
        int length = 0;
        foreach (char c in words)
        {
            length++;
            if (c is '.' or '!' or '?')
            {
                count += length > 60 ? 2 : 0;
                length = 0;
            }
        }

        return count + (length > 160 ? 5 : 0);
    }
}
