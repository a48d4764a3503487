using Reftel.Analysis.Questions.Editing;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>A file that went through the field of a form keeps the ends of its lines.</summary>
public sealed class LineEndsTests
{
    [Theory]
    [InlineData("a\nb\n", "a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\r\nb", "a\nb", "a\r\nb")]
    [InlineData("a\rb\r", "a\nb\n", "a\rb\r")]
    [InlineData("a\r\nb\nc\rd", "a\nb\nc\nd", "a\r\nb\nc\rd")]
    [InlineData("a\r\nb\nc\r\n", "a\nx\ny\nc\n", "a\r\nx\r\ny\r\nc\r\n")]
    [InlineData("a\r\nb", "a\nb\n", "a\r\nb\r\n")]
    [InlineData("a\r\nb\r\n", "a\nb", "a\r\nb")]
    [InlineData("", "a\r\nb", "a\nb")]
    [InlineData("a\r\n\r\n\r\nb", "a\n\nb", "a\r\n\r\nb")]
    [InlineData("a\n", "", "")]
    public void Lines_that_stay_keep_their_ends_and_new_ones_take_those_of_the_file(string original, string typed, string expected) =>
        Assert.Equal(expected, LineEnds.Restore(original, typed));

    [Fact]
    public void What_was_not_changed_comes_back_whatever_the_ends()
    {
        var random = new Random(20_200_306);
        string[] pieces = ["a", "b", "", " ", "\n", "\r\n", "\r", "\u2028", "\u0085"];
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            string form = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.Equal(text, LineEnds.Restore(text, form));
        }
    }
}
