using Reftel.Reading.Reports.Containers.Paged;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Hyphens at line ends of a paged layout: a parted word is joined, an address keeps its sign.</summary>
public sealed class PartedAddressTests
{
    [Theory]
    [InlineData("see http://courier.example/2016/the-state-of-the-art-\nicle.html", "the-art-\nicle.html")]
    [InlineData("see https://courier.example/2016/\nlong-title-of-the-art-\nicle.html", "the-art-\nicle.html")]
    [InlineData("as was said in the art-\nicle of that day", "the article of that day")]
    public void Only_a_parted_word_loses_its_hyphen(string lines, string expected)
    {
        string page = $"The article was read by all, {lines} and nobody spoke of it again.\n\n\fThe second page follows here.\n";
        Assert.Contains(expected, PagedReader.Read(page).Text, StringComparison.Ordinal);
    }
}
