using System.Runtime.InteropServices;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Checks;

/// <summary>Links and sources: what was repaired, what is cited twice, what is probably one.</summary>
internal static class SourceChecks
{
    public static void Run(Report report, DiagnosticBag findings)
    {
        var first = new Dictionary<string, int>(report.Sources.Length, StringComparer.Ordinal);
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

        ref int earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(first, citation.Source, out bool known);
        if (known && earlier != number)
        {
            findings.Add(DiagnosticCatalogue.SameLinkTwice, NoteChecks.First(citation.Span), $"{number}", $"{earlier}");
        }

        earlier = known ? earlier : number;
    }

    // Each at the first citation of the damaged copy.
    private static void CheckSame(Report report, DiagnosticBag findings)
    {
        Dictionary<string, Citation>? byUrl = null;
        foreach (Source source in report.Sources)
        {
            foreach (ProposedSame same in source.SameAs)
            {
                byUrl ??= ByUrl(report);
                if (byUrl.TryGetValue(same.Url, out Citation? citation))
                {
                    findings.Add(DiagnosticCatalogue.ProbablySameSource, NoteChecks.First(citation.Span), same.Url, source.Url ?? source.Id, same.Evidence);
                }
            }
        }
    }

    private static Dictionary<string, Citation> ByUrl(Report report)
    {
        var byUrl = new Dictionary<string, Citation>(report.Sources.Length, StringComparer.Ordinal);
        foreach (Note note in report.Notes)
        {
            foreach (Citation citation in note.Citations)
            {
                _ = citation.Url is { } url && byUrl.TryAdd(url, citation);
            }
        }

        return byUrl;
    }
}
