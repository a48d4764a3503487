using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Puts the prose of a report together: paragraphs as they read, with the heading above, their times, and the language.</summary>
internal static class ProseAssembler
{
    public static ProseRecord Read(ContainerText text, ReportHead head, NotesResult notes, PartialDate? day)
    {
        List<(int Start, int End)> cuts = ProseParagraph.Cuts(notes.Entries.SelectMany(e => e.Anchors).Concat(notes.Orphans));
        var headBlocks = new HashSet<int>(head.Blocks);
        List<List<int>> groups = ProseBlocks.Group(text, i => !notes.Blocks.Contains(i) && !headBlocks.Contains(i) && text.Blocks[i].End > head.End);
        var paragraphs = ImmutableArray.CreateBuilder<ReportParagraph>(groups.Count);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        CalendarDate? anchor = day is { } date ? new CalendarDate(date.Year, date.Month, date.Day) : null;
        var headings = new HeadingsAbove(text, headBlocks, notes.Blocks);
        foreach (List<int> group in groups)
        {
            ProseParagraph paragraph = ProseParagraph.Of(text, group, cuts, head.End);
            if (paragraph.Text.Length == 0)
            {
                continue;
            }

            foreach (FoundDate found in DateReader.Find(paragraph.Text, anchor))
            {
                if (found.Value is string value)
                {
                    times.Add(new TimeExpression(
                        paragraph.Text[found.Start..found.End], text.Readable.ToSource(paragraph.ToReadable(found.Start), paragraph.ToReadable(found.End - 1) + 1), found.Type, value, found.Repair));
                }
            }

            paragraphs.Add(ParagraphRoles.Of(text, paragraph, headings.Above(group[0])));
        }

        ImmutableArray<ReportParagraph> finished = paragraphs.DrainToImmutable();
        string? language = EnglishEvidence.IsEnglish(finished.Select(p => p.Text)) ? "en" : null;
        return new ProseRecord(finished, times.DrainToImmutable(), language);
    }
}

/// <summary>The prose of a report.</summary>
internal sealed record ProseRecord(ImmutableArray<ReportParagraph> Paragraphs, ImmutableArray<TimeExpression> Times, string? Language);
