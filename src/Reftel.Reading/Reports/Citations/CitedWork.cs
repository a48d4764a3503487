using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// A work that is cited without quotation marks or address: <c>R. Ibarra, A Dry Republic (Los Cedros: Norte, 1991), pp. 3-5</c>,
/// <c>Орлов Т. Воды Саруна. Талавар, 2011. С. 12</c>, an interview, a decree. The shape of a description proves it; a sentence is comment.
/// </summary>
/// <param name="Name">The words that name the work, without its pages.</param>
/// <param name="Title">The title, where the shape shows where it begins and ends, else null.</param>
/// <param name="Authors">Authors, where the shape shows them.</param>
internal sealed record CitedWork(string Name, string? Title, ImmutableArray<string> Authors)
{
    /// <summary>The year of its publication (<c>2nd edn, Quay 2015</c>), for a work whose words give no other date; null where none is known.</summary>
    public PartialDate? Year { get; private init; }

    /// <summary>The date, where it stands behind the authors; else null.</summary>
    public PartialDate? Date { get; private init; }

    private const int Least = 8;
    private const int Longest = 400;
    private const int MostWords = 45;
    private const int FarthestSee = 100;

    /// <returns>The work; null where nothing proves a citation.</returns>
    public static CitedWork? Read(ReadOnlySpan<char> segment)
    {
        int start = BackReferenceReader.SkipSee(segment, BackReferenceReader.SkipEdges(segment, 0));
        string words = BlankSpace.Fold(segment[start..]).TrimEnd(' ', ',', ';');
        if (words.Length is < Least or > Longest || !char.IsLetterOrDigit(words[0]) || words.AsSpan().Count(' ') > MostWords)
        {
            return null;
        }

        words = BehindSee(words);
        PublicationPlace? place = PublicationPlace.Find(words);
        (string Title, ImmutableArray<string> Authors, PartialDate? Date)? dated = DatedWork.Read(words);
        string? pages = CitationFacts.PagesAt(words, out int pagesAt);
        if (words.Length < Least || (place is null && dated is null && !IsProven(words, pages is null ? -1 : pagesAt)))
        {
            return null;
        }

        string name = (pages is null || pagesAt < Least ? CutPlaces(words) : words[..pagesAt]).TrimEnd(' ', '.', ',', '(');
        if (name.Length < Least || (char.IsLower(name[0]) && !DocumentWords.IsTalk(name) && !DocumentWords.Begins(name)))
        {
            return null;
        }

        if (dated is { } known)
        {
            return new CitedWork(name, known.Title, known.Authors) { Date = known.Date };
        }

        (string? title, ImmutableArray<string> authors) = WorkTitle.Read(words, place);
        return new CitedWork(name, title, authors) { Year = YearOf(place) };
    }

    /// <summary>Title and authors before an address, where the shape of a description shows them: <c>Орд С. Мост // Газета. URL:</c>.</summary>
    public static CitedWork? BeforeLink(ReadOnlySpan<char> before)
    {
        string words = BlankSpace.Fold(before[BackReferenceReader.SkipSee(before, BackReferenceReader.SkipEdges(before, 0))..]);
        if (words.Length <= Longest && DatedWork.Read(words) is { } dated)
        {
            return new CitedWork(words, dated.Title, dated.Authors) { Date = dated.Date };
        }

        PublicationPlace? place = words.Length is < Least or > Longest ? null : PublicationPlace.Find(words, linked: true);
        (string? title, ImmutableArray<string> authors) = place is null ? default : WorkTitle.Read(words, place);
        return place is null ? OnlineWork(words) : new CitedWork(words, title, authors) { Year = YearOf(place) };
    }

    private static PartialDate? YearOf(PublicationPlace? place) => place is { Year: > 0 } known ? PartialDate.OfYear(known.Year) : null;

    // "Петров С. Порт закрыт. URL: https://": family name and initials, the title to its stop, and the word for an address.
    private static CitedWork? OnlineWork(string words)
    {
        int names = words.EndsWith("URL:", StringComparison.Ordinal) || words.EndsWith("Режим доступа:", StringComparison.Ordinal) ? PersonNames.FamilyFirstEnd(words) : 0;
        int stop = names == 0 ? -1 : words.IndexOf(". ", names + 1, StringComparison.Ordinal);
        string title = stop < 0 ? "" : words[names..stop].Trim(CitationFacts.TitleEdges).Replace(" [Электронный ресурс]", "", StringComparison.OrdinalIgnoreCase);
        return title.Length > 3 ? new CitedWork(words, title, [.. PersonNames.Split(words[..names])]) : null;
    }

