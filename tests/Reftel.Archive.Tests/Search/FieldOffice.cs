using Reftel.Archive.Search;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Tests.Search;

/// <summary>A small archive that most tests of searching ask.</summary>
internal static class FieldOffice
{
    public static IReadOnlyList<HeldDocument> Documents { get; } =
    [
        new HeldDocument(1, "07MINSK1009", "2007-12-11T12:51:00Z", "UNION STATE: A VISIT WITHOUT RESULTS")
            .Has(DocumentField.From, "AMEMBASSY MINSK").Has(DocumentField.To, "SECSTATE WASHDC").Has(DocumentField.Post, "MINSK")
            .Has(DocumentField.Tag, ColumnValue.Join("PGOV", "Internal Governmental Affairs"), "PREL", ColumnValue.Join("BO", "Belarus"))
            .Has(DocumentField.Marking, "confidential").Has(DocumentField.Caption, "SIPDIS").Has(DocumentField.Cites, "06MINSK1019")
            .Has(DocumentField.Signed, "MOORE").Has(DocumentField.Language, "en")
            .Says("The presidents discussed the Union State for two days.", "Lukashenko said the meeting was useful.")
            .In("comment", "The Union treaty will not be signed; sovereignty sells at home. End comment."),
        new HeldDocument(2, "06MINSK1019", "2006-09-21", "Meetings in the capital")
            .Has(DocumentField.From, "AMEMBASSY MINSK").Has(DocumentField.Post, "MINSK").Has(DocumentField.Tag, "PREL", "IN")
            .Has(DocumentField.Marking, "unclassified").Has(DocumentField.Language, "en")
            .Says("Two meetings were held with visa officers.", "Lukashenka did not meet the state union of writers.")
            .In("quoted", "We value sovereignty above the union."),
        new HeldDocument(3, "07MOSCOW220", "2007-01-17", "A reading of the Russian press")
            .Has(DocumentField.From, "AMEMBASSY MOSCOW").Has(DocumentField.Post, "MOSCOW").Has(DocumentField.Tag, "PREL")
            .Has(DocumentField.Marking, "confidential").Has(DocumentField.Cites, "07MINSK1009", "06MINSK1019").Has(DocumentField.Language, "en")
            .Says("Газеты пишут о встрече с Лукашенко в Минске.", "Пасля сустрэчы Лукашэнка паехаў дадому."),
        new HeldDocument(4, "belarus-warning-update-2020-11-30", "2020-11-30", "Warning update")
            .Has(DocumentField.Host, "news.bbc.co.uk", "tass.example", "news.bbc.co.uk").Has(DocumentField.Author, "George Barros")
            .Has(DocumentField.Language, "en")
            .Says("Moscow sent 007 advisers and Café owners to the Union.", "Nothing else happened."),
        new HeldDocument(5, "undated-note", null, null).Says("An undated note on visas and the Meeting House."),
    ];

    public static SearchResult Search(string query, SearchOptions? options = null) => new ArchiveSearch(new HeldStore(Documents, 2)).Search(query, options ?? new SearchOptions());

    /// <summary>The documents found, each once, by id.</summary>
    public static string Found(string query) =>
        string.Join(' ', Search(query).Hits.Select(hit => hit.Document).Distinct().Order(StringComparer.Ordinal));
}
