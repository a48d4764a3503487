using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class MaximalRunsTests
{
    // The example of Ruzzo and Tompa's paper, and edges.
    [Theory]
    [InlineData("4 -5 3 -3 1 2 -2 2 -2 1 5", "0-1 2-3 4-11")]
    [InlineData("", "")]
    [InlineData("-1 -2", "")]
    [InlineData("1 -0.5 1", "0-3")]
    [InlineData("1 -2 1", "0-1 2-3")]
    public void Finds_the_stretches_that_speak_for_something(string scores, string expected)
    {
        double[] values = [.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => double.Parse(s, null))];
        Assert.Equal(expected, string.Join(' ', MaximalRuns.Find(values).Select(r => $"{r.Start}-{r.End}")));
    }

    [Fact]
    public void No_run_can_be_made_heavier()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            double[] values = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(-5, 6))];
            foreach ((int start, int end, double score) in MaximalRuns.Find(values))
            {
                Assert.Equal(values[start..end].Sum(), score);
                for (int i = start + 1; i < end; i++)
                {
                    Assert.True(values[start..i].Sum() > 0 && values[i..end].Sum() > 0, $"{string.Join(' ', values)}: {start}-{end}");
                }
            }
        }
    }
}
