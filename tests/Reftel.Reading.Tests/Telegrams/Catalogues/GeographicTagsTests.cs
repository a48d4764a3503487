using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class GeographicTagsTests
{
    [Fact]
    public void Codes_are_two_letters() =>
        Assert.All(GeographicTags.Rows, row => Assert.True(row.Code.Length == 2 && row.Code.All(char.IsAsciiLetterUpper), row.Code));

    [Fact]
    public void Rows_are_in_order_of_code_and_year()
    {
        var ordered = GeographicTags.Rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.First ?? int.MinValue);
        Assert.Equal(ordered, GeographicTags.Rows);
    }

    [Fact]
    public void Years_of_a_code_do_not_overlap()
    {
        foreach (var (earlier, later) in GeographicTags.Rows.Zip(GeographicTags.Rows.Skip(1)))
        {
            Assert.True(earlier.Code != later.Code || earlier.Last < later.First, later.ToString());
        }
    }

    [Fact]
    public void A_meaning_does_not_end_before_it_begins() =>
        Assert.All(GeographicTags.Rows, row => Assert.False(row.Last < row.First, row.ToString()));

    [Theory]
    [InlineData("BO", 2007, "Belarus")]
    [InlineData("CG", 1965, "Congo (Kinshasa)")]
    [InlineData("CG", 1975, "Zaire")]
    [InlineData("CG", 2007, "Democratic Republic of the Congo")]
    [InlineData("CG", null, "Democratic Republic of the Congo")]
    [InlineData("UR", 1975, "Union of Soviet Socialist Republics")]
    [InlineData("UR", 2007, "Union of Soviet Socialist Republics")]
    [InlineData("UV", 1979, "Upper Volta")]
    [InlineData("UV", 2009, "Burkina Faso")]
    [InlineData("RS", 2007, "Russia")]
    [InlineData("YE", 1979, "Yemen Arab Republic")]
    public void A_code_means_what_it_meant_in_its_year(string code, int? year, string expected)
    {
        Assert.True(GeographicTags.TryFind(code, year, out var title));
        Assert.Equal(expected, title);
    }

    [Theory]
    [InlineData("QQ")]
    [InlineData("bo")]
    [InlineData("")]
    public void Unknown_codes_are_not_found(string code) => Assert.False(GeographicTags.TryFind(code, 2000, out _));
}
