namespace Reftel.Reading.Reports.Citations;

/// <summary>Works that were cited before, by the words of their authors' names.</summary>
internal sealed class EarlierWorks
{
    private const int MostOfOneName = 24;
    private const int MostWords = 8;

    private readonly Dictionary<string, List<(CitationDraft Citation, int? Note)>> _byName = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<(CitationDraft Citation, int? Note)>> _byTitle = new(StringComparer.Ordinal);

    /// <summary>Several works fitted what <see cref="Find"/> looked for last.</summary>
    public bool FoundSeveral { get; private set; }

    public void Add(CitationDraft citation, int? note)
    {
        IEnumerable<string> names = citation.Lead is string lead ? [lead] : citation.Authors.Count > 0 ? citation.Authors : citation.Work is string work ? [FirstPiece(work)] : [];
        if (Plain(citation.Title ?? "") is [_, _, ..] title)
        {
            List<(CitationDraft, int?)> titled = _byTitle.GetValueOrDefault(FirstWord(title)) ?? [];
            _byTitle[FirstWord(title)] = titled;
            if (titled.Count < MostOfOneName)
            {
                titled.Add((citation, note));
            }
        }

        foreach (string word in names.SelectMany(Words).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_byName.TryGetValue(word, out List<(CitationDraft, int?)>? works))
            {
                _byName.Add(word, works = []);
            }

            if (works.Count < MostOfOneName)
            {
                works.Add((citation, note));
            }
        }
    }

    /// <summary>The one work of an author, or of an author with these words in its title; null where it is none or not one alone.</summary>
    public (CitationDraft? Citation, int? Note) Find(string author, string? title, int year = 0)
    {
        FoundSeveral = false;

        // "Karol", "J. Karol", "Орлов Т.": the longest word is the surname.
        string surname = Words(author).MaxBy(word => word.Length) ?? "";
        (CitationDraft? Citation, int? Number) found = (null, null);
        foreach ((CitationDraft citation, int? note) in _byName.GetValueOrDefault(surname) ?? [])
        {
            // Of a body every word counts: another institute is not this one.
            if (citation is { Work: null, Lead: string lead } && Words(author).Except(Words(lead), StringComparer.OrdinalIgnoreCase).Any())
            {
                continue;
            }

            // A newspaper that leads a title prints many papers in a year.
            if (year > 0 && (citation.Lead is not null || citation.Date?.Year != year))
            {
                continue;
            }

            if (title is not null && !HasWords(citation.Title ?? citation.Work ?? "", title))
            {
                continue;
            }

            if (found.Citation is { } first && !IsSame(first, citation))
            {
                FoundSeveral = true;
                return (null, null);
            }

            found = found.Citation is null ? (citation, note) : found;
        }

        return found.Citation is null && title is null && year == 0 ? ByTitle(author) : found;
    }

    // "Waiting for a Quay, op. cit.": the beginning of one title, two words of it at the least.
    private (CitationDraft? Citation, int? Note) ByTitle(string words)
    {
        List<string> own = Plain(words);
        if (own.Count < 2 || own.Sum(w => w.Length) < 8)
        {
            return (null, null);
        }

        (CitationDraft? Citation, int? Number) found = (null, null);
        foreach ((CitationDraft citation, int? note) in _byTitle.GetValueOrDefault(FirstWord(own)) ?? [])
        {
            List<string> title = Plain(citation.Title!);
            int article = IsArticle(title[0]) ? 1 : 0;
            if (!title.Skip(article).Take(own.Count - (IsArticle(own[0]) ? 1 : 0)).SequenceEqual(own.Skip(IsArticle(own[0]) ? 1 : 0)))
            {
                continue;
            }

            if (found.Citation is { } first && !IsSame(first, citation))
            {
                FoundSeveral = true;
                return (null, null);
            }

            found = found.Citation is null ? (citation, note) : found;
        }

        return found;
    }

    private static bool IsArticle(string word) => word is "the" or "a" or "an";

    private static string FirstWord(List<string> words) => IsArticle(words[0]) ? words[1] : words[0];

    private static bool IsSame(CitationDraft a, CitationDraft b) => a.Title == b.Title && (a.Title is not null || a.Work == b.Work) && (a.Date is null || b.Date is null || a.Date.Value.Year == b.Date.Value.Year) && (a.Date is not { Day: > 0 } || b.Date is not { Day: > 0 } || a.Date == b.Date) && (a.Url is null || b.Url is null || a.Url == b.Url);

    private static string FirstPiece(string work)
    {
        int end = work.IndexOfAny([',', '.', '(', ':']);
        end = end is > 0 and < 4 ? work.IndexOfAny([',', '(', ':'], end + 1) : end;
        return end > 0 ? work[..end] : work;
    }

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', ',', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsUpper(word[0])).Take(MostWords);

    // The words of the short title stand together in the long one; an article before them may go.
    private static bool HasWords(string title, string part)
    {
        List<string> words = Plain(title);
        List<string> own = Plain(part);
        if (own.Count > 1 && own[0] is "the" or "a" or "an")
        {
            own.RemoveAt(0);
        }

        for (int at = 0; own.Count > 0 && at + own.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(own.Count).SequenceEqual(own))
            {
                return own.Sum(w => w.Length) > 3;
            }
        }

        return false;
    }

    private static List<string> Plain(string words)
    {
        var plain = new List<string>();
        int start = -1;
        for (int at = 0; at <= words.Length; at++)
        {
            bool letter = at < words.Length && char.IsLetterOrDigit(words[at]);
            if (letter && start < 0)
            {
                start = at;
            }
            else if (!letter && start >= 0)
            {
                plain.Add(words[start..at].ToLowerInvariant());
                start = -1;
            }
        }

        return plain;
    }
}
