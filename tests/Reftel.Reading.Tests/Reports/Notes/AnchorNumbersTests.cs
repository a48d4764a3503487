using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class AnchorNumbersTests
{
    [Theory]
    [InlineData("4", "4")]
    [InlineData(" 4 ", "4")]
    [InlineData("4, 5-7", "4 5 6 7")]
    [InlineData("4;6", "4 6")]
    [InlineData("[12]", "12")]
    [InlineData("\u00B9\u00B2", "12")]
    [InlineData("9\u201311", "9 10 11")]
    [InlineData("1999-2004", "")]
    [InlineData("7-5", "")]
    [InlineData("0", "")]
    [InlineData("th", "")]
    [InlineData("4th", "")]
    [InlineData("12345", "")]
    [InlineData("", "")]
    public void Reads_single_numbers_lists_and_ranges(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', AnchorNumbers.Read(text, new AnchorNumber[AnchorNumbers.Room]).ToArray().Select(n => n.Number)));
}
