using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

public sealed class AddressDamageTests
{
    private const string Slug = "https://example.org/notes/harbour-talks-likely-to-fail-again";

    [Theory]
    [InlineData(Slug, "https://example.org/notes/harbour-talks-likely-to-fall-again", "one letter")]
    [InlineData(Slug, "https://example.org/notes/harbour-taks-likely-to-fall-again", "two letters")]
    [InlineData(Slug, "https://www.example.org/notes/harbourtalks-likely-tofail-again", "hyphens")]
    [InlineData(Slug + "%E2%80%99s-end", Slug + "s-end", "percent escapes")]
    public void Damaged_twins_are_known(string a, string b, string evidence)
    {
        Assert.Contains(evidence, AddressDamage.Compare(a, b), StringComparison.Ordinal);
        Assert.Equal([(0, 1)], AddressDamage.Propose([a, b]).Select(pair => (pair.First, pair.Second)));
    }

    [Theory]
    [InlineData(Slug, Slug)]
    [InlineData(Slug, "https://example.com/notes/harbour-talks-likely-to-fall-again")]
    [InlineData("https://example.org/notes/2020-11-harbour-talks-likely-to-fail", "https://example.org/notes/2020-12-harbour-talks-likely-to-fail")]
    [InlineData("https://example.org/cat", "https://example.org/car")]
    [InlineData(Slug, "https://example.org/notes/harbour-talks-certain-to-fail-again")]
    public void Two_addresses_are_two(string a, string b)
    {
        Assert.Null(AddressDamage.Compare(a, b));
        Assert.Empty(AddressDamage.Propose([a, b]));
    }

    [Fact]
    public void Ten_thousand_addresses_of_one_host_are_proposed_in_blocks()
    {
        string[] many = [.. Enumerable.Range(0, 10_000).Select(i => $"https://example.org/notes/harbour-talks-number-{i}-of-this-very-long-year")];

        Assert.Empty(AddressDamage.Propose(many));
    }
}
