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
        var labels = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach ((Note note, Citation citation) in report.Notes.SelectMany(note => note.Citations.Select(citation => (note, citation))))
        {
            if (citation.Source is not { } id)
            {
                continue;
            }

            cited.TryAdd(id, citation.Text);
            labels.TryAdd(id, []);
            if (note.Number is null && note.Shown != "?" && !labels[id].Contains(note.Shown))
            {
                labels[id].Add(note.Shown);
            }
        }

        page.Blank();
        page.Wide("Sources", Style.Title);
        foreach (Source source in report.Sources)
        {
            page.Fields(source.Id, [SourceLine.Of(source, cited.GetValueOrDefault(source.Id, source.Key)), .. Facts(source, labels.GetValueOrDefault(source.Id) ?? [])]);
        }
    }

    private static IEnumerable<string> Facts(Source source, List<string> labels)
    {
        string[] notes = [.. source.CitedBy.Select(number => $"{number}"), .. labels];
        string?[] facts =
        [
            notes.Length switch
            {
                0 when !source.LinkedFrom.IsEmpty => "linked in the text",
                0 => "cited by no numbered note",
                1 => $"cited by note {notes[0]}",
                _ => $"cited by {notes.Length} notes: {string.Join(", ", notes)}",
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
