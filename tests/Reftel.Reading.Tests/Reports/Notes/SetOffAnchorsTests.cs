using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class SetOffAnchorsTests
{
    [Theory]
    [InlineData("The pier was closed.<sup>4</sup>", "4")]
    [InlineData("It was closed on October 10<sup>9</sup> again.", "9")]
    [InlineData("The pier was closed.<sup>4, 6-7</sup>", "4 6 7")]
    [InlineData("The pier was closed [4] twice [5].", "4 5")]
    [InlineData("Some 10<sup>3</sup> units of 40 km<sup>2</sup> each.", "")]
    [InlineData("With x<sup>3</sup> nothing is cited.", "")]
    public void Finds_anchors_and_leaves_powers_and_units(string text, string expected)
    {
        ContainerText container = ContainerReader.Read("# Title\n\n" + text, out _);
        var finder = new SetOffAnchors(container, new InlineIndex(container));
        string read = string.Join(' ', finder.Find(container.Blocks[^1]).Select(a => a.Number));
        Assert.Equal(expected, read);
    }
}
