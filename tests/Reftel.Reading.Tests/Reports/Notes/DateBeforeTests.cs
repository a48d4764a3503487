using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class DateBeforeTests
{
    [Theory]
    [InlineData("on November 27", true)]
    [InlineData("on Nov. 27", true)]
    [InlineData("on November 26-27", true)]
    [InlineData("since 2012", true)]
    [InlineData("12 ліпеня 1994", true)]
    [InlineData("rose by 27", false)]
    [InlineData("worth $2012", false)]
    [InlineData("some 3,2012", false)]
    [InlineData("in 3012", false)]
    [InlineData("Article 5", false)]
    [InlineData("", false)]
    public void Knows_a_day_or_a_year(string text, bool expected) => Assert.Equal(expected, DateBefore.EndsAt(text));
}
