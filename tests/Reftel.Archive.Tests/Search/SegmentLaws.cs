using System.Globalization;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Index;
using Xunit;

namespace Reftel.Archive.Tests.Search;

/// <summary>The same documents give the same answers, however they are spread over segments and in whatever order they came.</summary>
public sealed class SegmentLaws
{
    private static readonly string[] Vocabulary =
    [
        "union", "Union", "state", "states", "treaty", "treaties", "visit", "Lukashenko", "Lukashenka", "Лукашенко", "Лукашенку", "the",
        "the", "the", "the", "of", "of", "of", "sovereignty", "press", "customs", "17", "0017", "Minsk", "Минске", "talks", "talking",
    ];

    public static TheoryData<string> Queries =>
    [
        "the", "union state", "\"the union\"", "\"union of the\"~4", "tre*", "statse~2", "Lukashenko", "treaty OR visit -press", "from:MINSK",
        "NOT the", "+the press Lukashenko", "17", "voice:comment the", "*", "date:[2001 TO 2004] union", "tag:PREL (talks OR customs)", "subject:the",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Segments_and_order_of_addition_change_nothing(string query)
    {
        List<HeldDocument> documents = Generate(90);
        string expected = Answer(documents, 1, query);
        Assert.Contains("hit", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Answer(documents, 3, query));
        Assert.Equal(expected, Answer([.. Enumerable.Reverse(documents)], 17, query));
        Assert.Equal(expected, Answer([.. documents.OrderBy(document => document.Key * 37 % 91)], 90, query));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Pages_joined_are_the_whole(string query)
    {
        var search = new ArchiveSearch(new HeldStore(Generate(90), 5));
        foreach (SearchOrder order in Enum.GetValues<SearchOrder>())
        {
            SearchResult whole = search.Search(query, new SearchOptions { Limit = 10_000, Order = order });
            Assert.Equal(whole.Total, whole.Hits.Length);
            var joined = new List<SearchHit>();
            while (search.Search(query, new SearchOptions { Offset = joined.Count, Limit = 7, Order = order }) is { Hits.IsEmpty: false } page)
            {
                joined.AddRange(page.Hits);
            }

            Assert.Equal(whole.Hits.Select(Line), joined.Select(Line));
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Removed_documents_are_no_hits(string query)
    {
        List<HeldDocument> documents = Generate(90);
        SearchResult all = new ArchiveSearch(new HeldStore(documents, 5)).Search(query, new SearchOptions { Limit = 10_000 });
        string removed = all.Hits[0].Document;
        long key = documents.Single(document => document.Card.Id == removed).Key;
        SearchResult rest = new ArchiveSearch(new HeldStore(documents, 5).Without(key)).Search(query, new SearchOptions { Limit = 10_000 });
        Assert.Equal(all.Documents - 1, rest.Documents);
        Assert.Equal(all.Hits.Where(hit => hit.Document != removed).Select(Line), rest.Hits.Select(Line));
        Assert.Equal(rest.Documents, rest.Facets.Fields.Single(facet => facet.Name == "form").Values.Single().Count);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Dates_order_both_ways(string query)
    {
        var search = new ArchiveSearch(new HeldStore(Generate(90), 5));
        string?[] newest = [.. search.Search(query, new SearchOptions { Limit = 10_000, Order = SearchOrder.Newest }).Hits.Select(hit => hit.Date)];
        string?[] oldest = [.. search.Search(query, new SearchOptions { Limit = 10_000, Order = SearchOrder.Oldest }).Hits.Select(hit => hit.Date)];
        Assert.Equal(newest.OrderByDescending(date => date, StringComparer.Ordinal), newest);
        Assert.Equal(newest.Order(StringComparer.Ordinal), oldest);
    }

    private static string Answer(List<HeldDocument> documents, int segments, string query)
    {
        SearchResult result = new ArchiveSearch(new HeldStore(documents, segments)).Search(query, new SearchOptions { Limit = 10_000 });
        IEnumerable<string> facets = result.Facets.Fields.Select(facet => $"{facet.Name}: {string.Join(", ", facet.Values)}");
        return string.Join('\n', [$"{result.Query} {result.Total} {result.Documents}", .. facets, .. result.Hits.Select(Line)]);
    }

    private static string Line(SearchHit hit) => string.Create(CultureInfo.InvariantCulture,
        $"hit {hit.Document} {hit.Span} {hit.Score:R} {hit.Snippet.Text} {string.Join(',', hit.Snippet.Highlights)} {string.Join(',', hit.Reasons)}");

    private static List<HeldDocument> Generate(int count)
    {
        uint state = 20071211;
        int Next(int bound)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)bound);
        }

        string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[Next(Vocabulary.Length)]));

        var documents = new List<HeldDocument>();
        for (int i = 1; i <= count; i++)
        {
            // Every tenth is the same text on the same day: only the id tells them apart.
            bool twin = i % 10 == 0;
            var document = new HeldDocument(i, $"DOC{i:D3}", twin ? "2003-03-03" : $"{2000 + Next(6)}-0{1 + Next(9)}-1{Next(9)}", twin ? "the treaty" : Text(4));
            document.Has(DocumentField.From, Next(2) == 0 ? "AMEMBASSY MINSK" : "AMEMBASSY KYIV").Has(DocumentField.Tag, Next(3) == 0 ? "PREL" : "ECON");
            for (int paragraph = twin ? 3 : Next(5); paragraph > 0; paragraph--)
            {
                document.In(Next(3) == 0 ? "comment" : "reporting", twin ? "the union of the talks" : Text(1 + Next(30)));
            }

            documents.Add(document);
        }

        return documents;
    }
}
