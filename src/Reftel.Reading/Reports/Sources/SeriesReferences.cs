using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Identity;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Sources;

/// <summary>
/// Earlier documents of the same series that a report cites, by title (<c>"Northern Sound Watch: ..."</c>) or by an address
/// that has the name of the series in it. They are to a report what reftels are to a telegram.
/// </summary>
internal static class SeriesReferences
{
    private const int ShortestSlug = 8;

    public static ImmutableArray<ReportReference> Of(Report report)
    {
        string? slug = ReportSlug.Of(report.Series, null, null);
        if (slug is null || slug.Length < ShortestSlug)
        {
            return [];
        }

        var byKey = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var drafts = new List<Draft>();
        foreach (Note note in report.Notes)
        {
            foreach (Citation citation in note.Citations)
            {
                if (citation.RefersTo is not null || !Names(citation, slug))
                {
                    continue;
                }

                string key = citation.Source ?? citation.Raw;
                if (!byKey.TryGetValue(key, out Draft? draft))
                {
                    draft = new Draft(citation);
                    byKey.Add(key, draft);
                    drafts.Add(draft);
                }

                if (note.Number is int number && !draft.Notes.Contains(number))
                {
                    draft.Notes.Add(number);
                }
            }
        }

        return [.. drafts.Select(d => ToReference(d, report.Series))];
    }

    private static bool Names(Citation citation, string slug)
    {
        bool inTitle = citation.Title is string title && (SeriesReader.Split(title).Series is string series) && ReportSlug.Of(series, null, null) == slug;
        return inTitle || (citation.Url is string url && AsciiSearch.Contains(url, slug));
    }

    private static ReportReference ToReference(Draft draft, string? series)
    {
        Citation citation = draft.Citation;
        PartialDate? day = citation.Date is { Day: > 0 } date ? date : null;
        string? id = day is null ? null : ReportSlug.Of(series, null, day);
        return new ReportReference(citation.Raw, id, citation.Title, citation.Url, citation.Span, [.. draft.Notes]);
    }

    private sealed class Draft(Citation citation)
    {
        public Citation Citation { get; } = citation;

        public List<int> Notes { get; } = [];
    }
}
