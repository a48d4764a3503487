using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class PostsTests
{
    [Fact]
    public void Posts_are_unique_in_order_and_upper_case()
    {
        Assert.Equal(Posts.Rows.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Posts.Rows);
        Assert.All(Posts.Rows, post => Assert.True(post.All(letter => char.IsAsciiLetterUpper(letter) || letter == ' '), post));
    }

    [Fact]
    public void Aliases_lead_to_posts() =>
        Assert.All(PostAliases.Rows, row =>
        {
            Assert.Contains(row.Post, Posts.Rows);
            Assert.DoesNotContain(row.Alias, Posts.Rows);
        });

    [Fact]
    public void A_post_is_its_own_canonical_spelling_however_it_is_glued() =>
        Assert.All(Posts.Rows, post =>
        {
            Assert.Equal(post, Posts.Canonical(post));
            Assert.Equal(post, Posts.Canonical(post.Replace(" ", "", StringComparison.Ordinal)));
        });

    [Theory]
    [InlineData("SECSTATE", "STATE")]
    [InlineData("Dept", "STATE")]
    [InlineData("PORT-AU-PRINCE", "PORT AU PRINCE")]
    [InlineData("TELAVIV", "TEL AVIV")]
    [InlineData("St. Petersburg", "ST PETERSBURG")]
    [InlineData("HAGUE", "THE HAGUE")]
    [InlineData("BAGDAD", "BAGHDAD")]
    [InlineData("LENIGRAD", "LENINGRAD")]
    [InlineData("USMISSION GENEVA", "GENEVA")]
    public void Other_spellings_are_known(string post, string expected)
    {
        Assert.True(Posts.IsKnown(post));
        Assert.Equal(expected, Posts.Canonical(post));
    }

    [Theory]
    [InlineData("  nowhere \t at  all ", "NOWHERE AT ALL")]
    [InlineData("", "")]
    [InlineData("SECDEF", "SECDEF")]
    public void Others_are_folded(string post, string expected)
    {
        Assert.False(Posts.IsKnown(post));
        Assert.Equal(expected, Posts.Canonical(post));
    }

    [Fact]
    public void A_very_long_name_is_not_known() => Assert.False(Posts.IsKnown(new string('A', 1000)));
}
