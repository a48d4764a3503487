using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A source as a citation: what the notes that cite it say of it, and nothing else.</summary>
/// <param name="Id">Id of the document and of the source: <c>belarus-warning-update-2020-11-30-s7</c>.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Title">Title as printed, or null.</param>
/// <param name="Authors">Authors as printed.</param>
/// <param name="Date">Date as printed, or null.</param>
/// <param name="Url">Usable address, or null.</param>
/// <param name="Archived">A copy in a web archive, or null.</param>
/// <param name="Pages">Pages, where all citations give the same, or null.</param>
/// <param name="Raw">The first citation as it stands in the source.</param>
/// <param name="Notes">Numbers of the notes that cite it.</param>
/// <param name="SameHouse">Whether the report's own house publishes it; null when unknown.</param>
public sealed record CitedSource(
    string Id,
    CitedKind Kind,
    string? Title,
    ImmutableArray<string> Authors,
    PartialDate? Date,
    string? Url,
    ArchivedCopy? Archived,
    string? Pages,
    string Raw,
    ImmutableArray<int> Notes,
    bool? SameHouse)
{
    private const int DigitsOfHash = 12;

    /// <summary>The last day on which an author looked at the page, as printed, or null.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>The sources of a report, in the order of first citation; none for a document that is no report.</summary>
    public static ImmutableArray<CitedSource> AllOf(Document document)
    {
        if (document.Report is not { } report)
        {
            return [];
        }

        ILookup<string?, Citation> citations = report.Notes
            .SelectMany(note => note.Citations).Where(citation => citation.Source is not null).ToLookup(citation => citation.Source);
        string prefix = document.Id ?? document.Source.Sha256[..DigitsOfHash];
        return [.. report.Sources.Select(source => Of(source, [.. citations[source.Id]], prefix))];
    }

    private static CitedSource Of(Source source, ImmutableArray<Citation> citations, string prefix)
    {
        string?[] pages = [.. citations.Select(citation => citation.Pages).Distinct()];
        return new CitedSource(
            $"{prefix}-{source.Id}",
            KindOf(source),
            source.Title ?? citations.Select(citation => citation.Title).FirstOrDefault(title => title is not null),
            citations.Select(citation => citation.Authors).FirstOrDefault(authors => !authors.IsEmpty, []),
            citations.Select(citation => citation.Date).FirstOrDefault(date => date is not null),
            source.Url,
            citations.Select(citation => citation.Archived).FirstOrDefault(copy => copy is not null),
            pages.Length == 1 ? pages[0] : null,
            citations.Select(citation => citation.Raw).FirstOrDefault() ?? source.Key,
            source.CitedBy,
            source.SameHouse)
        {
            Accessed = citations.Select(citation => citation.Accessed).Max(),
        };
    }

    private static CitedKind KindOf(Source source)
    {
        if (source.Url is not { } url)
        {
            return CitedKind.Document;
        }

        int end = url.AsSpan().IndexOfAny('?', '#');
        bool file = url.AsSpan(0, end < 0 ? url.Length : end).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        bool publishesReports = source.Kind is SourceKind.ThinkTank or SourceKind.Official or SourceKind.InternationalBody;
        return file && publishesReports ? CitedKind.Report : CitedKind.WebPage;
    }
}

/// <summary>What kind of thing a source is, as far as the facts go.</summary>
public enum CitedKind
{
    /// <summary>Nothing but its words is known.</summary>
    Document,

    /// <summary>It has an address.</summary>
    WebPage,

    /// <summary>A file of a think tank, an office or an international body.</summary>
    Report,
}
