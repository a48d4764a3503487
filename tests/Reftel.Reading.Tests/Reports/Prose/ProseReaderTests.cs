using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Tests.Reports.Head;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Prose;

public sealed class ProseReaderTests
{
    private static (ContainerText Text, IReadOnlyList<ReportParagraph> Paragraphs) Read(string source, params string[] anchors)
    {
        ContainerText text = TinyReport.Of("# Grain Stops\n\n" + source);
        ReportHead head = ReportHeadReader.Read(text, text.Blocks.Count);
        (int, int)[] ranges = [.. anchors.Select(a => text.Text.IndexOf(a, StringComparison.Ordinal)).Zip(anchors, (at, a) => (at + 1, at + a.Length))];
        return (text, [.. ProseReader.Read(text, head, new HashSet<int>(), ranges).Select(p => p.Record)]);
    }

    [Theory]
    [InlineData("## Key Takeaways\n\n- Grain has stopped.", ParagraphRole.Takeaway)]
    [InlineData("Key Judgements:\n\n- Grain has stopped.", ParagraphRole.Takeaway)]
    [InlineData("## Ключевые выводы\n\n- Зерно стоит.", ParagraphRole.Takeaway)]
    [InlineData("## Галоўныя высновы\n\n- Збожжа стаіць.", ParagraphRole.Takeaway)]
    [InlineData("Bottom line: grain has stopped and nobody pays for it.", ParagraphRole.Takeaway)]
    [InlineData("## Ports\n\n- Port Selwyn", ParagraphRole.ListItem)]
    [InlineData("> Grain is ours.", ParagraphRole.Quotation)]
    [InlineData("The institute will continue monitoring the situation and providing updates.", ParagraphRole.Boilerplate)]
    [InlineData("This report is part of a series on grain.", ParagraphRole.Boilerplate)]
    [InlineData("Click here to read the whole report.", ParagraphRole.Boilerplate)]
    [InlineData("\u00A9 2021 Grain Institute", ParagraphRole.Boilerplate)]
    [InlineData("Note: the institute does not receive classified material from any source.", ParagraphRole.Boilerplate)]
    [InlineData("Институт продолжит следить за событиями.", ParagraphRole.Boilerplate)]
    [InlineData("Figure 1. Ports of the delta", ParagraphRole.Caption)]
    [InlineData("Source: ministry of grain", ParagraphRole.Caption)]
    [InlineData("Map by the survey office", ParagraphRole.Caption)]
    [InlineData("Рис. 2. Порты", ParagraphRole.Caption)]
    [InlineData("Figures on grain are late this year.", ParagraphRole.Prose)]
    [InlineData("The map by which they sailed was old.", ParagraphRole.Prose)]
    public void A_paragraph_has_its_role(string source, ParagraphRole role) => Assert.Equal(role, Assert.Single(Read(source).Paragraphs).Role);

    [Theory]
    [InlineData("Grain has stopped at the border. Nobody pays for it.", "Grain has stopped at the border.")]
    [InlineData("Grain stopped at the border on November 27.7 Nobody pays.", "Grain stopped at the border on November 27.")]
    [InlineData("Grain has stopped at the border.[12] Nobody pays for it.", "Grain has stopped at the border.")]
    [InlineData("\u201CGrain has stopped at the border.\u201D Nobody pays for it.", "\u201CGrain has stopped at the border.\u201D")]
    [InlineData("The U.S. Embassy asked Mr. J. Reed about 3.5 tonnes. He knew nothing.", "The U.S. Embassy asked Mr. J. Reed about 3.5 tonnes.")]
    [InlineData("Decree No. 12 of Gen. Stone stopped the grain. It holds.", "Decree No. 12 of Gen. Stone stopped the grain.")]
    [InlineData("Зерно стоит с 2020 г. на границе, т.е. у порта. Платить некому.", "Зерно стоит с 2020 г. на границе, т.е. у порта.")]
    [InlineData("Grain has stopped at the border, and nobody pays for it.", null)]
    [InlineData("Who pays for all the grain? Nobody does.", null)]
    [InlineData("Not so. Grain goes on as it always did.", null)]
    public void A_paragraph_of_two_sentences_has_a_topic(string source, string? topic)
    {
        (ContainerText text, IReadOnlyList<ReportParagraph> paragraphs) = Read(source);
        TextSpan? span = Assert.Single(paragraphs).TopicSentence;
        Assert.Equal(topic, span is { } known ? text.Text.Substring(known.Start, known.Length) : null);
    }

    [Fact]
    public void Words_read_without_anchors_and_line_ends()
    {
        ReportParagraph paragraph = Assert.Single(Read("Grain stopped\non November 27.7 Nobody\npays.", ".7").Paragraphs);
        Assert.Equal("Grain stopped on November 27. Nobody pays.", paragraph.Text);
    }

    [Fact]
    public void The_heading_above_stays_until_the_next()
    {
        IReadOnlyList<ReportParagraph> paragraphs = Read("First words of the text.\n\n## Ports\n\nMore words follow.\n\nAnd more words.\n\n## Ships\n\nLast words.").Paragraphs;
        Assert.Equal([null, "Ports", "Ports", "Ships"], paragraphs.Select(p => p.Heading));
    }

    [Fact]
    public void Prose_ends_a_list_of_takeaways()
    {
        IReadOnlyList<ReportParagraph> paragraphs = Read("## Key Takeaways\n\n- One.\n\n- Two.\n\nProse follows here.\n\n- Item.").Paragraphs;
        Assert.Equal([ParagraphRole.Takeaway, ParagraphRole.Takeaway, ParagraphRole.Prose, ParagraphRole.ListItem], paragraphs.Select(p => p.Role));
    }
}
