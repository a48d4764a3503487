using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Markdown whose links stand at its end under numbers: <c>[the act][2]</c> and <c>[2]: http://...</c></summary>
public sealed class NumberedDefinitionTests
{
    [Fact]
    public void Words_that_point_to_a_number_are_a_link_and_not_a_note()
    {
        Report report = Read("The [port act][1] was read twice.[^1] The [courier][2] has it.\n\n[^1]: Once by the clerk.\n\n[1]: http://harbour.example/act\n[2]: http://courier.example/ \"The Courier\"\n");
        Assert.Equal("The port act was read twice. The courier has it.", Assert.Single(report.Paragraphs).Text);
        Assert.Equal(["port act http://harbour.example/act", "courier http://courier.example/"], report.Paragraphs[0].Links.Select(l => $"{l.Text} {l.Url}"));
        Assert.Equal("Once by the clerk.", Assert.Single(report.Notes).Text);
        Assert.Empty(report.OrphanAnchors);
    }

    [Theory]
    [InlineData("The port act was read twice.[1] Nobody came.[2]")]
    [InlineData("The port act was read twice [1][2].")]
    [InlineData("The [port act][1] was read twice.[1] Nobody came.[2]")]
    public void Numbers_that_stand_alone_are_anchors(string prose)
    {
        Report report = Read(prose + " It was a long day for all who were there, and a longer one for those who were not.\n\n[1]: http://harbour.example/act\n[2]: http://courier.example/\n");
        Assert.Equal([1, 2], report.Notes.Select(n => n.Number!.Value));
        Assert.All(report.Notes, n => Assert.Equal(AnchorState.Found, n.AnchorState));
    }

    private static Report Read(string body) =>
        Assert.Single(DocumentReader.Read(SourceText.From("# The Port\n\nBy Ann Reed\n\n4 May 2016\n\n" + body))).Report!;
}
