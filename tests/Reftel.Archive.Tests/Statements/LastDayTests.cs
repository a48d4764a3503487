using Reftel.Archive.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Statements;

public sealed class LastDayTests
{
    [Theory]
    [InlineData("2021", "2021-12-31")]
    [InlineData("2020-02", "2020-02-29")]
    [InlineData("2021-03-31", "2021-03-31")]
    [InlineData("2021-03-31T12:00", "2021-03-31")]
    [InlineData("2021-W01", "2021-01-10")]
    [InlineData("2021-Q2", "2021-06-30")]
    [InlineData("2021-H1", "2021-06-30")]
    [InlineData("2021-SP", "2021-05-31")]
    [InlineData("2020-WI", "2021-02-28")]
    [InlineData("202", "2029-12-31")]
    [InlineData("2020-12-13/2020-12-14", "2020-12-14")]
    [InlineData("2021/..", null)]
    [InlineData("2021-02-30", null)]
    [InlineData("2021-13", null)]
    [InlineData("2021-W54", null)]
    [InlineData("2021-Q5", null)]
    [InlineData("2021-W", null)]
    [InlineData("0000", null)]
    [InlineData("P3M", null)]
    [InlineData("XXXX-WXX-1", null)]
    [InlineData("FUTURE_REF", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_last_day_of_a_period_is_found(string? value, string? day) => Assert.Equal(day, LastDay.Of(value));

    [Theory]
    [InlineData(null, "2021", false, false, null, "2020-12-31")]
    [InlineData("2020-11", null, false, false, "2020-12-01", null)]
    [InlineData("2020-12", "2021", true, true, "2020-12-01", "2021-12-31")]
    [InlineData("9999", "0001", false, false, "9999-12-31", "0001-01-01")]
    public void Bounds_are_whole_days(string? from, string? to, bool withFrom, bool withTo, string? first, string? last) =>
        Assert.Equal(new DueTest(first, last), DueTest.Between(from, to, withFrom, withTo));
}
