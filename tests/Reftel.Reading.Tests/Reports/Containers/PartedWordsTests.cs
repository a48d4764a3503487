using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers.Plain;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Hyphens at the line ends of wrapped prose: a parted word is joined, a compound and what is doubtful keep theirs.</summary>
public class PartedWordsTests
{
    [Theory]
    [InlineData("said that the dis-\ntance to the quay is short", "the distance to")]
    [InlineData("said that the govern-\nment has left the quay", "the government has")]
    [InlineData("said that the (gov-\nernment) has left", "the (government) has")]
    [InlineData("said that nego-\ntiations, which began late,", "that negotiations, which")]
    [InlineData("said that the harbour-\nmaster had left", "the harbour-\nmaster had")]
    [InlineData("said the harbourmaster; the harbour-\nmaster had left", "the harbourmaster had")]
    [InlineData("said that a well-\nknown pilot had left", "a well-\nknown pilot")]
    [InlineData("said that state-\nrun ferries had left", "that state-\nrun ferries")]
    [InlineData("said that a government-\nbacked plan had left", "a government-\nbacked plan")]
    [InlineData("said that pre-\nand post-war plans had left", "that pre-\nand post-war")]
    [InlineData("said that the op-\ned had left", "the op-\ned had")]
    [InlineData("said that the EU-\ning had left", "the EU-\ning had")]
    [InlineData("see https://example.org/the-long-nego-\ntiations for that", "the-long-nego-\ntiations for")]
    [InlineData("сказал, что прави-\nтельство ушло", "что правительство ушло")]
    [InlineData("сказал, что договорён-\nности нет", "что договорённости нет")]
    [InlineData("сказал, что северо-\nзападный ветер", "что северо-\nзападный ветер")]
    [InlineData("сказал, что кто-\nто ушёл", "что кто-\nто ушёл")]
    [InlineData("сказаў, што дамоўлен-\nнасці няма", "што дамоўленнасці няма")]
    public void A_parted_word_is_joined_where_its_end_is_no_word(string lines, string expected)
    {
        string text = $"The council of the town met in the old hall on Monday and\n{lines} and nobody spoke of it\nagain until the spring, when the ice had gone from the port.\n";

        Assert.Contains(expected, PlainReader.Read(text).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("said that a well-\nknown pilot", "said that a well-known pilot")]
    [InlineData("said that pre-\nand post-war plans", "said that pre- and post-war plans")]
    [InlineData("said that the dis-\ntance to the quay", "said that the distance to the quay")]
    [InlineData("said -\nand nobody knew it -\nthat it is late", "said - and nobody knew it - that it is late")]
    [InlineData("сказал, что северо-\nзападный ветер", "сказал, что северо-западный ветер")]
    public void In_prose_a_compound_has_no_blank_behind_its_hyphen(string lines, string expected)
    {
        string text = $"The Ferry Question\n\nMay 4, 2016\n\nThe council of the town met in the old hall on Monday and\n{lines}[1] is gone. Nobody spoke of it\nagain until the spring.[2]\n\nNotes\n\n[1] Interview, pilot, May 2016.\n[2] Interview, clerk, May 2016.\n";
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Contains(expected + " is gone.", document.Report!.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Contains(expected + "[^1] is gone.", RepairedCopy.Write(document), StringComparison.Ordinal);
    }
}
