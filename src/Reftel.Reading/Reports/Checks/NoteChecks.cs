using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Checks;

/// <summary>Labels, anchors, order and citations of the notes.</summary>
internal static class NoteChecks
{
    // Numbers that one finding names.
    private const int MostNamed = 12;

    // A text whose notes begin with a later number is a part of a longer one.
    private const int MostLeading = 3;

    private const string None = "no earlier citation";
    private const string Several = "several earlier citations and does not say to which";

    public static void Run(Report report, DiagnosticBag findings)
    {
        CheckLabels(report, findings);
        CheckSequence(report, findings);
        CheckOrder(report, findings);
        foreach (OrphanAnchor anchor in report.OrphanAnchors)
        {
            findings.Add(DiagnosticCatalogue.NoteMissing, anchor.Span, anchor.Label ?? $"{anchor.Number}");
        }

        HashSet<int>? numbers = null;
        foreach (Note note in report.Notes)
        {
            CheckCitations(report, note, ref numbers, findings);
        }

        CheckAddresses(report, findings);
    }

    private static void CheckLabels(Report report, DiagnosticBag findings)
    {
        int? last = null;
        foreach (Note note in report.Notes)
        {
            TextSpan place = First(note.Span);
            if (note.Number is not int number)
            {
                if (!IsMark(note.Label) && !IsTiedByName(note))
                {
                    findings.Add(DiagnosticCatalogue.LabelLost, place);
                }

                continue;
            }

            // Numbers rise but where the next page or chapter counts anew: one that was seen in this count is the last one.
            bool repeated = number == last;
            last = number;
            if (note.LabelRepair == "printed-twice")
            {
                findings.Add(DiagnosticCatalogue.NotePrintedTwice, place, $"{number}");
            }
            else if (note.LabelRepair is not null)
            {
                findings.Add(DiagnosticCatalogue.LabelRestored, place, $"{number}", note.LabelReason ?? note.LabelRepair);
            }

            if (repeated)
            {
                findings.Add(DiagnosticCatalogue.LabelRepeated, place, $"{number}");
            }
            else if (note.AnchorState == AnchorState.Lost)
            {
                findings.Add(DiagnosticCatalogue.AnchorLost, place, $"{number}");
            }
        }
    }

    // A letter, a Roman numeral or a name is a label that was never a number.
    private static bool IsMark(string? label) => label is { Length: > 0 } && (label.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 || label.AsSpan().IndexOfAnyExcept("*\u2020\u2021\u00A7") < 0);

    // An anchor without a number is tied by a name, or holds the note itself ("^[...]"): there never was a number to lose.
    private static bool IsTiedByName(Note note) => !note.Anchors.IsEmpty && note.Anchors.All(anchor => anchor.How == AnchorStyle.Bracketed);

    private static void CheckSequence(Report report, DiagnosticBag findings)
    {
        int last = 0;
        foreach (Note note in report.Notes)
        {
            if (note.Number is not int number)
            {
                continue;
            }

            last = number < last ? 0 : last;
            last = last == 0 && number > MostLeading + 1 ? number - 1 : last;
            for (int missing = last + 1; missing < number && missing - last <= 20; missing++)
            {
                findings.Add(DiagnosticCatalogue.NumberSkipped, First(note.Span), $"{missing}");
            }

            last = number;
        }
    }

    // The notes of each page or chapter may count anew.
    private static void CheckOrder(Report report, DiagnosticBag findings)
    {
        var count = new List<Note>(report.Notes.Length);
        foreach (Note note in report.Notes)
        {
            if (note.Number is null)
            {
                continue;
            }

            if (count.Count > 0 && note.Number < count[^1].Number)
            {
                CheckOrder(count, findings);
                count.Clear();
            }

            count.Add(note);
        }

        CheckOrder(count, findings);
    }

    // As few notes as can be are out of order: those that stand outside of the longest rising run of numbers.
    private static void CheckOrder(List<Note> notes, DiagnosticBag findings)
    {
        if (IsInOrder(notes))
        {
            return;
        }

        // One that stands in the prose has its place there, and of two with one number the second is told already.
        List<Note> printed = [.. notes.Where(n => !n.IsInProse).OrderBy(n => n.Span.Start).DistinctBy(n => n.Number)];
        HashSet<int> inOrder = RisingRun.Longest(printed.ConvertAll(n => n.Number!.Value));
        for (int i = 0; i < printed.Count; i++)
        {
            if (!inOrder.Contains(i))
            {
                string place = i == 0 ? "before all others" : $"behind note {printed[i - 1].Number}";
                findings.Add(DiagnosticCatalogue.NotesOutOfOrder, First(printed[i].Span), $"{printed[i].Number}", place);
            }
        }
    }

    private static bool IsInOrder(List<Note> notes)
    {
        for (int i = 1; i < notes.Count; i++)
        {
            if (notes[i].Number <= notes[i - 1].Number || notes[i].Span.Start <= notes[i - 1].Span.Start)
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckCitations(Report report, Note note, ref HashSet<int>? numbers, DiagnosticBag findings)
    {
        foreach (Citation citation in note.Citations)
        {
            // What points back and was not resolved has neither address nor source; or the note that it names does not exist.
            if (citation is { Url: null, Source: null, Title: null, RefersTo: null } || (citation.RefersTo is int target && !(numbers ??= Numbers(report)).Contains(target)))
            {
                findings.Add(DiagnosticCatalogue.BackReferenceOpen, First(citation.Span), citation.Text, citation.FitsSeveral ? Several : None);
            }
        }

        if (note.Citations.IsEmpty)
        {
            findings.Add(DiagnosticCatalogue.NoteCitesNothing, First(note.Span), note.Shown);
        }
    }

    private static HashSet<int> Numbers(Report report)
    {
        var numbers = new HashSet<int>(report.Notes.Length);
        foreach (Note note in report.Notes)
        {
            _ = note.Number is int number && numbers.Add(number);
        }

        return numbers;
    }

    private static void CheckAddresses(Report report, DiagnosticBag findings)
    {
        var without = new List<Note>();
        int with = 0;
        foreach (Note note in report.Notes)
        {
            if (HasAddress(note))
            {
                with++;
            }
            else if (!note.Citations.IsEmpty && note.Citations.All(c => c.RefersTo is null && c.Source is not null))
            {
                without.Add(note);
            }
        }

        if (without.Count == 0 || without.Count > with)
        {
            return;
        }

        string numbers = string.Join(", ", without.Take(MostNamed).Select(n => n.Shown));
        string more = without.Count > MostNamed ? $" and {without.Count - MostNamed} more" : "";
        findings.Add(DiagnosticCatalogue.NoteWithoutLink, First(without[0].Span), $"{(without.Count == 1 ? "note" : "notes")} {numbers}{more}");
    }

    private static bool HasAddress(Note note)
    {
        foreach (Citation citation in note.Citations)
        {
            if (citation.Url is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Findings about a whole note point at its beginning.
    internal static TextSpan First(TextSpan span) => new(span.Start, Math.Min(span.Length, 1));
}
