using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class QueryLaws
{
    private static readonly ArchiveSearch Office = new(new HeldStore(FieldOffice.Documents, 2));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_index_answers_as_a_reader_would(uint seed)
    {
        var random = new RandomQueries(seed);
        HeldDocument[] documents = [.. Enumerable.Range(1, 40).Select(i =>
            new HeldDocument(i, $"D{i:D2}", null, null).Says([.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Text(1 + random.Next(9)))]))];
        var search = new ArchiveSearch(new HeldStore(documents, 3));
        for (int i = 0; i < 300; i++)
        {
            string query = random.Proper(3);
            QueryNode node = QueryParser.Parse(query).Query!;
            string[] expected = [.. documents.Where(document => PlainReading.Answers(node, document)).Select(document => document.Card.Id)];
            SearchResult result = search.Search(query, new SearchOptions { Limit = 1000 });
            Assert.True(expected.Length == result.Documents, $"{query}: {result.Documents} documents instead of {expected.Length}");
            IEnumerable<string> shown = result.Hits.Select(hit => hit.Document).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected.Where(id => documents.Single(document => document.Card.Id == id).Pieces.Count > 0), shown);
        }
    }

    [Fact]
    public void Whatever_is_typed_is_answered_or_pointed_at()
    {
        var random = new RandomQueries(4);
        int answered = 0;
        for (int i = 0; i < 3000; i++)
        {
            string query = random.Scrambled();
            SearchResult result = Office.Search(query, new SearchOptions());
            if (result.Error is { } error)
            {
                Assert.True(error.Start >= 0 && error.Start + error.Length <= query.Length, $"{query}: {error}");
                continue;
            }

            answered++;
            SearchResult again = Office.Search(result.Query, new SearchOptions());
            Assert.True(again.Error is null && again.Query == result.Query && again.Total == result.Total, $"{query} is echoed as {result.Query}, that as {again.Query}: {again.Error}");
        }

        Assert.InRange(answered, 500, 2500);
    }

    [Fact]
    public void A_query_of_very_many_parts_is_answered()
    {
        Assert.Equal(3, Office.Search(string.Join(" OR ", Enumerable.Repeat("union", 5000)), new SearchOptions()).Documents);
        Assert.NotNull(Office.Search(new string('(', 100_000), new SearchOptions()).Error);
        Assert.NotNull(Office.Search(string.Concat(Enumerable.Repeat("NOT ", 100_000)), new SearchOptions()).Error);
    }
}
