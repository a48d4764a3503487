using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A source as a citation: what the notes that cite it say of it, and nothing else.</summary>
/// <param name="Id">Id of the document and of the source: <c>belarus-warning-update-2020-11-30-s7</c>.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Title">Title as printed, without quotation marks and emphasis around it; the description of a law or an interview; or null.</param>
/// <param name="Authors">Authors as printed.</param>
/// <param name="Date">Date as printed, or null.</param>
/// <param name="Url">Usable address, or null.</param>
/// <param name="Archived">A copy in a web archive, or null.</param>
/// <param name="Pages">Pages, where all citations give the same, or null.</param>
/// <param name="Raw">The first citation as it reads, without markup.</param>
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
    private const int LongestDescription = 300;

    /// <summary>The last day on which an author looked at the page, as printed, or null.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>Paper, journal or magazine of an article, book of a chapter, as printed; or null.</summary>
    public string? Container { get; init; }

    /// <summary>Publisher as printed, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Place of publication as printed, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Indexes of the paragraphs that link to it, in a report without notes.</summary>
    public ImmutableArray<int> LinkedFrom { get; init; } = [];

    /// <summary>The DOI where the address is of one: <c>10.1000/182</c>; else null.</summary>
    public string? Doi
    {
        get
        {
            string address = Url ?? "";
            int at = address.IndexOf("doi.org/10.", StringComparison.OrdinalIgnoreCase);
            bool host = at == 0 || (at > 0 && (address[at - 1] == '/' || address.AsSpan(0, at).EndsWith("dx.", StringComparison.OrdinalIgnoreCase)));
            return host && at <= "https://www.".Length ? address[(at + "doi.org/".Length)..] : null;
        }
    }

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
        string raw = citations.Select(citation => citation.Text).FirstOrDefault() ?? source.Url ?? source.Key;
        PartialDate? date = citations.Select(citation => citation.Date).FirstOrDefault(date => date is not null);
        CitedPublication[] published = [.. citations.Where(citation => citation.RefersTo is null).Select(citation => CitedPublication.Of(citation.Text, citation.Date ?? date))];
        CitedKind kind = KindOf(source, published.Select(publication => publication.Kind).FirstOrDefault(kind => kind is not null));
        string? title = CitedWords.Plain(source.Title ?? citations.Select(citation => citation.Title).FirstOrDefault(title => title is not null));

        // The description of a law or an interview is its title.
        bool described = title is null && kind is CitedKind.Legislation or CitedKind.Treaty or CitedKind.Interview && source.Url is null && raw.Length <= LongestDescription;
        return new CitedSource(
            $"{prefix}-{source.Id}",
            kind,
            title ?? (described ? CitedWords.Plain(BlankSpace.Fold(raw).TrimEnd('.', ';', ' ')) : null),
            [.. citations.Select(citation => citation.Authors).FirstOrDefault(authors => !authors.IsEmpty, []).Select(name => CitedWords.Plain(name) ?? name)],
            date,
            source.Url,
            citations.Select(citation => citation.Archived).FirstOrDefault(copy => copy is not null) ?? (citations.IsEmpty ? CopyAt(source.Url) : null),
            pages.Length == 1 ? pages[0] : null,
            raw,
            source.CitedBy,
            source.SameHouse)
        {
            LinkedFrom = source.LinkedFrom,
            Accessed = citations.Select(citation => citation.Accessed).Max(),
            Container = published.Select(publication => publication.Container).FirstOrDefault(name => name is not null),
            Publisher = published.Select(publication => publication.Publisher).FirstOrDefault(name => name is not null),
            Place = published.Select(publication => publication.Place).FirstOrDefault(name => name is not null),
        };
    }

    // A link of the prose may lead to a copy, as a citation may.
    private static ArchivedCopy? CopyAt(string? url) =>
        url is not null && Links.ArchivedLink.TryRead(url) is { } archived ? new ArchivedCopy(url, archived.CapturedOn) : null;

    // The words of the citation first, then who publishes under the address.
    private static CitedKind KindOf(Source source, CitedKind? printed)
    {
        if (source.Url is not { } url)
        {
            return printed ?? CitedKind.Document;
        }

        if (source.Kind == SourceKind.Social)
        {
            return CitedKind.Post;
        }

        int end = url.AsSpan().IndexOfAny('?', '#');
        ReadOnlySpan<char> path = url.AsSpan(0, end < 0 ? url.Length : end);
        bool publishesReports = source.Kind is SourceKind.ThinkTank or SourceKind.Official or SourceKind.InternationalBody;
        bool news = source.Kind is SourceKind.StateMedia or SourceKind.IndependentMedia && path.TrimEnd('/').LastIndexOf('/') > url.IndexOf("://", StringComparison.Ordinal) + 2;
        return printed is { } known ? known
            : path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && publishesReports ? CitedKind.Report
            : news ? CitedKind.NewspaperArticle
            : CitedKind.WebPage;
    }
}
