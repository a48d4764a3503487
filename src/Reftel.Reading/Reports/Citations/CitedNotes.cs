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
        var read = new List<(NoteEntry Note, List<CitationDraft> Citations)>(notes.Entries.Count);
        IEnumerable<NoteEntry> entries = IsInOrder(notes.Entries) ? notes.Entries : notes.Entries.OrderBy(e => e.Series).ThenBy(Place);
        foreach (NoteEntry entry in entries)
        {
            read.Add((entry, reader.Read(entry)));
        }

        RepairDigits(read);
        Dictionary<CitationDraft, CitationDraft> targets = BackReferences.Resolve(read);
        return read.ConvertAll(r => new NoteCitations(r.Note, r.Citations) { Targets = targets });
    }

    private static int Place(NoteEntry entry) => entry.Number ?? int.MaxValue;

    // As nearly all texts print them.
    private static bool IsInOrder(List<NoteEntry> entries)
    {
        for (int i = 1; i < entries.Count; i++)
        {
            (NoteEntry before, NoteEntry entry) = (entries[i - 1], entries[i]);
            if (before.Series > entry.Series || (before.Series == entry.Series && Place(before) > Place(entry)))
            {
                return false;
            }
        }

        return true;
    }

    private static void RepairDigits(List<(NoteEntry Note, List<CitationDraft> Citations)> read)
    {
        int count = 0;
        foreach ((_, List<CitationDraft> citations) in read)
        {
            count += citations.Count;
        }

        var linked = new List<CitationDraft>(count);
        var links = new List<FoundLink>(count);
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
