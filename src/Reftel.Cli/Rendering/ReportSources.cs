using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>The sources of a report, each with who cites it and whose it is.</summary>
internal static class ReportSources
{
    public static void Write(Page page, Report report)
    {
        if (report.Sources.IsEmpty)
        {
            return;
        }

        // A source without address and title is shown as it was first cited.
        var cited = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Citation citation in report.Notes.SelectMany(note => note.Citations))
        {
            _ = citation.Source is { } id && cited.TryAdd(id, citation.Text);
        }

        page.Blank();
        page.Wide("Sources", Style.Title);
        foreach (Source source in report.Sources)
        {
            page.Fields(source.Id, [SourceLine.Of(source, cited.GetValueOrDefault(source.Id, source.Key)), .. Facts(source)]);
        }
    }

    private static IEnumerable<string> Facts(Source source)
    {
        string?[] facts =
        [
            source.CitedBy.Length switch
            {
                0 when !source.LinkedFrom.IsEmpty => "linked in the text",
                0 => "cited by no numbered note",
                1 => $"cited by note {source.CitedBy[0]}",
                _ => $"cited by {source.CitedBy.Length} notes: {string.Join(", ", source.CitedBy)}",
            },
            source.SameHouse == true ? "own house" : null,
            source.Kind == SourceKind.Unknown ? null : source.Kind.ToWord(),
        ];
        yield return string.Join("; ", facts.Where(fact => fact is not null));
        foreach (ProposedSame same in source.SameAs)
        {
            yield return $"also {same.Url}, which looks like a damaged copy: {same.Evidence}";
        }
    }
}
