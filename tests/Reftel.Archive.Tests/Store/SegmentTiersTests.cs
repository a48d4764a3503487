using Reftel.Archive.Store.Segments;
using Xunit;

namespace Reftel.Archive.Tests.Store;

public sealed class SegmentTiersTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("1 1 1 1 1 1 1", 0)]
    [InlineData("1 1 1 1 1 1 1 1", 8)]
    [InlineData("2000 1 1 1 1 1 1 1 1", 8)]
    [InlineData("2000 2000 2000 2000 2000 2000 2000 1", 0)]
    [InlineData("2000 2000 2000 2000 2000 2000 2000 1 2000", 9)]
    [InlineData("16000 2000 2000 2000 2000 2000 2000 2000 2000", 8)]
    [InlineData("16000 16000 16000 16000 16000 16000 16000 2000", 0)]
    [InlineData("16000 16000 16000 16000 16000 16000 16000 16000", 8)]
    public void The_newest_segments_of_one_size_are_joined(string documents, int due)
    {
        SegmentRow[] rows =
        [
            .. documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((count, i) => new SegmentRow(i, i, int.Parse(count), 1, 1)),
        ];

        Assert.Equal(due, SegmentTiers.Due(rows));
    }

    [Fact]
    public void A_segment_that_would_be_too_long_is_not_made() =>
        Assert.Equal(0, SegmentTiers.Due([.. Enumerable.Range(0, 8).Select(i => new SegmentRow(i, i, 1, 1, 200_000_000))]));

    [Fact]
    public void An_archive_of_many_batches_has_few_segments()
    {
        var segments = new List<SegmentRow>();
        long written = 0;
        for (int batch = 0; batch < 500; batch++)
        {
            segments.Add(new SegmentRow(batch, batch, 2_000, 1, 1));
            while (SegmentTiers.Due(segments) is > 0 and var due)
            {
                int documents = segments.TakeLast(due).Sum(row => row.Documents);
                segments.RemoveRange(segments.Count - due, due);
                segments.Add(new SegmentRow(batch, batch, documents, 1, 1));
                written += documents;
            }
        }

        Assert.True(segments.Count <= 21, $"{segments.Count} segments");
        Assert.True(written <= 3 * 1_000_000, $"{written} documents written anew");
    }
}
