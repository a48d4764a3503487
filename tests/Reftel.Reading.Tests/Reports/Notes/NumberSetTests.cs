using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class NumberSetTests
{
    [Fact]
    public void It_holds_what_was_added_from_the_lowest_on()
    {
        NumberSet set = NumberSet.Of(200, 63, 0, 64, 63, 1);
        var walked = new List<int>();
        foreach (int number in set)
        {
            walked.Add(number);
        }

        Assert.Equal([0, 1, 63, 64, 200], walked);
        Assert.Equal(5, set.Count);
        Assert.Equal(200, set.Highest());
        Assert.False(set.Add(64));
        Assert.True(set.Add(65));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(130, true)]
    [InlineData(4, false)]
    [InlineData(66, false)]
    [InlineData(5_000, false)]
    [InlineData(-1, false)]
    public void It_holds_nothing_else(int number, bool expected) => Assert.Equal(expected, NumberSet.Of(5, 130).Contains(number));

    [Fact]
    public void Sets_overlap_where_one_number_is_in_both()
    {
        Assert.True(NumberSet.Of(2, 130).Overlaps(NumberSet.Of(130)));
        Assert.False(NumberSet.Of(2, 130).Overlaps(NumberSet.Of(66, 3)));
        Assert.False(NumberSet.Of().Overlaps(NumberSet.Of(1)));
    }

    [Fact]
    public void A_union_counts_each_number_once()
    {
        NumberSet set = NumberSet.Of(1, 2);
        set.UnionWith(NumberSet.Of(2, 3));
        Assert.Equal(3, set.Count);
        Assert.Equal(0, NumberSet.Of().Highest());
    }
}
