using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Resolves "ibid.", "see note 3" and "op. cit." to the citation they stand for.</summary>
internal static class BackReferences
{
    /// <summary>Fills <see cref="CitationDraft.RefersTo"/>; what cannot be resolved stays open.</summary>
    /// <param name="notes">Notes by number, with their citations.</param>
    /// <returns>For each resolved citation the one it stands for.</returns>
    public static Dictionary<CitationDraft, CitationDraft> Resolve(IReadOnlyList<(NoteEntry Note, List<CitationDraft> Citations)> notes)
    {
        var targets = new Dictionary<CitationDraft, CitationDraft>(ReferenceEqualityComparer.Instance);
        (CitationDraft Citation, int? Number)? last = null;
        for (int i = 0; i < notes.Count; i++)
        {
            foreach (CitationDraft citation in notes[i].Citations)
            {
                if (citation.Back is not { } back)
                {
                    last = (citation, notes[i].Note.Number);
                    continue;
                }

                (CitationDraft? target, int? number) = back.Kind switch
                {
                    BackReferenceKind.Last => (last?.Citation, last?.Number),
                    BackReferenceKind.Note => OfNote(notes, back.Note!.Value),
                    _ => OfAuthor(notes, i, back.Author),
                };

                citation.RefersTo = back.Note ?? number;
                if (citation.Url is not null)
                {
                    // "Ibid., https://..." names the note and has its own address.
                    last = (citation, notes[i].Note.Number);
                }
                else if (target is not null && !ReferenceEquals(target, citation))
                {
                    // "Ibid." behind "see note 3" means what note 3 means.
                    target = targets.GetValueOrDefault(target, target);
                    targets[citation] = target;
                    last = (target, number);
                }
            }
        }

        return targets;
    }

    private static (CitationDraft?, int?) OfNote(IReadOnlyList<(NoteEntry Note, List<CitationDraft> Citations)> notes, int number)
    {
        foreach ((NoteEntry note, List<CitationDraft> citations) in notes)
        {
            if (note.Number == number)
            {
                // A note with several citations does not say which one is meant.
                return (citations.Count == 1 ? citations[0] : null, number);
            }
        }

        return (null, null);
    }

    // The latest earlier work whose first author has this surname; two different works of his leave it open.
    private static (CitationDraft?, int?) OfAuthor(IReadOnlyList<(NoteEntry Note, List<CitationDraft> Citations)> notes, int before, string author)
    {
        // "Karol", "J. Karol", "Орлов Т.": the longest word is the surname.
        string surname = author.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).MaxBy(word => word.Length) ?? "";
        (CitationDraft? Citation, int? Number) found = (null, null);
        for (int i = 0; i < before && surname.Length > 1; i++)
        {
            foreach (CitationDraft citation in notes[i].Citations)
            {
                bool byAuthor = citation.Authors.Any(a => a.Contains(surname, StringComparison.OrdinalIgnoreCase));
                if (!byAuthor && citation.Work?.Contains(surname, StringComparison.OrdinalIgnoreCase) != true)
                {
                    continue;
                }

                if (found.Citation is not null && (found.Citation.Title != citation.Title || found.Citation.Work != citation.Work))
                {
                    return (null, null);
                }

                found = found.Citation is null ? (citation, notes[i].Note.Number) : found;
            }
        }

        return found;
    }
}
