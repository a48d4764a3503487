using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Testing.Office;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers.Docx;

public sealed class DocxTextTests
{
    [Theory]
    [InlineData("<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Barges at the [lower] lock\"/></wp:inline></w:drawing>", "![Barges at the \\[lower\\] lock](picture)")]
    [InlineData("<w:pict><v:shape alt=\"Barges at the lock\"><v:imagedata title=\"x\"/></v:shape></w:pict>", "![Barges at the lock](picture)")]
    [InlineData("<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"barges.png\"/></wp:inline></w:drawing>", "")]
    [InlineData("<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"A picture\"/></wp:inline></w:drawing>", "")]
    [InlineData("<w:drawing><wp:inline><wp:docPr descr=\"Barges at the lock\"><a:ext><adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></wp:docPr></wp:inline></w:drawing>", "")]
    [InlineData("<w:drawing><wp:inline><wp:docPr descr=\"Barges at the lock\"/><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></wp:inline></w:drawing>", "In the box.")]
    public void A_picture_says_its_alternative_text(string drawing, string expected) =>
        AssertText($"First.\n\n{(expected.Length == 0 ? "" : expected + "\n\n")}Last.\n", new DocxBuilder().Paragraph("First.").Xml($"<w:p><w:r>{drawing}</w:r></w:p>").Paragraph("Last.").Build());

    [Fact]
    public void A_report_reads_as_markdown_with_its_notes()
    {
        byte[] file = new DocxBuilder()
            .Title("Harbour Watch: Pilots Return")
            .Byline("3 May 2021 | Ana Reyle")
            .Heading(1, "What happened")
            .Paragraph("The pilots are back.{1} The port is open.{2}", "Port log, 3 May.", "First line.\nSecond line.")
            .Quote("We sail at dawn.")
            .Heading(2, "What follows")
            .Bullet(0, "Ships wait.")
            .Bullet(1, "Tankers longest.")
            .Numbered(0, "Open the east gate.")
            .Numbered(0, "Close the west gate.")
            .Core("Somebody Else", "2019-01-01T00:00:00Z")
            .Build();

        AssertText(
            """
            # Harbour Watch: Pilots Return

            3 May 2021 \| Ana Reyle

            # What happened

            The pilots are back.[^1] The port is open.[^2]

            > We sail at dawn.

            ## What follows

            - Ships wait.
                - Tankers longest.
            1. Open the east gate.
            2. Close the west gate.

            [^1]: Port log, 3 May.

            [^2]: First line.

                Second line.

            """,
            file);
    }

    [Fact]
    public void Endnotes_beside_footnotes_are_numbered_as_Word_does() => AssertText(
        """
        One.[^1] Two.[^i] Three.[^2]

        [^1]: F1.

        [^2]: F2.

        [^i]: E1.

        """,
        new DocxBuilder().Paragraph("One.{1} Two.{2} Three.{3}", "F1.", DocxInline.Endnote("E1."), "F2.").Build());

    [Fact]
    public void Endnotes_alone_are_counted() => AssertText(
        "One.[^1]\n\n[^1]: E1.\n", new DocxBuilder().Paragraph("One.{1}", DocxInline.Endnote("E1.")).Build());

    [Fact]
    public void A_chosen_mark_takes_no_number() => AssertText(
        "Title[^*] and one.[^1]\n\n[^*]: By invitation.\n\n[^1]: F1.\n",
        new DocxBuilder().Paragraph("Title{1} and one.{2}", DocxInline.MarkedFootnote("*", "By invitation."), "F1.").Build());

    [Theory]
    [InlineData("Rubrik1", "# Head")]
    [InlineData("Kapitel", "## Head")]
    [InlineData("Abschnitt", "## Head")]
    [InlineData("Heading6", "###### Head")]
    [InlineData("IntenseQuote", "> Head")]
    [InlineData("Normal", "Head")]
    [InlineData("Unknown", "Head")]
    public void Headings_are_told_by_name_level_and_what_a_style_is_based_on(string style, string expected) =>
        AssertText(expected + "\n", new DocxBuilder().Styled(style, "Head").Build());

