using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Title and authors of a work without quotation marks, only where the shape of the description shows where they end.</summary>
internal static class WorkTitle
{
    private const int Longest = 250;
    private const int MostAuthors = 8;
    private const int MostStops = 4;
    private const int MostNameWords = 3;
    private const int FarthestName = 160;

    /// <param name="words">The description, white space folded.</param>
    /// <param name="place">Where its publication begins, or null.</param>
    public static (string? Title, ImmutableArray<string> Authors) Read(string words, PublicationPlace? place)
    {
        int family = PersonNames.FamilyFirstEnd(words);
        if (family == 0 && ChicagoEnd(words, out ImmutableArray<string> whole) is > 0 and int end)
        {
            return (FamilyFirst(words, end, place), whole);
        }

        if (family > 0)
        {
            ImmutableArray<string> names = [.. PersonNames.Split(words[..family])];
            return names.Length > MostAuthors ? (null, []) : (FamilyFirst(words, family, place), names);
        }

        return place switch
        {
            { Kind: PublicationKind.Container } => (Clean(words[..place.Value.Start]), []),
            { } known => GivenFirst(words, known),
            _ => (null, []),
        };
    }

    // "Ekholm, Tom, and Anna Berg. Mills of the North. Oslo: Norfold, 2011": names up to the first stop that ends them.
    private static int ChicagoEnd(string words, out ImmutableArray<string> names)
    {
        names = [];
        int stop = 0;
        for (int i = 0; i < MostStops && (stop = words.IndexOf(". ", stop + 1, StringComparison.Ordinal)) is > 0 and < FarthestName; i++)
        {
            names = FamilyNames.Read(words.AsSpan(0, stop + 1), out _);
            if (!names.IsEmpty)
            {
                return stop + 1;
            }
        }

        return 0;
    }

    // "Орд С. Воды // ...", "Орд С. Воды: очерк. 2-е изд. Лондон, 2018": a stop ends the title of a book.
    private static string? FamilyFirst(string words, int family, PublicationPlace? place)
    {
        if (place is not { Kind: not PublicationKind.Journal } known || known.Start <= family)
        {
            return null;
        }

        string between = words[family..known.Start].Trim(' ', ',', '.');

        // GOST repeats the authors behind the title.
        int repeated = known.Kind == PublicationKind.Container ? between.IndexOf(" / ", StringComparison.Ordinal) : -1;
        between = repeated > 0 ? between[..repeated] : between;
        if (known.Kind == PublicationKind.Book)
        {
            int stop = SentenceEnd(between);
            int role = between.IndexOf(" / ", StringComparison.Ordinal);
            between = between[..(stop < 0 ? between.Length : stop)];
            between = role >= 0 && role < between.Length ? between[..role] : between;
        }

        return Clean(between);
    }

    // "Вода: учеб. пособие. М.": behind the stop of an abbreviation a title goes on with a small letter.
    private static int SentenceEnd(string words)
    {
        int stop = -1;
        do
        {
            stop = words.IndexOf(". ", stop + 1, StringComparison.Ordinal);
        }
        while (stop >= 0 && stop + 2 < words.Length && char.IsLower(words[stop + 2]));
        return stop;
    }

