using Reftel.Cli.Usage;
using Xunit;

namespace Reftel.Cli.Tests.Usage;

public sealed class NearestTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("read", "raed", 1)]
    [InlineData("chek", "check", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_slips_of_a_typist(string a, string b, int expected) => Assert.Equal(expected, Nearest.Distance(a, b));

    [Fact]
    public void Far_words_are_not_offered() => Assert.Empty(Nearest.To("publish", ["read", "check"]));

    [Fact]
    public void An_overlong_word_is_not_compared() => Assert.Empty(Nearest.To(new string('r', 100_000), ["read"]));
}
