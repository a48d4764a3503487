using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Addresses that a program set as LaTeX: what is taken out of them is told.</summary>
public class LatexAddressTests
{
    private const string Text =
        "# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\nThe council pays for its ferry.<sup>1</sup> It has no boat.<sup>2</sup> The pilots knew.<sup>3</sup>\n\n---\n\n"
        + "$^{1}\\ http://courier.example/quay/the-ferry-sa ils-again\\%E2\\%80\\% 99 s$\n\n$^{2}\\ http://courier.example/boats$\n\n<sup>3</sup> http://courier.example/pilots\n";

    [Fact]
    public void What_LaTeX_put_into_an_address_is_a_repair_with_its_reason()
    {
        Report report = DocumentReader.Read(SourceText.From(Text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Citation[] cited = [.. report.Notes.SelectMany(note => note.Citations)];
        Assert.Equal("http://courier.example/quay/the-ferry-sails-again%E2%80%99s", cited[0].Url);
        Assert.Equal("latex-unwrapped", Assert.Single(cited[0].Repairs));
        Repair repair = report.Repairs.Single(repair => repair.Kind == "latex-unwrapped");
        Assert.Equal(Text.Substring(repair.Span.Start, repair.Span.Length), repair.Original);
        Assert.Equal(cited[0].Url, repair.Repaired);
    }

    [Fact]
    public void An_address_that_stands_as_it_is_needs_none()
    {
        Report report = DocumentReader.Read(SourceText.From(Text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.All(report.Notes.Skip(1), note => Assert.Empty(note.Citations.Single().Repairs));
    }
}
