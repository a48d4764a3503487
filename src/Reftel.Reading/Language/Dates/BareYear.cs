namespace Reftel.Reading.Language.Dates;

/// <summary>
/// A year that stands alone: behind a preposition of time (<c>in 2014</c>), in a list of years (<c>and 2012</c>), or before the
/// word for "year" (<c>2014 году</c>). What it counts must not follow: <c>by 2000 troops</c>.
/// </summary>
internal static class BareYear
{
    private const int Gap = 6;

    private static readonly WordSet Prepositions = new[]
    {
        "in", "since", "of", "until", "till", "by", "from", "during", "before", "after", "through", "throughout", "to", "early", "late", "mid", "year", "circa",
        "en", "depuis", "jahr", "jahre", "seit", "roku",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    // A year is the end of its phrase: these may follow it, what is counted may not.
    private static readonly WordSet Followers = new[]
    {
        "and", "or", "to", "the", "in", "by", "as", "with", "when", "while", "for", "but", "at", "on", "a", "an", "was", "were", "is", "are", "has", "had", "have",
        "after", "before", "through", "until", "that", "which", "who", "from", "under", "over", "he", "she", "it", "they", "because", "despite", "due", "following",
        "amid", "between", "during", "will", "would", "could", "may", "might", "should", "did", "does", "if", "than", "via", "where", "whose", "alone", "this",
        "these", "those", "its", "their", "his", "her", "not", "against", "without", "about", "also", "be", "been", "et", "und", "i", "и", "і",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="before">The word before the number.</param>
    /// <param name="found">Dates before it, for lists of years.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> before, List<FoundDate> found, out FoundDate date)
    {
        date = default;
        if (!DateNumber.TryRead(text, at, out DateNumber year) || !year.IsYear || year.Value is < 1800 or >= 2100 || year.Digits < 3)
        {
            return false;
        }

        int end = YearWord.Skip(text, year.End);
        bool named = end > year.End;
        bool listed = found.Count > 0 && found[^1] is { First.Month: 0 } last && IsListGap(text[last.End..at]);
        bool led = Prepositions.Contains(before) && IsOneBlank(text, at);
        if (!named && !((listed || led) && EndsPhrase(text, year.End, numbers: 2)))
        {
            return false;
        }

        date = FoundDate.Of(at, end, new CalendarDate(year.Value, 0, 0), null, hasYear: true, year.IsRepaired);
        return true;
    }

    private static bool IsOneBlank(ReadOnlySpan<char> text, int at) =>
        at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '-') && (at == 1 || char.IsLetter(text[at - 2]));

    private static bool IsListGap(ReadOnlySpan<char> gap)
    {
        if (gap.Length > Gap)
        {
            return false;
        }

        ReadOnlySpan<char> word = gap.Trim().TrimStart(',').Trim();
        return word is "" or "and" or "or" or "to" or "и" or "і" or "i" or "et" or "und" or "/" || (word.Length == 1 && Characters.IsDash(word[0]));
    }

    private static bool EndsPhrase(ReadOnlySpan<char> text, int end, int numbers)
    {
        if (end >= text.Length)
        {
            return true;
        }

        if (text[end] == '%' || (text[end] is ':' or ',' && end + 3 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 3])))
        {
            return false;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return text[end] is not ('$' or '\u20AC' or '\u00B0');
        }

        int next = Characters.SkipGap(text, end);
        if (next >= text.Length || char.IsUpper(text[next]) || !char.IsLetterOrDigit(text[next]))
        {
            return true;
        }

        int stop = Math.Min(Characters.SkipLetters(text, next), next + 16);
        if (!Followers.Contains(text[next..stop]))
        {
            return false;
        }

        // "from 1900 to 2000 tonnes": the second number tells what the first one is.
        int place = Characters.SkipGap(text, stop);
        return numbers == 0 || place >= text.Length || !char.IsAsciiDigit(text[place])
            || EndsPhrase(text, Characters.SkipWord(text, place), numbers - 1);
    }
}
