using Reftel.Archive.Store;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Ingest;

/// <summary>What lists of an archive count of a document: its sources and findings.</summary>
internal static class SourcesOfDocument
{
    public static IReadOnlyList<SourceUse> Of(Document document)
    {
        if (document.Report is not { Sources.IsEmpty: false } report)
        {
            return [];
        }

        var repaired = report.Notes.SelectMany(note => note.Citations).Where(citation => citation.Source is not null && !citation.Repairs.IsEmpty)
            .CountBy(citation => citation.Source!).ToDictionary();
        return
        [
            .. report.Sources.Select(source => new SourceUse(
                Storable.Text(source.Host), Storable.Text(source.Url), Storable.Text(source.Title), source.Kind.ToWord(), source.House, source.SameHouse,
                source.CitedIn.Length, repaired.GetValueOrDefault(source.Id))),
        ];
    }

    public static FindingCounts Findings(Document document) => new(
        document.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Error),
        document.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Warning));
}
