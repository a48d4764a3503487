namespace Reftel.Reading.Language.Dates;

/// <summary>
/// A day of whose digits scanning made letters alone (<c>II December 2020</c>). I and II are numerals as well: of a war, a part, a king. So none is read
/// behind a name or a word that is counted.
/// </summary>
internal static class LetteredDay
{
    private const int MostLetters = 2;

    private static readonly LeadingWords Counted = new("part", "volume", "chapter", "section", "phase", "book", "annex", "appendix", "title", "table", "figure", "schedule",
        "class", "type", "stage", "level", "round", "grade", "часть", "том", "глава", "раздел", "część", "tom", "teil", "band", "partie");

    /// <summary>Whether letters that may be a day begin at the place. The month and the year behind them must prove it.</summary>
    public static bool Stands(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        bool numeral = true;
        while (end < text.Length && text[end] is 'I' or 'l' or 'O' or 'o')
        {
            numeral &= text[end++] == 'I';
        }

        return end - at is > 0 and <= MostLetters && end < text.Length && (text[end] == '.' || Characters.SkipGap(text, end) > end) && (!numeral || IsBehindNoName(text, at));
    }

    private static bool IsBehindNoName(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\t' or '\n' or '\r')
        {
            end--;
        }

        if (end == 0 || !char.IsLetterOrDigit(text[end - 1]))
        {
            // "Vol. II"
            return end < 2 || text[end - 1] != '.' || WordBefore(text, end - 1).Length > 4;
        }

        ReadOnlySpan<char> word = WordBefore(text, end);
        return char.IsLower(word[0]) ? Counted.At(word, 0) < word.Length : WeekdayNames.Find(word) is not null || IsLabel(word);
    }

    // "On II December", as a sentence begins.
    private static bool IsLabel(ReadOnlySpan<char> word) => word is "On" or "By" or "Until" or "Since" or "From" or "After" or "Before" or "Dated";

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }
}
