using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Programs that print pages set no blank line between a numbered heading and the prose below it: neither is an item of a list.</summary>
public sealed class NumberedHeadingTests
{
    private const string Text = "The Quay of Orvik\n\nIda Holm\n\n14 March 2017\n\n\n1. Introduction\n"
        + "The quay of the town was built in 1912[1] and made wider in 1934.[2] Since then no government of\nthe island has put a crown into it, although three have promised to.\n\n\n"
        + "2. The Dispute\nThe port says that the quay is its own, and so does the city.[3] A court of the island found for\nthe city in 2009, and again in 2015.\n\n"
        + "1. The port pays the duty to the city of the island on each ship that comes to the quay, whatever\nits flag is.\n\n2. The city pays for the lamps.\n\n\n"
        + "[1] Gazette, 3 May 2012.\n\n[2] Monitor, 4 May 2012.\n\n[3] Courier, 5 May 2012.\n";

    [Theory]
    [InlineData("\f")]
    [InlineData("")]
    public void A_numbered_heading_stands_directly_above_its_prose(string end)
    {
        Document document = DocumentReader.Read(SourceText.From(Text + end))[0];
        Assert.Equal(DocumentForm.Report, document.Form);
        Assert.Equal(["1. Introduction", "2. The Dispute", "2. The Dispute", "2. The Dispute"], document.Report!.Paragraphs.Select(p => p.Heading));
        Assert.Equal([ParagraphRole.Prose, ParagraphRole.Prose, ParagraphRole.ListItem, ParagraphRole.ListItem], document.Report.Paragraphs.Select(p => p.Role));
        Assert.Equal([1, 1, 1], document.Report.Notes.Select(n => n.Anchors.Length));
    }

    [Theory]
    [InlineData("1. Buy a Boat for the Town\nThe boat should have room for forty men and for all that they take to the market, it was said.\n\n2. Sell the Old One\nThe old boat has stood on the quay since the spring of that year, and nobody has asked for it.")]
    [InlineData("1. The boats of the town, which\n   Have stood on the quay since the spring of that year, and for which nobody has asked yet.")]
    public void An_item_with_its_own_lines_stays_an_item_where_its_words_are_no_title_or_stand_in(string list)
    {
        Report report = DocumentReader.Read(SourceText.From($"The Quay of Orvik\n\nIda Holm\n\n14 March 2017\n\nThe council of the town has made a plan for the quay, and it says what it wants to do:\n\n{list}\n\f"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Contains(report.Paragraphs, p => p.Role == ParagraphRole.ListItem || p.Heading is not null);
        Assert.DoesNotContain(report.Paragraphs, p => p.Text.StartsWith("Have stood", StringComparison.Ordinal));
    }
}
