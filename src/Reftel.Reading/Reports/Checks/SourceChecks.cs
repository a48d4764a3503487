using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Checks;

/// <summary>Links and sources: what was repaired, what is cited twice, what is probably one.</summary>
internal static class SourceChecks
{
    public static void Run(Report report, DiagnosticBag findings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Note note in report.Notes)
        {
            foreach (Citation citation in note.Citations)
            {
                if (citation.Url is not null && !citation.Repairs.IsEmpty)
                {
                    findings.Add(DiagnosticCatalogue.LinkRepaired, citation.Span, citation.Url, string.Join(", ", citation.Repairs));
                }

                CheckRepeated(note, citation, first, findings);
            }
        }

        CheckSame(report, findings);
    }

    private static void CheckRepeated(Note note, Citation citation, Dictionary<string, int> first, DiagnosticBag findings)
    {
        if (citation.Url is null || citation.Source is null || note.Number is not int number)
        {
            return;
        }

        if (!first.TryAdd(citation.Source, number) && first[citation.Source] != number)
        {
            findings.Add(DiagnosticCatalogue.SameLinkTwice, NoteChecks.First(citation.Span), $"{number}", $"{first[citation.Source]}");
        }
    }

    // Each at the citation of the damaged copy.
    private static void CheckSame(Report report, DiagnosticBag findings)
    {
        foreach (Source source in report.Sources)
        {
            foreach (ProposedSame same in source.SameAs)
            {
                Citation? citation = report.Notes.SelectMany(n => n.Citations).FirstOrDefault(c => c.Url == same.Url);
                if (citation is not null)
                {
                    findings.Add(DiagnosticCatalogue.ProbablySameSource, NoteChecks.First(citation.Span), same.Url, source.Url ?? source.Id, same.Evidence);
                }
            }
        }
    }
}
