using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Puts the prose of a report together: paragraphs as they read, with the heading above, their times, and the language.</summary>
internal static class ProseAssembler
{
    public static ProseRecord Read(ContainerText text, ReportHead head, NotesResult notes, PartialDate? day, DiagnosticBag findings)
    {
        List<(int Start, int End)> cuts = ProseParagraph.Cuts(text.Text, Anchors(notes));
        List<(ReportParagraph Record, ProseParagraph Words)> paragraphs = ProseReader.Read(text, head, notes.Blocks, cuts);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        var repairs = new List<Repair>();
        CalendarDate? anchor = day is { } date ? new CalendarDate(date.Year, date.Month, date.Day) : null;
        var links = new ProseLinks(text, cuts);
        var dates = new List<FoundDate>();
        var written = new List<(ReportParagraph, int)>(paragraphs.Count);
        foreach ((ReportParagraph record, ProseParagraph words) in paragraphs)
        {
            if (record.Role != ParagraphRole.Contents)
            {
                DateReader.Find(words.Text, anchor, dates);
                AddTimes(text, words, dates, times, repairs, findings);
            }

            written.Add((links.Of(words) is { IsEmpty: false } own ? record with { Links = own } : record, words.Start));
        }

        repairs.AddRange(links.Repairs);
        ImmutableArray<ReportParagraph> records = new PictureParagraphs(text, head, notes.Blocks).Insert(written);
        return new ProseRecord(records, times.DrainToImmutable(), repairs);
    }

    private static List<AnchorMark> Anchors(NotesResult notes)
    {
        List<AnchorMark> anchors = [.. notes.Orphans];
        foreach (NoteEntry entry in notes.Entries)
        {
            anchors.AddRange(entry.Anchors);
        }

        return anchors;
    }

    private static void AddTimes(ContainerText text, ProseParagraph words, List<FoundDate> dates, ImmutableArray<TimeExpression>.Builder times, List<Repair> repairs, DiagnosticBag findings)
    {
        foreach (FoundDate found in dates)
        {
            string printed = words.Text[found.Start..found.End];
            TextSpan span = text.Readable.ToSource(words.ToReadable(found.Start), words.ToReadable(found.End - 1) + 1);
            if (found.Value is not string value)
            {
                findings.Add(DiagnosticCatalogue.ImpossibleDate, span, printed);
                continue;
            }

            times.Add(new TimeExpression(printed, span, found.Type, value, found.Repair));
            if (found.Repair is string kind)
            {
                string original = text.Readable.Source.Substring(span.Start, span.Length);
                repairs.Add(new Repair(kind, original, MisreadDate.Mend(original), $"only as {value} it is a date", span));
            }

            if (found.Repair is not null)
            {
                findings.Add(DiagnosticCatalogue.DamagedDate, span, printed, value);
            }
        }
    }
}

/// <summary>The prose of a report.</summary>
internal sealed record ProseRecord(ImmutableArray<ReportParagraph> Paragraphs, ImmutableArray<TimeExpression> Times, IReadOnlyList<Repair> Repairs);
