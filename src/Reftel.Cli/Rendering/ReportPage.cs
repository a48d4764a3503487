using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Cli.Rendering;

/// <summary>A report: card, prose with its notes, notes without a place, sources, repairs.</summary>
internal static class ReportPage
{
    public static void Write(Page page, Document document, Report report)
    {
        AnchoredProse prose = AnchoredProse.Of(document);
        var notes = new ReportNotes(report);
        ReportHead.Write(page, document, report, string.Concat(prose.TitleAnchors.Select(notes.Anchor)));
        if (!prose.TitleAnchors.IsEmpty)
        {
            page.Blank();
            page.ProseWithNotes([], "", Style.Plain, notes.Of(prose.TitleAnchors));
        }

        ReportBody.Write(page, prose, notes);
        notes.WriteLost(page);
        ReportSources.Write(page, report);
        ReportRepairs.Write(page, document, report);
    }
}
