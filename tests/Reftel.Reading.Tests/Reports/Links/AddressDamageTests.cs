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
    [InlineData(Slug, "https://example.org/Notes/Harbour-Talks-Likely-To-Fail-Again", "case")]
    [InlineData(Slug, "https://example.org/notes/harbour-talks-likely-to-fail-aga", "two letters")]
    [InlineData(Slug, "https://example.org/notes/harhour-talks-likely-to-fail-again", "one letter")]
    [InlineData(Slug + "-at-the-northern-pier", Slug + "-at-the-northem-pier", "two letters")]
    [InlineData(Slug + "-over-the-new-ferry-after-protests", Slug + "-over-the-new-ferry-after-protects", "one letter")]
    [InlineData("https://example.org/n/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-%D0%B2-%D0%BE%D1%80%D0%B2%D0%B8%D0%BA", "https://example.org/n/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC%D0%B2-%D0%BE%D1%80%D0%B2%D0%B8%D0%BA", "hyphens")]
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
    [InlineData(Slug + "-in-may", Slug + "-in-day")]
    [InlineData(Slug + "-in-june", Slug + "-in-july")]
    [InlineData(Slug + "-says-mayor", Slug + "-says-major")]
    [InlineData(Slug, "https://example.org/notes/harbour-talks-unlikely-to-fail-again")]
    [InlineData(Slug + "-legal", Slug + "-illegal")]
    [InlineData(Slug + "-in-iran", Slug + "-in-iraq")]
    [InlineData(Slug + "-austria", Slug + "-australia")]
    [InlineData(Slug + "-north", Slug + "-south")]
    [InlineData(Slug + "-east", Slug + "-west")]
    [InlineData(Slug + "-part-ii", Slug + "-part-iii")]
    [InlineData(Slug + "-part-xvii", Slug + "-part-xviii")]
    [InlineData(Slug + "-a", Slug + "-b")]
    [InlineData(Slug + "-board", Slug + "-boards")]
    [InlineData("https://example.org/en/harbour-talks-likely-to-fail-again", "https://example.org/ru/harbour-talks-likely-to-fail-again")]
    [InlineData("https://example.org/notes/2020-11-2-harbour", "https://example.org/notes/2020-1-12-harbour")]
    [InlineData("https://example.org/watch/aB3xYz9Q", "https://example.org/watch/ab3xyz9q")]
    [InlineData("https://example.org/watch/QwErTyUiop", "https://example.org/watch/qwertyuiop")]
    [InlineData("https://example.org/news/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC", "https://example.org/news/%D0%BC%D0%BE%D1%81%D1%82")]
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
