using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class FacetTests
{
    [Theory]
    [InlineData("*", "post", "MINSK 2, MOSCOW 1")]
    [InlineData("*", "year", "2006 1, 2007 2, 2020 1")]
    [InlineData("*", "tag", "PREL 3, BO 1, IN 1, PGOV 1")]
    [InlineData("*", "marking", "confidential 2, unclassified 1")]
    [InlineData("*", "form", "telegram 5")]
    [InlineData("*", "source", "news.bbc.co.uk 1, tass.example 1")]
    [InlineData("union", "post", "MINSK 2")]
    [InlineData("union", "tag", "PREL 2, BO 1, IN 1, PGOV 1")]
    [InlineData("zebra", "form", "")]
    public void Documents_are_counted_not_pieces(string query, string facet, string expected) =>
        Assert.Equal(expected, Text(FieldOffice.Search(query, new SearchOptions { Limit = 1 }).Facets.Fields.Single(found => found.Name == facet).Values));

    [Fact]
    public void Months_make_a_histogram() =>
        Assert.Equal("2006-09 1, 2007-01 1, 2007-12 1, 2020-11 1", Text(FieldOffice.Search("*").Facets.Months));

    [Fact]
    public void Rare_values_are_left_off_and_counted()
    {
        Facet tags = FieldOffice.Search("*", new SearchOptions { FacetValues = 2 }).Facets.Fields.Single(facet => facet.Name == "tag");
        Assert.Equal("PREL 3, BO 1", Text(tags.Values));
        Assert.Equal(2, tags.More);
    }

    [Fact]
    public void Totals_tell_pieces_and_documents()
    {
        SearchResult result = FieldOffice.Search("union", new SearchOptions { Limit = 1 });
        Assert.Equal((6, 3), (result.Total, result.Documents));
        Assert.Single(result.Hits);
    }

    private static string Text(IEnumerable<FacetValue> values) => string.Join(", ", values.Select(value => $"{value.Value} {value.Count}"));
}
