using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>Paragraphs of a report stand in order and apart, parts lie in their whole, originals are what the source says.</summary>
public static class ReportLaws
{
    public static IEnumerable<Breach> Check(Document document)
    {
        if (document.Report is not { } report)
        {
            return [];
        }

        SourceText source = document.Source;
        return ReportSpans.Of(report).All(s => s.Span.End <= source.Text.Length)
            ? [.. Paragraphs(report), .. Notes(report), .. Anchors(report), .. Sources(report), .. Repairs(source, report)]
            : []; // SpanLaws tells of these.
    }

    private static IEnumerable<Breach> Paragraphs(Report report)
    {
        int position = 0;
        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            if (paragraph.Span.Start < position)
            {
                yield return new Breach("Paragraphs of a report stand in the order of the text and do not overlap", paragraph.Span, $"begins before {position}");
            }

            if (paragraph.TopicSentence is { } topic && !paragraph.Span.Contains(topic))
            {
                yield return new Breach("A topic sentence lies in its paragraph", topic, $"paragraph {paragraph.Span}");
            }

            position = paragraph.Span.End;
        }
    }

    private static IEnumerable<Breach> Notes(Report report)
    {
        foreach (Note note in report.Notes)
        {
            if (note.Anchors.IsEmpty != (note.AnchorState == AnchorState.Lost))
            {
                yield return new Breach("A note without anchors has lost them", note.Span, $"{note.AnchorState} with {note.Anchors.Length}");
            }

            if (note.LabelRepair is not null && string.IsNullOrEmpty(note.LabelReason))
            {
                yield return new Breach("A repaired label has a reason", note.Span, note.LabelRepair);
            }

            foreach (Citation citation in note.Citations.Where(c => !note.Span.Contains(c.Span)))
            {
                yield return new Breach("A citation lies in its note", citation.Span, $"note {note.Number} {note.Span}");
            }
        }

        ILookup<string?, int> citing = report.Notes.SelectMany((n, i) => n.Citations.Select(c => (c.Source, Note: i)).Distinct()).ToLookup(c => c.Source, c => c.Note);
        foreach (Source source in report.Sources.Where(s => !s.CitedIn.SequenceEqual(citing[s.Id])))
        {
            yield return new Breach("A source names the notes that cite it", report.Notes.FirstOrDefault()?.Span ?? default, $"{source.Id} {string.Join(' ', source.CitedIn)}");
        }

        foreach (IGrouping<(int, int?), Note> twice in Counted(report).GroupBy(n => (n.Count, n.Note.Number), n => n.Note).Where(g => g.Count() > 1))
        {
            // Two notes of one number are told by RT1524 and both kept; only the first may have the anchors.
            foreach (Note later in twice.Skip(1).Where(n => !n.Anchors.IsEmpty))
            {
                yield return new Breach("Anchors of a number that stands twice belong to the first note", later.Span, $"note {later.Number}");
            }
        }
    }

    // Notes may count anew with each page or chapter; each count is given by number, so the next begins where numbers fall.
    private static IEnumerable<(int Count, Note Note)> Counted(Report report)
    {
        int count = 0;
        int last = 0;
        foreach (Note note in report.Notes.Where(n => n.Number is not null))
        {
            count += note.Number < last || (note.Number == 1 && last == 1) ? 1 : 0;
            last = note.Number!.Value;
            yield return (count, note);
        }
    }

    private static IEnumerable<Breach> Anchors(Report report) => report.Notes
        .SelectMany(n => n.Anchors.Select(a => (Number: n.Number, Place: a.Span)))
        .Concat(report.OrphanAnchors.Select(o => (Number: (int?)o.Number, Place: o.Span)))
        .GroupBy(a => a)
        .Where(g => g.Count() > 1)
        .Select(g => new Breach("An anchor is given once", g.Key.Place, $"note {g.Key.Number}"));

    private static IEnumerable<Breach> Sources(Report report)
    {
        var ids = report.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count != report.Sources.Length)
        {
            yield return new Breach("Ids of sources are unique", default, string.Join(' ', report.Sources.Select(s => s.Id)));
        }

        foreach (Citation citation in report.Notes.SelectMany(n => n.Citations).Where(c => c.Source is { } id && !ids.Contains(id)))
        {
            yield return new Breach("The source of a citation is in the list", citation.Span, citation.Source!);
        }
    }

    private static IEnumerable<Breach> Repairs(SourceText source, Report report)
    {
        int position = 0;
        foreach (Repair repair in report.Repairs)
        {
            if (!source.Slice(repair.Span).SequenceEqual(repair.Original))
            {
                yield return new Breach("The original of a repair stands at its place", repair.Span, $"{repair.Kind} |{repair.Original}|");
            }

            if (repair.Span.Start < position)
            {
                yield return new Breach("Repairs stand in the order of the text", repair.Span, $"{repair.Kind} begins before {position}");
            }

            position = repair.Span.Start;
        }
    }
}
