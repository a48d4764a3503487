using Reftel.Cli.Terminal;
using Xunit;

namespace Reftel.Cli.Tests.Terminal;

public sealed class EscapedTests
{
    [Theory]
    [InlineData("plain, Łódź, Минск, 𝄞", "plain, Łódź, Минск, 𝄞")]
    [InlineData("\u001B[31mred", "\\u001B[31mred")]
    [InlineData("bell\u0007 back\u0008 del\u007F csi\u009B", "bell\\u0007 back\\u0008 del\\u007F csi\\u009B")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u061Ce", "a\\u202Eb\\u2066c\\u200Fd\\u061Ce")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("a\tb\r\nc\nd\re", "a b c d e")]
    [InlineData("\uDB40\uDC41", "\\u{E0041}")]
    public void A_line_is_safe_to_print(string text, string expected) => Assert.Equal(expected, Escaped.Line(text));

    // Written as code, because a lone surrogate does not survive in test data.
    [Fact]
    public void Lone_surrogates_are_replaced() => Assert.Equal("a\uFFFDb\uFFFD", Escaped.Line("a\uDC00b\uD834"));

    [Fact]
    public void Lines_stay_apart_where_wanted() => Assert.Equal("a\nb\nc", Escaped.Lines("a\r\nb\rc"));
}
