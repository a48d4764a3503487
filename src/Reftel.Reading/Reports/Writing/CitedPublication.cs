using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Where a work was published, and what kind of work it is, by the words of its citation; null for what they do not show.</summary>
/// <param name="Kind">What kind of work the words prove.</param>
/// <param name="Container">Paper, journal, magazine, or the book that holds a chapter.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Place">Place of publication as printed: <c>London</c>, <c>М.</c>.</param>
internal sealed record CitedPublication(CitedKind? Kind, string? Container, string? Publisher, string? Place)
{
    private const int Longest = 500;
    private const int MostWords = 6;

    private static readonly CitedPublication Unknown = new(null, null, null, null);

    private static readonly WordSet Small = HeadWords.Set("of|the|and|for|de|la|le|der|die|das|du|des|et|und|i|и|на|в|&");

    private static readonly WordSet Magazines = HeadWords.Set("monthly|magazine|month|magazyn|журнал|часопіс|месячнік");

    private static readonly WordSet Editors = HeadWords.Set("ed|eds|editor|editors|edited");

    /// <param name="raw">The citation as printed.</param>
    /// <param name="date">Its date, or null.</param>
    public static CitedPublication Of(string raw, PartialDate? date)
    {
        string words = raw.Length > Longest ? "" : BlankSpace.Fold(raw);
        words = CitedWords.Plain(words) is null ? "" : words.Replace("*", "", StringComparison.Ordinal);
        words = words[BackReferenceReader.SkipSee(words, BackReferenceReader.SkipEdges(words, 0))..];
        if (words.Length < 8)
        {
            return Unknown;
        }

        (string Title, int Start, int End)? quoted = CitationFacts.Title(words);
        PublicationPlace? place = PublicationPlace.Find(words);
        if (quoted is { } title)
        {
            string behind = words[title.End..].TrimStart(' ', ',', '.');
            return place is { Kind: PublicationKind.Book } book && book.Start > title.End && IsInBook(behind)
                ? new CitedPublication(CitedKind.Chapter, Book(words[title.End..book.Start]), PublisherOf(words, book), PlaceOf(words, book))
                : BehindTitle(behind, place, date);
        }

        CitedKind? act = WorkKind.Of(words);
        return act is not null ? new CitedPublication(act, null, null, null)
            : place is { Kind: PublicationKind.Book } known ? new CitedPublication(CitedKind.Book, null, PublisherOf(words, known), PlaceOf(words, known))
            : place is { Kind: PublicationKind.Container } paper ? InContainer(words[(paper.Start + 4)..], date)
            : place is { Kind: PublicationKind.Journal } ? Unknown with { Kind = CitedKind.JournalArticle }
            : Unknown;
    }

    // "Harbour Monthly, February 2021, p. 7"; a second name behind the first leaves open which one is the paper.
    private static CitedPublication BehindTitle(string behind, PublicationPlace? place, PartialDate? date)
    {
        if (WorkKind.IsThesis(behind))
        {
            return Unknown with { Kind = CitedKind.Thesis };
        }

        bool journal = place is { Kind: PublicationKind.Journal };
        int end = behind.AsSpan().IndexOfAny(",(;<");
        end = journal ? NumberAt(behind, end) : end;
        string name = end < 0 ? "" : behind[..end].Trim(' ', '.', '_', '"', '\u201C', '\u201D', '\u00AB', '\u00BB');
        if (!IsName(name) || !IsFollowed(behind[end..].TrimStart(' ', ',', '(')))
        {
            return Unknown;
        }

        CitedKind? kind = journal ? CitedKind.JournalArticle
            : HasWord(name, Magazines) ? CitedKind.MagazineArticle
            : date is { Day: > 0 } ? CitedKind.NewspaperArticle
            : date is { Month: > 0 } ? CitedKind.MagazineArticle
            : null;
        bool body = !journal && name.Split(' ').Any(word => HeadWords.IsBody(word));
        return body ? Unknown with { Publisher = name } : kind is null ? Unknown : Unknown with { Kind = kind, Container = name };
    }

