using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Resolves "ibid.", "see note 3", "op. cit." and short titles to the citation they stand for.</summary>
internal static class BackReferences
{
    // So many counts are looked through for a note that the own one does not have.
    private const int MostEarlier = 64;

    /// <summary>
    /// Fills <see cref="CitationDraft.RefersTo"/>; what cannot be resolved stays open. A short title that no earlier work has is
    /// no reference, and without other proof no citation: it is taken out.
    /// </summary>
    /// <param name="notes">Notes by number, with their citations.</param>
    /// <returns>For each resolved citation the one it stands for.</returns>
    public static Dictionary<CitationDraft, CitationDraft> Resolve(IReadOnlyList<(NoteEntry Note, List<CitationDraft> Citations)> notes)
    {
        var targets = new Dictionary<CitationDraft, CitationDraft>(ReferenceEqualityComparer.Instance);

        // Works are found by the words of their titles and authors; most reports never point back in that way.
        EarlierWorks? works = notes.Any(n => n.Citations.Exists(c => c.Back is { Kind: BackReferenceKind.Work or BackReferenceKind.Short })) ? new EarlierWorks() : null;
        Dictionary<(int Series, int Number), List<CitationDraft>>? byNumber = null;
        (CitationDraft Citation, int? Number)? last = null;
        NoteEntry? before = null;
        foreach ((NoteEntry note, List<CitationDraft> citations) in notes)
        {
            last = Follows(before, note) ? last : null;
            before = note;
            for (int i = 0; i < citations.Count; i++)
            {
                CitationDraft citation = citations[i];
                if (citation.Back is not { } back)
                {
                    last = (citation, note.Number);
                    works?.Add(citation, note.Number);
                    continue;
                }

                (CitationDraft? target, int? number) = back.Kind switch
                {
                    BackReferenceKind.Last => (last?.Citation, last?.Number),
                    BackReferenceKind.Note => OfNote(byNumber ??= ByNumber(notes), note.Series, back.Note!.Value, back.Author),
                    _ => works!.Find(back.Author, back.Title, back.Year),
                };
                if (back.Kind == BackReferenceKind.Short && target is null)
                {
                    citation.Back = null;
                    if (citation.IsProven)
                    {
                        last = (citation, note.Number);
                        works?.Add(citation, note.Number);
                    }
                    else
                    {
                        citations.RemoveAt(i--);
                    }

                    continue;
                }

                citation.RefersTo = back.Note ?? number;
                if (citation.Url is not null)
                {
                    // "Ibid., https://..." names the note and has its own address.
                    last = (citation, note.Number);
                }
                else if (target is not null && !ReferenceEquals(target, citation))
                {
                    // "Ibid." behind "see note 3" means what note 3 means.
                    target = targets.GetValueOrDefault(target, target);
                    targets[citation] = target;
                    last = (target, number);
                }
                else
                {
                    // What it means is unknown, and so is what "ibid." behind it means.
                    last = null;
                    citation.FitsSeveral = target is null && back.Kind == BackReferenceKind.Work && works!.FoundSeveral;
                }
            }

            // A note that cites nothing that could be read: the source cited last may stand in it.
            last = citations.Count == 0 ? null : last;
        }

        return targets;
    }

    // Behind a number that is missing, and for a note whose place in the count is lost, nobody knows what was cited last.
    private static bool Follows(NoteEntry? before, NoteEntry note)
    {
        int last = before is not null && before.Series == note.Series ? before.Number ?? 0 : 0;
        return before is not null && (note.Number is int number ? number <= last + 1 : before.Number is null);
    }

    // Notes that count anew with each chapter or page have a number each time.
    private static Dictionary<(int Series, int Number), List<CitationDraft>> ByNumber(IReadOnlyList<(NoteEntry Note, List<CitationDraft> Citations)> notes)
    {
        var byNumber = new Dictionary<(int, int), List<CitationDraft>>();
        foreach ((NoteEntry note, List<CitationDraft> citations) in notes)
        {
            if (note.Number is int number)
            {
                byNumber.TryAdd((note.Series, number), citations);
            }
        }

        return byNumber;
    }

    // The note of the same count; one that it does not have may be the only one of an earlier count. A note with several
    // citations does not say which one is meant, unless the author is named.
    private static (CitationDraft?, int?) OfNote(Dictionary<(int Series, int Number), List<CitationDraft>> byNumber, int series, int number, string author)
    {
        if (!byNumber.TryGetValue((series, number), out List<CitationDraft>? citations) && (citations = OnlyEarlier(byNumber, series, number)) is null)
        {
            return (null, null);
        }

        if (citations.Count == 1)
        {
            return (citations[0], number);
        }

        var own = new EarlierWorks();
        foreach (CitationDraft citation in author.Length == 0 ? [] : citations.Where(c => c.Back is null).Take(24))
        {
            own.Add(citation, number);
        }

        return (own.Find(author, null).Citation, number);
    }

    private static List<CitationDraft>? OnlyEarlier(Dictionary<(int Series, int Number), List<CitationDraft>> byNumber, int series, int number)
    {
        List<CitationDraft>? found = null;
        for (int earlier = Math.Max(0, series - MostEarlier); earlier < series; earlier++)
        {
            if (byNumber.TryGetValue((earlier, number), out List<CitationDraft>? citations))
            {
                if (found is not null)
                {
                    return null;
                }

                found = citations;
            }
        }

        return found;
    }
}