    [Theory]
    [InlineData("https://port.example/a_b?c=1&d=2", "https://port.example/a_b?c=1&d=2", "https://port.example/a_b?c=1&d=2")]
    [InlineData("log", "https://port.example/log", "[log](https://port.example/log)")]
    [InlineData("log", "https://port.example/a (1)", "[log](<https://port.example/a (1)>)")]
    [InlineData("log", "http://port dot example/log", "[log](<http://port dot example/log>)")]
    public void Links_keep_their_address(string text, string url, string expected)
    {
        AssertText($"See {expected}.\n", new DocxBuilder().Paragraph("See {1}.", DocxInline.Link(text, url)).Build());
        AssertText($"See {expected}.\n", new DocxBuilder().Paragraph("See {1}.", DocxInline.FieldLink(text, url)).Build());
        AssertText(
            $"A.[^1]\n\n[^1]: See {expected}.\n",
            new DocxBuilder().Paragraph("A.{1}", DocxInline.Footnote("See {1}.", DocxInline.Link(text, url))).Build());
    }

    [Theory]
    [InlineData("1. Not an item", @"1\. Not an item")]
    [InlineData("- not an item", @"\- not an item")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("> no quote", @"\> no quote")]
    [InlineData("a*b*c [d](e) `f` $g$ \\h <i> x^2^", @"a\*b\*c \[d\](e) \`f\` \$g\$ \\h \<i> x\^2\^")]
    [InlineData("snake_case and _this_", @"snake_case and \_this\_")]
    [InlineData("AT&T &amp; R&D;", @"AT&T \&amp; R\&D;")]
    [InlineData("-5 degrees, 3 May. 7", "-5 degrees, 3 May. 7")]
    public void Signs_of_markdown_are_escaped(string text, string expected) =>
        AssertText(expected + "\n", new DocxBuilder().Paragraph("{1}", DocxInline.Xml($"<w:r><w:t>{System.Net.WebUtility.HtmlEncode(text)}</w:t></w:r>")).Build());

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del>", "new")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r>", "seen")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>", "a\tb\u2011c\u00ADd")]
    [InlineData("<w:r><w:t>a</w:t><w:br/><w:t>- b</w:t></w:r>", "a\n\\- b")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/><w:t>5</w:t></w:r>", "\u00B15")]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>st</w:t></w:r>", "1st")]
    [InlineData("<w:r><w:t>x</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:t>2</w:t></w:r>", "x<sup>12</sup>")]
    [InlineData("<w:commentRangeStart w:id=\"0\"/><w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>", "a")]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>4</w:t></w:r></w:fldSimple>", "4")]
    public void Runs_read_as_Word_shows_them(string xml, string expected) =>
        AssertText(expected + "\n", new DocxBuilder().Paragraph("{1}", DocxInline.Xml(xml)).Build());

    [Fact]
    public void A_deleted_anchor_is_no_note()
    {
        DocxPackage package = new DocxBuilder().Paragraph("A.{1} B.{2}", "First.", "Second.").ToPackage();
        package["word/document.xml"] = package["word/document.xml"].Replace(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>",
            "<w:del w:id=\"9\"><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>",
            StringComparison.Ordinal);

        AssertText("A. B.[^1]\n\n[^1]: Second.\n", package.ToArray());
    }

    [Fact]
    public void A_table_is_a_pipe_table_and_a_frame_is_its_text()
    {
        AssertText("| Port | Ships |\n| --- | --- |\n| East\\|West | 4 |\n", new DocxBuilder().Table(["Port", "Ships"], ["East|West", "4"]).Build());
        AssertText("One.\n\nTwo.\n", new DocxBuilder().Table(["One."], ["Two."]).Build());
    }

    [Fact]
    public void A_text_box_stands_behind_its_paragraph_once() => AssertText(
        "Before.\n\nIn the box.\n\nAfter.\n",
        new DocxBuilder().Paragraph(
            "Before.{1}",
            DocxInline.Xml(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>"
                + "<w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>")).Paragraph("After.").Build());

    [Fact]
    public void The_strict_edition_is_read_alike()
    {
        DocxPackage package = new DocxBuilder().Heading(1, "Head").Paragraph("A.{1}", "See the log.").ToPackage();
        foreach (string part in package.Parts.Keys.ToArray())
        {
            package[part] = package[part]
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
        }

        AssertText("# Head\n\nA.[^1]\n\n[^1]: See the log.\n", package.ToArray());
    }

    private static void AssertText(string expected, byte[] file)
    {
        DocxExtraction result = DocxText.Extract(file);

        Assert.Null(result.Problem);
        Assert.Equal(expected.Replace("\r\n", "\n", StringComparison.Ordinal), result.Text);
    }
}