    // "Газета. 2019. 4 мая", "Вопросы рек. 2015. № 3. С. 12".
    private static CitedPublication InContainer(string behind, PartialDate? date)
    {
        int end = behind.AsSpan().IndexOfAny(".,(;");
        string name = (end < 0 ? behind : behind[..end]).Trim(' ', '"', '\u00AB', '\u00BB');
        bool issue = behind.Contains('\u2116', StringComparison.Ordinal) || behind.Contains("Т. ", StringComparison.Ordinal) || behind.Contains("Vol. ", StringComparison.OrdinalIgnoreCase);
        CitedKind? kind = date is { Day: > 0 } ? CitedKind.NewspaperArticle : issue ? CitedKind.JournalArticle : null;
        return kind is null || name.Length is < 2 or > 80 || name.Split(' ').Length > MostWords || name.Any(char.IsAsciiDigit) ? Unknown with { Kind = kind } : Unknown with { Kind = kind, Container = name };
    }

    // The volume stands behind the name of a journal without a comma.
    private static int NumberAt(string behind, int end)
    {
        int digit = behind.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && (end < 0 || digit < end) ? digit : end;
    }

    // Cyrillic names have one capital: "Северный вестник".
    private static bool IsName(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && name.Length > 1 && char.IsUpper(words[0][0]) && Places.ZoneOf(name) is null && !CitationDate.HasMonth(name)
            && words.All(word => (char.IsUpper(word[0]) || word[0] is >= '\u0400' and < '\u0530' || Small.Contains(word)) && !word.Any(char.IsAsciiDigit) && !Editors.Contains(word.TrimEnd('.')));
    }

    // Date, volume, pages or address.
    private static bool IsFollowed(string behind)
    {
        string first = behind.Split(' ', 2)[0].TrimEnd('.', ',', ')');
        return first.Length == 0 || char.IsAsciiDigit(first[0]) || first.StartsWith("http", StringComparison.OrdinalIgnoreCase) || (CitationDate.Read(behind, out int date) is not null && date == 0)
            || first is "vol" or "Vol" or "no" or "No" or "issue" or "p" or "pp" or "\u2116" or "т" or "Т" or "с" or "С" or "accessed" or "hxxp" or "hxxps";
    }

    private static bool IsInBook(string behind) =>
        behind.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("in: ", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("в кн", StringComparison.OrdinalIgnoreCase)
        || behind.StartsWith("в сб", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("у кн", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("w: ", StringComparison.Ordinal);

    // ", in Ann Reed (ed.), Northern Rivers", ", in Northern Rivers, ed. Ann Reed"; null where a comma leaves it open.
    private static string? Book(string between)
    {
        string words = between.Trim(' ', ',', '.', '(');
        words = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim();
        foreach (string behind in (ReadOnlySpan<string>)["(ed.), ", "(eds.), ", "(eds), ", "(ed), ", ", ed., ", ", eds., ", ", eds. "])
        {
            int at = words.IndexOf(behind, StringComparison.Ordinal);
            words = at < 0 ? words : words[(at + behind.Length)..];
        }

        foreach (string before in (ReadOnlySpan<string>)[", ed. ", ", edited by ", ", eds. ", " / под ред"])
        {
            int at = words.IndexOf(before, StringComparison.Ordinal);
            words = at < 0 ? words : words[..at];
        }

        words = words.Trim(' ', ',', '_');
        return words.Length < 3 || words.Contains(", ", StringComparison.Ordinal) ? null : CitedWords.Plain(words);
    }

    private static string? PlaceOf(string words, PublicationPlace place)
    {
        ReadOnlySpan<char> at = words.AsSpan(place.Start).TrimStart('(');
        int colon = at.IndexOf(':');
        int comma = at.IndexOf(',');
        int end = colon > 0 && (comma < 0 || colon < comma) ? colon : words[place.Start] == '(' ? -1 : comma;
        return end > 0 ? at[..end].Trim().ToString() : null;
    }

    private static string? PublisherOf(string words, PublicationPlace place)
    {
        ReadOnlySpan<char> at = words.AsSpan(place.Start).TrimStart('(');
        int colon = at.IndexOf(':');
        int year = at.IndexOf($", {place.Year}", StringComparison.Ordinal);
        return colon > 0 && year > colon + 1 ? CitedWords.Plain(at[(colon + 1)..year].Trim().ToString()) : null;
    }

    private static bool HasWord(string name, WordSet set) => name.Split(' ').Any(word => set.Contains(word));
}