    // "For details see Orde, ...", "On the gauges, see ...".
    private static string BehindSee(string words)
    {
        foreach (string see in (ReadOnlySpan<string>)[" see ", " See ", " см. ", " гл. ", " див. "])
        {
            int at = words.IndexOf(see, 0, Math.Min(words.Length, FarthestSee), StringComparison.Ordinal);
            if (at > 0)
            {
                return words[(at + see.Length)..];
            }
        }

        foreach (string lead in (ReadOnlySpan<string>)["подробнее: ", "подробнее ", "например: ", "напр.: "])
        {
            words = words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..] : words;
        }

        return words;
    }

    // "art. 14", "paras. 2-4", "ст. 2" at the end are a place in the work.
    private static string CutPlaces(string words)
    {
        int comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        int word = comma + 2;
        int end = word;
        while (comma > 0 && end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        bool place = comma > 0 && end > word && char.IsLower(words[word]) && PageWords.Is(words.AsSpan(word, end - word)) && PageWords.End(words, word) >= words.TrimEnd('.').Length;
        return place ? words[..comma] : words;
    }

    private static bool IsProven(string words, int pagesAt)
    {
        if (DocumentWords.IsFile(words))
        {
            return true;
        }

        if (DocumentWords.IsSentence(words))
        {
            return NewspaperLine.Is(words);
        }

        bool pages = pagesAt > 3 && words[..pagesAt].TrimEnd() is { Length: > 3 } before && before[^1] is ',' or '.' or ')' or ':' or '\u2014' or '\u2013' && EndsWithPlaces(words, pagesAt);
        bool treaty = DocumentWords.Begins(words) && DocumentWords.IsConcluded(words) && CitationDate.Read(words) is not null;
        bool section = DocumentWords.IsOfSections(words) && CutPlaces(words).Length < words.Length;
        return pages || treaty || section || words.Contains(" ECLI:", StringComparison.Ordinal) || DocumentWords.IsTalk(words) || HasDateInPlace(words) || (DocumentWords.IsAct(words) && HasNumber(words));
    }

    // Behind the pages a citation ends, but for paragraphs, brackets and dates.
    private static bool EndsWithPlaces(string words, int pagesAt)
    {
        int end = PageWords.End(words, pagesAt);
        return end >= words.Length - 1 || words[end..].Trim(' ', '.', ')', ',').Length < 30;
    }

    // A day, month or year behind a mark ("..., 4 May 2016"), or behind "of" and its like; "in 2010" is a time of prose.
    private static bool HasDateInPlace(string words)
    {
        if (CitationDate.Read(words, out int at) is null || at < 0)
        {
            return false;
        }

        string before = words[..at].TrimEnd();
        if (DocumentWords.IsProseLead(words) || Places.ZoneOf(before.AsSpan().Trim(" ,.")) is not null)
        {
            return false;
        }

        if (before.Length == 0 || before[^1] is ',' or '(' or '.' or ':' or '\u2014' or '\u2013' or '"' or '\u00BB' or '\u201D')
        {
            return before.Length > 0 || words.Contains(',', StringComparison.Ordinal);
        }

        string last = before[(before.LastIndexOf(' ') + 1)..];
        bool act = DocumentWords.IsAct(words);
        return last is "of" or "dated" or "от" or "ад" or "від" or "vom" or "du" || (act && last is "on" or "z" or "dnia" or "за" or "of" or "am" or "le");
    }

    private static bool HasNumber(string words)
    {
        foreach (string sign in (ReadOnlySpan<string>)["No. ", "no. ", "No ", "№", "Nr. ", "nr ", "n\u00B0 ", "N "])
        {
            int at = words.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && words.AsSpan(at + sign.Length).TrimStart() is [>= '0' and <= '9', ..])
            {
                return true;
            }
        }

        return false;
    }
}
