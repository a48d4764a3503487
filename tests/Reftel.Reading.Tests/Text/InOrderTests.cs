using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 3)]
    [InlineData(9, 4)]
    public void The_first_that_begins_there_or_behind_is_found(int offset, int index)
    {
        int[] starts = [3, 5, 5, 8];
        Assert.Equal(index, InOrder.FirstFrom(starts.Length, offset, i => starts[i]));
        Assert.Equal(index, starts.Count(start => start < offset));
    }

    [Fact]
    public void Of_nothing_none_is_found() => Assert.Equal(0, InOrder.FirstFrom(0, 5, _ => throw new InvalidOperationException()));
}
