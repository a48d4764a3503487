using Reftel.Reading.Diagnostics;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>How far notes are counted, and how many of them the record takes.</summary>
internal static class NoteLimits
{
    // Of so many numbers below the bound most are there where a text really counts so far; damage may have taken some.
    private const int Looked = 20;
    private const int Needed = 16;

    /// <summary>The notes; a text whose notes count up to the bound for numbers is read again without it.</summary>
    public static NotesResult Read(ref ContainerText text, InlineIndex inlines)
    {
        NotesResult notes = NotesReader.Read(text, inlines);
        if (notes.Entries.Count < Needed || !CountsSoFar(notes.Entries))
        {
            return notes;
        }

        text = text with { LargestNote = NumberWord.Greatest };
        return NotesReader.Read(text, inlines);
    }

    /// <summary>Leaves the notes behind the limit, and says how many.</summary>
    public static void Cut(ContainerText text, NotesResult notes, int limit, DiagnosticBag findings)
    {
        int left = notes.Entries.Count - Math.Max(0, limit);
        if (left > 0)
        {
            NoteEntry first = notes.Entries[^left];
            findings.Add(DiagnosticCatalogue.LimitReached, text.Readable.ToSource(first.Start, Math.Max(first.Start, first.End)), $"{limit}", $"notes ({left} more; MaxNotes sets the limit)");
            notes.Entries.RemoveRange(notes.Entries.Count - left, left);
        }
    }

    private static bool CountsSoFar(List<NoteEntry> entries)
    {
        var last = new NumberSet();
        foreach (NoteEntry entry in entries)
        {
            if (entry.Number is > NumberWord.Largest - Looked and <= NumberWord.Largest)
            {
                last.Add(entry.Number.Value - (NumberWord.Largest - Looked));
            }
        }

        return last.Count >= Needed;
    }
}
