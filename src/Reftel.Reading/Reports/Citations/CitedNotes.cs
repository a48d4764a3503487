using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Citations;

/// <summary>A note with its citations.</summary>
internal sealed record NoteCitations(NoteEntry Note, List<CitationDraft> Citations)
{
    /// <summary>For each citation that points back, the one it stands for; shared by all notes of a report.</summary>
    public required IReadOnlyDictionary<CitationDraft, CitationDraft> Targets { get; init; }
}

/// <summary>Reads the citations of all notes; what only the whole document proves (misread digits, "ibid.") is settled here.</summary>
internal static class CitedNotes
{
    public static List<NoteCitations> Read(ContainerText text, InlineIndex inlines, NotesResult notes)
    {
        var reader = new CitationReader(text, inlines);
        List<(NoteEntry Note, List<CitationDraft> Citations)> read = notes.Entries
            .OrderBy(e => e.Series)
            .ThenBy(e => e.Number ?? int.MaxValue)
            .Select(e => (e, reader.Read(e)))
            .ToList();
        RepairDigits(read);
        Dictionary<CitationDraft, CitationDraft> targets = BackReferences.Resolve(read);
        return read.ConvertAll(r => new NoteCitations(r.Note, r.Citations) { Targets = targets });
    }

    private static void RepairDigits(List<(NoteEntry Note, List<CitationDraft> Citations)> read)
    {
        var linked = new List<CitationDraft>(read.Sum(r => r.Citations.Count));
        var links = new List<FoundLink>(linked.Capacity);
        foreach ((_, List<CitationDraft> citations) in read)
        {
            foreach (CitationDraft citation in citations)
            {
                if (citation.Url is string url)
                {
                    linked.Add(citation);
                    links.Add(citation.Link ?? new FoundLink(0, 0, url, LinkKind.Url, []));
                }
            }
        }

        IReadOnlyList<FoundLink> repaired = DigitRepair.Apply(links);
        for (int i = 0; i < linked.Count; i++)
        {
            linked[i].Url = repaired[i].Url;
            linked[i].Repairs = repaired[i].Repairs;
        }
    }
}
