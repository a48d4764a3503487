using Reftel.Archive.Search;
using Reftel.Archive.Search.Snippets;
using Reftel.Server.Charts;
using Xunit;

namespace Reftel.Server.Tests.Charts;

public sealed class TimelineChartTests
{
    [Fact]
    public void Each_post_and_series_has_a_lane()
    {
        TimelineChart chart = TimelineChart.Of([Hit("07PORTSELWYN1012", "2007-12-11"), Hit("07PORTSELWYN1009", "2007-12-09"), Hit("northern-sound-watch-2020-01-17", "2020-01-17", "report")], null)!;
        Assert.Equal(["PORTSELWYN", "northern-sound-watch"], chart.Lanes.Select(lane => lane.Name));
        Assert.Equal(["07PORTSELWYN1009", "07PORTSELWYN1012"], chart.Lanes[0].Marks.Select(mark => mark.Hit.Document));
    }

    [Fact]
    public void A_partial_date_is_as_long_as_it_may_mean()
    {
        TimelineChart chart = TimelineChart.Of([Hit("a", "2007"), Hit("b", "2007-03"), Hit("c", "2007-03-05T12:00:00Z")], "2007")!;
        TimelineMark[] marks = [.. chart.Lanes.SelectMany(lane => lane.Marks)];
        Assert.Equal([true, true, false], marks.Select(mark => mark.IsPartial));
        Assert.True(marks[0].End - marks[0].Start > 11 * (marks[1].End - marks[1].Start));
        Assert.Equal(marks[2].Start, marks[2].End);
    }

    [Fact]
    public void Documents_of_a_day_stand_at_their_hour_and_those_of_an_hour_below_each_other()
    {
        TimelineChart chart = TimelineChart.Of([Hit("07X1", "2007-12-11T06:00:00Z", "telegram"), Hit("07X2", "2007-12-11T18:00:00Z", "telegram"), Hit("07X3", "2007-12-11T18:00:00Z", "telegram")], "2007-12-11")!;
        TimelineMark[] marks = [.. chart.Lanes.Single().Marks];
        Assert.True(marks[1].Start > marks[0].Start);
        Assert.Equal(marks[1].Start, marks[2].Start);
        Assert.Equal([0, 0, 15], marks.Select(mark => mark.Row));
    }

    [Fact]
    public void Without_a_date_there_is_no_chart() => Assert.Null(TimelineChart.Of([Hit("a", null)], null));

    [Theory]
    [InlineData(1968, 2021, 12, new[] { "1970", "1975", "1980", "1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020" })]
    [InlineData(2007, 2007, 12, new[] { "2007" })]
    public void Years_are_marked_where_they_divide_well(int first, int last, int most, string[] labels) =>
        Assert.Equal(labels, DateTicks.Years(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), most).Select(tick => tick.Label));

    private static SearchHit Hit(string id, string? date, string? form = null) =>
        new(id, null, date, form ?? (char.IsAsciiDigit(id[0]) ? "telegram" : "text"), "", null, null, default, 0, new Snippet("", []), []);
}
