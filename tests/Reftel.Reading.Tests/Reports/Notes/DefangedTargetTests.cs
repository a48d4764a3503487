using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Links of Markdown notes whose target was defanged lead where they led.</summary>
public sealed class DefangedTargetTests
{
    [Theory]
    [InlineData("hxxps://b[.]example/5")]
    [InlineData("https://b[.]example/5")]
    [InlineData("https://b dot example/5")]
    public void A_defanged_target_is_cited_with_its_repair(string target)
    {
        string text = "# The Mills of Orvik\n\nBy Ann Reed\n\nMay 4, 2016\n\nThe mill was closed.[^1] Nobody came.[^2]\n\n[^1]: See [the page](" + target + ").\n[^2]: https://a.example/two\n";
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Citation citation = Assert.Single(report.Notes[0].Citations);
        Assert.Equal("https://b.example/5", citation.Url);
        Assert.NotEmpty(citation.Repairs);
    }

    [Theory]
    [InlineData("The mill was [closed](hxxps://a[.]b[.]example/c).[^1]\n\n[^1]: https://a.example/two")]
    [InlineData("The mill was closed.[^1]\n\n[^1]: See [the page](hxxps://a[.]b[.]example/c).")]
    public void A_defanged_target_is_one_repair_that_gives_the_target(string words)
    {
        Report report = DocumentReader.Read(SourceText.From($"# The Mills of Orvik\n\nBy Ann Reed\n\nMay 4, 2016\n\n{words}\n"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Repair repair = Assert.Single(report.Repairs);
        Assert.Equal(("refanged", "hxxps://a[.]b[.]example/c", "https://a.b.example/c"), (repair.Kind, repair.Original, repair.Repaired));
    }
}