    // "Ann Reed and Bo Stone, Northern Rivers (London: Quay, 2013)", "H. Stone, Forty Years, Journal of Rivers 12(3), 2014".
    private static (string? Title, ImmutableArray<string> Authors) GivenFirst(string words, PublicationPlace place)
    {
        string before = CutEdition(words[..place.Start].TrimEnd(' ', ','));
        if (place.Kind == PublicationKind.Book && NamesBeforeColon(before) is { } german)
        {
            return german;
        }

        bool joined = false;
        int pieces = 0;
        var authors = new List<string>();
        int at = 0;
        while (at < before.Length && before.IndexOf(", ", at, StringComparison.Ordinal) is >= 0 and int comma)
        {
            string piece = before[at..comma];
            List<string> names = PersonNames.Split(piece);
            if (!PersonNames.IsRole(piece.Trim()) && !(names.Count > 0 && names.TrueForAll(PersonNames.IsName)))
            {
                break;
            }

            if (piece is [.., ' ', var initial] && char.IsUpper(initial))
            {
                // "Reed A, Holm B. Why ports fail.": the next name has no comma behind it.
                return (null, []);
            }

            bool role = PersonNames.IsRole(piece.Trim());
            joined |= role || names.Count > 1 || piece.StartsWith("and ", StringComparison.Ordinal);
            pieces += role ? 0 : 1;
            authors.AddRange(PersonNames.IsRole(piece.Trim()) ? [] : names);
            at = comma + 2;
        }

        string rest = before[at..];
        // "Ann Reed, Northern Rivers, Southern Lakes (": whether the second is an author too, only "and" says.
        if (authors.Count > MostAuthors || (pieces > 1 && !joined) || (authors.Count == 0 && (place.Kind == PublicationKind.Journal || rest.Contains(',', StringComparison.Ordinal))))
        {
            return (null, []);
        }

        // "Министерство вод. Отчёт за 2019 год. Кестрева, 2020": the body that wrote it stands in a sentence of its own.
        if (place.Kind == PublicationKind.Book && authors.Count == 0 && rest.IndexOf(". ", StringComparison.Ordinal) is > 0 and int body && TitleLead.IsBody(rest[..body]))
        {
            return (Clean(rest[(body + 2)..]), [rest[..body].TrimEnd()]);
        }

        if (place.Kind == PublicationKind.Book)
        {
            return (Clean(rest), [.. authors]);
        }

        // A journal stands behind the title, and its volume behind it.
        int end = rest.IndexOf(", ", StringComparison.Ordinal);
        return (end > 0 && rest[(end + 2)..] is [var first, ..] && char.IsUpper(first) ? Clean(rest[..end]) : null, [.. authors]);
    }

    // "Hans Meyer: Die Häfen des Nordens. Berlin: Norfold Verlag 2018", "Meyer/Stein: ..." are not told from a title with its subtitle.
    private static (string? Title, ImmutableArray<string> Authors)? NamesBeforeColon(string before)
    {
        int colon = before.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || before.IndexOf(", ", 0, colon, StringComparison.Ordinal) >= 0 || before[^1] != '.')
        {
            return null;
        }

        List<string> names = PersonNames.Split(before[..colon].Replace("/", ",", StringComparison.Ordinal));
        bool persons = names.Count is > 0 and <= MostAuthors && names.TrueForAll(name => PersonNames.IsName(name) && name.AsSpan().Count(' ') < MostNameWords);
        return persons ? (Clean(before[(colon + 2)..]), [.. names]) : null;
    }

    // ", 2nd ed.", ", revised edition".
    private static string CutEdition(string words)
    {
        int comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        string last = comma < 0 ? "" : words[(comma + 2)..].TrimEnd('.');
        foreach (string role in (ReadOnlySpan<string>)[", trans. ", ", translated by ", ", tr. ", ", ed. ", ", eds. ", ", edited by "])
        {
            // A person did something for the work: no words of a title stand behind.
            if (words.LastIndexOf(role, StringComparison.Ordinal) is > 0 and int at && PersonNames.Split(words[(at + role.Length)..]).TrueForAll(PersonNames.IsName))
            {
                return words[..at];
            }
        }

        return last.EndsWith(" ed", StringComparison.Ordinal) || last.EndsWith(" edition", StringComparison.Ordinal) || last.EndsWith(" vols", StringComparison.Ordinal) ? words[..comma] : words;
    }

    private static string? Clean(string title)
    {
        string words = title.Trim(CitationFacts.TitleEdges).Trim('\u2014', '\u2013', '-', ' ', '.', '/');
        words = words.EndsWith(" [Электронный ресурс]", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" [Электронны рэсурс]", StringComparison.OrdinalIgnoreCase) ? words[..words.LastIndexOf(" [", StringComparison.Ordinal)].TrimEnd('.', ':', ' ') : words;
        return words.Length is >= 3 and <= Longest ? words : null;
    }
}
