using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class CaptionsTests
{
    [Fact]
    public void Captions_are_unique_and_upper_case()
    {
        Assert.Equal(Captions.Rows.Length, Captions.Rows.Select(row => row.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Captions.Rows, row => Assert.Equal(row.Name.Trim().ToUpperInvariant(), row.Name));
    }

    [Theory]
    [InlineData("SIPDIS", "SIPDIS", 6)]
    [InlineData("NOFORN SIPDIS", "NOFORN", 6)]
    [InlineData("STADIS//////////////", "STADIS", 6)]
    [InlineData("MED CHANNEL", "MED CHANNEL", 11)]
    [InlineData("MED, DIRGEN", "MED", 3)]
    [InlineData("ROGER  CHANNEL", "ROGER CHANNEL", 14)]
    [InlineData("CODEL HAMILTON", "CODEL", 5)]
    [InlineData("EYES ONLY", "EYES ONLY", 9)]
    public void The_longest_caption_at_the_beginning_is_matched(string text, string expected, int expectedLength)
    {
        Assert.True(Captions.TryMatch(text, out var caption, out var length));
        Assert.Equal((expected, expectedLength), (caption.Name, length));
    }

    [Theory]
    [InlineData("SIPDISX")]
    [InlineData("MEDIA REACTION")]
    [InlineData("ROGER")]
    [InlineData("LOU2")]
    [InlineData("sipdis")]
    [InlineData("FOR SIPDIS")]
    [InlineData("")]
    public void Other_text_is_no_caption(string text)
    {
        Assert.False(Captions.TryMatch(text, out _, out var length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void Every_caption_matches_itself() =>
        Assert.All(Captions.Rows, row =>
        {
            Assert.True(Captions.TryMatch(row.Name, out var caption, out var length));
            Assert.Equal((row, row.Name.Length), (caption, length));
        });

    [Theory]
    [InlineData("NODIS", true)]
    [InlineData("EXDIS", true)]
    [InlineData("ROGER CHANNEL", true)]
    [InlineData("NOFORN", false)]
    [InlineData("SENSITIVE", false)]
    public void What_excludes_sipdis(string name, bool expected)
    {
        Assert.True(Captions.TryMatch(name, out var caption, out _));
        Assert.Equal(expected, caption.ExcludesSipdis);
    }
}
