namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// Where a description names its publication, which proves a work: <c>(London: Quay, 2013)</c>, <c>М.: Наука, 2015</c>,
/// <c>// Газета. 2019</c>, <c>Journal of River Law 12(3)</c>, <c>Лондон, 2018</c> behind a stop.
/// </summary>
/// <param name="Start">Where it begins in the words; what stands before it is author and title.</param>
/// <param name="Year">Year of publication, or 0.</param>
/// <param name="Kind">What proves it.</param>
internal readonly record struct PublicationPlace(int Start, int Year, PublicationKind Kind)
{
    private const int LongestPlace = 40;
    private const int LongestBracket = 120;
    private const int MostPublisherWords = 5;

    /// <param name="words">The description, white space folded.</param>
    /// <param name="linked">An address follows: a publication needs no year then.</param>
    public static PublicationPlace? Find(string words, bool linked = false) => InContainer(words, linked) ?? InBrackets(words) ?? BehindStop(words) ?? InJournal(words);

    // "Автор. Статья // Газета. 2019."
    private static PublicationPlace? InContainer(string words, bool linked)
    {
        int at = words.IndexOf(" // ", StringComparison.Ordinal);
        bool proven = at > 3 && at + 4 < words.Length && (char.IsUpper(words[at + 4]) || words[at + 4] is '\u00AB' or '"') && (linked || words.AsSpan(at).ContainsAnyInRange('0', '9'));
        return proven ? new PublicationPlace(at, CitedYear.Last(words, at), PublicationKind.Container) : null;
    }

    // The year closes the bracket, and a name opens it.
    private static PublicationPlace? InBrackets(string words)
    {
        for (int open = words.IndexOf('('); open >= 0; open = words.IndexOf('(', open + 1))
        {
            int close = words.IndexOf(')', open);
            if (close < 0)
            {
                return null;
            }

            int year = CitedYear.EndingAt(words, close);
            bool named = open > 3 && words[open - 1] == ' ' && close - open is > 8 and < LongestBracket && IsPublisher(words, open, close);
            if (year > 0 && named && !IsDate(words, open, close))
            {
                return new PublicationPlace(open, year, PublicationKind.Book);
            }
        }

        return null;
    }

    // "(London: Quay, 2013)"; "(Quay 2013)" and "(2nd edn, Quay 2013)" behind an author.
    private static bool IsPublisher(string words, int open, int close)
    {
        bool comma = words.AsSpan(open, close - open).Contains(',');
        if (char.IsUpper(words[open + 1]) && comma)
        {
            return true;
        }

        int author = words.IndexOf(", ", 0, open, StringComparison.Ordinal);
        bool edition = char.IsAsciiDigit(words[open + 1]) && comma && words.AsSpan(open, close - open).Contains(" ed", StringComparison.Ordinal);
        return (edition || char.IsUpper(words[open + 1])) && author > 0 && PersonNames.IsName(words[..author]);
    }

    // "(Hadar Qala, 4 August 2015)" is a newspaper's place and day.
    private static bool IsDate(string words, int open, int close) => CitationDate.HasMonth(words.AsSpan(open, close - open));

    // "Реки. М.: Наука, 2015", "Реки. \u2014 Лондон, 2018", "Rivers, London: Quay, 2013".
    private static PublicationPlace? BehindStop(string words)
    {
        for (int at = 1; at < words.Length; at++)
        {
            if (words[at - 1] != ' ' || !char.IsUpper(words[at]) || at < 4 || words[at - 2] is not ('.' or '\u2014' or '\u2013' or ',' or '/'))
            {
                continue;
            }

            int end = PlaceEnd(words, at);
            if (end == 0)
            {
                continue;
            }

            int year = words[end] == ':' ? YearBehindPublisher(words, end + 1) : words[at - 2] == ',' ? 0 : CitedYear.At(words, end + 2);
            if (year > 0)
            {
                return new PublicationPlace(at, year, PublicationKind.Book);
            }
        }

        return null;
    }

    // "М.", "СПб.", "Los Cedros": at the colon or the comma behind it, or 0.
    private static int PlaceEnd(string words, int at)
    {
        int limit = Math.Min(words.Length, at + LongestPlace);
        for (int end = at; end < limit; end++)
        {
            char c = words[end];
            if (c is ':' or ',' && end + 2 < words.Length && words[end + 1] == ' ')
            {
                return end;
            }

            if (c == ' ' && end + 1 < words.Length && words[end + 1] == ':')
            {
                return end + 1;
            }

            bool abbreviation = c == '.' && end + 1 < words.Length && (words[end + 1] is ':' or ',' || (words[end + 1] == ' ' && end + 2 < words.Length && words[end + 2] == ':')) && end - at <= 5;
            bool word = char.IsLetter(c) || c is '-' or '\'' || (c == ' ' && end + 1 < words.Length && char.IsUpper(words[end + 1]));
            if (!word && !abbreviation)
            {
                return 0;
            }
        }

        return 0;
    }

    // "Berlin: Norfold Verlag 2018, S. 12": words with capitals, then the year.
    private static int YearBehindName(string words, int at)
    {
        int names = 0;
        while (at + 1 < words.Length && words[at] == ' ' && names < MostPublisherWords)
        {
            int end = at + 1;
            while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '-' or '&'))
            {
                end++;
            }

            if (CitedYear.At(words, at + 1) is > 0 and int year)
            {
                return names > 0 && (end == words.Length || words[end] is ',' or '.' or ';') ? year : 0;
            }

            if (!char.IsUpper(words[at + 1]) && words[at + 1] != '&')
            {
                return 0;
            }

            names++;
            at = end;
        }

        return 0;
    }

    private static int YearBehindPublisher(string words, int at)
    {
        if (YearBehindName(words, at) is > 0 and int german)
        {
            return german;
        }

        int comma = words.IndexOf(", ", at, Math.Min(80, words.Length - at), StringComparison.Ordinal);
        bool publisher = comma > at + 2 && words[at..comma].Trim() is { Length: > 1 } name && (char.IsUpper(name[0]) || name[0] is '\u00AB' or '"') && !name.Contains('.', StringComparison.Ordinal);
        return publisher ? CitedYear.At(words, comma + 2) : 0;
    }

    // "12(3)", "12, no. 3", "vol. 12", "Т. 12", "№ 3", with a year or pages.
    private static PublicationPlace? InJournal(string words)
    {
        if (!HasVolume(words))
        {
            return null;
        }

        int year = CitedYear.Last(words, 0);
        return year > 0 || CitationFacts.Pages(words) is not null ? new PublicationPlace(words.Length, year, PublicationKind.Journal) : null;
    }

    private static bool HasVolume(string words)
    {
        for (int at = words.IndexOf('('); at > 0; at = words.IndexOf('(', at + 1))
        {
            int digits = at + 1;
            while (digits < words.Length && char.IsAsciiDigit(words[digits]))
            {
                digits++;
            }

            if (digits - at is 2 or 3 && digits < words.Length && words[digits] == ')' && char.IsAsciiDigit(words[at - 1]))
            {
                return true;
            }
        }

        foreach (string word in (ReadOnlySpan<string>)[" vol. ", " Vol. ", ", no. ", " Т. ", " т. ", " Bd. ", " Jg. ", " t. "])
        {
            int at = words.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && at + word.Length < words.Length && char.IsAsciiDigit(words[at + word.Length]))
            {
                return true;
            }
        }

        return false;
    }
}

internal enum PublicationKind
{
    Book,
    Container,
    Journal,
}
