using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Signs behind headings by which readers copy the address of a section.</summary>
public sealed class HeadingSignTests
{
    private const string Prose = "<p>The port was shut for a week, and nobody said why it had been shut. It opened again on a Sunday, as quietly as it had closed, and the boats went out.</p>";

    [Theory]
    [InlineData("<a class=\"headerlink\" href=\"#port\" title=\"Permalink to this heading\">\u00B6</a>", "The Port")]
    [InlineData("<a class=\"header-anchor\" href=\"#port\" aria-hidden=\"true\">#</a>", "The Port")]
    [InlineData("<a class=\"anchor-link\" href=\"#port\">&#182;</a>", "The Port")]
    [InlineData(" <a class=\"headerlink\" href=\"#port\">and its Quays</a>", "The Port and its Quays")]
    [InlineData("<a href=\"https://harbour.example/\">#</a>", "The Port#")]
    public void The_sign_is_no_word_of_the_heading(string sign, string title)
    {
        string page = $"<html><body><main><h1 id=\"port\">The Port{sign}</h1><p>By Ida Holm, 4 May 2016</p>{Prose}{Prose}</main></body></html>";
        Assert.Equal(title, Assert.Single(DocumentReader.Read(SourceText.From(page), new ReadingOptions { Form = DocumentForm.Report })).Title);
    }
}
