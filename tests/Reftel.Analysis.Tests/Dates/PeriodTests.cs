using Reftel.Analysis.Dates;
using Xunit;

namespace Reftel.Analysis.Tests.Dates;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-03-31T12:00:00Z", "2021-03-31", "2021-03-31")]
    [InlineData("2021-W01", "2021-01-04", "2021-01-10")]
    [InlineData("2021-Q2", "2021-04-01", "2021-06-30")]
    [InlineData("2021-H2", "2021-07-01", "2021-12-31")]
    [InlineData("2020-WI", "2020-12-01", "2021-02-28")]
    [InlineData("2021-FA", "2021-09-01", "2021-11-30")]
    [InlineData("202", "2020-01-01", "2029-12-31")]
    [InlineData("2020-12-13/2021-01", "2020-12-13", "2021-01-31")]
    [InlineData("../2021-01", null, "2021-01-31")]
    [InlineData("9999-WI", null, null)]
    [InlineData("9999-W52", null, null)]
    [InlineData("2021-W", null, null)]
    [InlineData("2021-02-29", null, null)]
    [InlineData("000", null, null)]
    [InlineData("2021/..", null, null)]
    [InlineData("FUTURE_REF", null, null)]
    [InlineData(null, null, null)]
    public void A_value_names_its_days(string? value, string? first, string? last)
    {
        Period? period = Period.Parse(value);
        Assert.Equal((first, last), (period?.First?.ToIso(), period?.Last.ToIso()));
    }
}
