using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Snippets;
using Reftel.Server.Charts;
using Xunit;

namespace Reftel.Server.Tests.Charts;

public sealed class TimeBarsTests
{
    [Theory]
    [InlineData(null, "2006", "2009", "2008-07-02")]
    [InlineData("2007", "2007-01", "2007-12", "2007-03-31")]
    [InlineData("2007-02", "2007-02-01", "2007-02-28", "2007-02-09")]
    public void A_document_stands_below_the_bar_that_counts_it(string? period, string first, string last, string day)
    {
        string step = day[..first.Length];
        TimeBars bars = TimeBars.Of([new FacetValue(first, 1), new FacetValue(step, 4), new FacetValue(last, 2)], besideNames: true);
        TimelineChart chart = TimelineChart.Of([Hit("07X1", day), Hit("07X2", $"{day}T23:59:00Z")], period, bars.Range)!;
        TimeBar bar = bars.Bars.Single(bar => bar.Of.Value == step);
        Assert.All(chart.Lanes.Single().Marks, mark => Assert.InRange(mark.Start, bar.X, bar.X + bar.Width));
    }

    [Fact]
    public void Heights_are_by_count_and_one_document_is_seen()
    {
        TimeBars bars = TimeBars.Of([new FacetValue("2006", 1), new FacetValue("2007", 0), new FacetValue("2008", 1_000)], besideNames: false);
        Assert.Equal([2, 0, TimeBars.Height], bars.Bars.Select(bar => bar.Height));
        Assert.Equal(0, bars.Bars[0].X);
    }

    private static SearchHit Hit(string id, string date) => new(id, null, date, "telegram", "", null, null, default, 0, new Snippet("", []), []);
}
