using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Identification;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Checks;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Identity;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Reports.Sources;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Reads a report: container, notes, head, prose, citations, sources, checks, in this order.</summary>
internal static class ReportReader
{
    /// <returns>The report, or null when the text is none and <paramref name="options"/> do not force it.</returns>
    public static Document? Read(SourceText source, ReadingOptions options)
    {
        ContainerText text = ContainerReader.Read(source.Text, out _);
        var inlines = new InlineIndex(text);
        NotesResult notes = NoteLimits.Read(ref text, inlines);
        int firstNote = notes.Blocks.Count == 0 ? text.Blocks.Count : notes.Blocks.Min();
        ReportHead head = ReportHeadReader.Read(text, firstNote);
        if (options.Form != DocumentForm.Report && !ReportEvidence.IsReport(text, head, notes))
        {
            return null;
        }

        var findings = new DiagnosticBag(options.MaxFindingsOfOneKind);
        findings.AddRange(head.Findings);
        NoteLimits.Cut(text, notes, options.MaxNotes, findings);
        PartialDate? day = head.Dateline?.Date ?? options.Date;
        ProseRecord prose = ProseAssembler.Read(text, head, notes, day, findings);
        List<NoteCitations> cited = NoteRecords.InOrder(CitedNotes.Read(text, inlines, notes));
        var report = new Report
        {
            Series = head.Series,
            Headline = head.Headline,
            TitleSpan = head.TitleEnd == 0 ? null : text.Readable.ToSource(head.TitleStart, head.TitleEnd),
            Published = head.Dateline,
            Authors = [.. head.Authors.Select(a => a.Name)],
            HeadLines = head.Rest,
            House = HouseOf.Read(head, prose.Paragraphs, text, options.Houses, PageAddress.Of(text) is { } page ? SourceAddress.Host(page) : null)?.Key,
            Paragraphs = prose.Paragraphs,
            OrphanAnchors = [.. notes.Orphans.Select(o => new OrphanAnchor(o.Number, text.Readable.ToSource(o.Start, o.End), o.Style) { Label = o.Number == 0 ? o.Identifier : null })],
        };
        var sources = new SourceList(options.Houses, day);
        if (cited.Count > 0)
        {
            sources.Add(cited);
        }
        else
        {
            sources.AddLinks(prose.Paragraphs, PageAddress.Of(text));
        }

        report = report with
        {
            Sources = sources.Build(report.House),
            Notes = NoteRecords.Of(text, source, cited),
            Repairs = RepairRecords.InOrder([.. RepairRecords.Of(text, source, notes, cited), .. head.Repairs, .. prose.Repairs]),
        };
        report = report with { References = [.. SeriesReferences.Of(report), .. CableReferences.Of(report)] };
        string? language = DocumentLanguage.Of(report.Paragraphs.Select(p => p.Text), report.Notes.Select(n => n.Text).Prepend(report.Headline ?? ""));
        report = ParagraphLanguages.Mark(report, language);
        NoteChecks.Run(report, findings);
        SourceChecks.Run(report, findings);
        return new Document
        {
            Source = source,
            Form = DocumentForm.Report,
            Tree = ReportMarks.Build(source.Text, text, head, notes, cited.SelectMany(c => c.Citations), report),
            Segment = new DocumentSegment(1, 1, new TextSpan(0, source.Text.Length)),
            Id = ReportSlug.Of(head.Series, head.Headline ?? head.Title, day),
            Title = head.Title,
            Date = day,
            Language = language,
            Report = report,
            Times = prose.Times,
            Diagnostics = findings.ToSorted(),
        };
    }
}
