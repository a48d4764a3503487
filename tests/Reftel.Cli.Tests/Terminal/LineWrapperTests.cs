using Reftel.Cli.Terminal;
using Xunit;

namespace Reftel.Cli.Tests.Terminal;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one two three", "one two|three")]
    [InlineData("  one   two  ", "one two")]
    [InlineData("one\n\ntwo", "one||two")]
    [InlineData("abcdefghijklmnop", "abcdefgh|ijklmnop")]
    [InlineData("xx abcdefghijk z", "xx|abcdefgh|ijk z")]
    [InlineData("日本語日本語", "日本語日|本語")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301 fg", "e\u0301e\u0301e\u0301e\u0301e\u0301 fg")]
    public void Lines_break_at_blanks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', LineWrapper.Wrap(text, 8)));

    [Fact]
    public void A_long_word_takes_time_in_its_length()
    {
        List<string> lines = LineWrapper.Wrap(new string('x', 2_000_000), 68);

        Assert.Equal((2_000_000 + 67) / 68, lines.Count);
    }
}
