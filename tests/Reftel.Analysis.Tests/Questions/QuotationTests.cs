using Reftel.Analysis.Questions.Sources;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>Statements are quoted as they read: without the signs of the file that they come from.</summary>
public sealed class QuotationTests
{
    private const string Words = "Aldermark will *likely* keep the last **signature** on cargo through 2021,[^1] and Varnia & Co will likely agree.";
    private const string Read = "Aldermark will likely keep the last signature on cargo through 2021, and Varnia & Co will likely agree.";

    [Theory]
    [InlineData("# A Name on the Door\n\nBy Ida Holm\n\nMarch 6, 2020\n\nThe talks went on.\n\n" + Words + " It is late.\n\n## Notes\n\n[^1]: <https://port.example/a>\n")]
    [InlineData("<html><body><h1>A Name on the Door</h1><p>By Ida Holm</p><p>March 6, 2020</p><p>The talks went on.</p><p>Aldermark will <em>likely</em> keep the last <b>signature</b> on cargo\nthrough 2021,<sup><a href=\"#n1\" id=\"r1\">1</a></sup> and Varnia &amp; Co will likely agree. It is late.</p><h2>Notes</h2><ol><li id=\"n1\"><a href=\"https://port.example/a\">https://port.example/a</a> <a href=\"#r1\">back</a></li></ol></body></html>")]
    [InlineData("A Name on the Door\n\nBy Ida Holm\nMarch 6, 2020\n\nThe talks went on.\n\nAldermark will likely keep the last signature on cargo\nthrough 2021, and Varnia & Co will likely agree. It is late.\n")]
    public void A_quotation_has_neither_anchors_nor_markup(string text)
    {
        Document document = StatementReader.AddTo(DocumentReader.Read(SourceText.From(System.Text.Encoding.UTF8.GetBytes(text)), new ReadingOptions { Form = DocumentForm.Report })[0]);
        SourceStatements statements = DocumentSources.Of(document, "door");
        Assert.Contains(statements.All, statement => statement.Quotation.TrimEnd('.') == Read.TrimEnd('.'));
        Assert.All(statements.All, statement => Assert.False(statement.Quotation.AsSpan().ContainsAny("*<[^")));
    }
}
