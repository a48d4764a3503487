using Reftel.Cli.Batch;
using Xunit;

namespace Reftel.Cli.Tests.Batch;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(1200, 5000, 1250, 0.5, "1,200 of 5,000 files, 1,250 documents (2,500/s), 2 s left")]
    [InlineData(10, 10_000, 10, 10, "10 of 10,000 files, 10 documents (1/s), 167 min left")]
    public void Progress_tells_rate_and_remaining_time(long inputs, long total, long documents, double seconds, string expected) =>
        Assert.Equal(expected, Progress.Describe(inputs, total, documents, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_stage_tells_how_many_documents_it_has_done() =>
        Assert.Equal("statements: 1,200 of 5,000 documents (150/s), 26 s left", Progress.DescribeStage("statements", 1200, 5000, TimeSpan.FromSeconds(8)));
}
