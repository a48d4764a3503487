using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Testing.Office;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers.Docx;

/// <summary>A bad file is a clear failure, never an exception.</summary>
public sealed class HostileDocxTests
{
    private const string Main = "word/document.xml";

    [Fact]
    public void Bytes_that_are_no_archive() => AssertProblem("is a damaged Word file", "PK\u0003\u0004 and nothing"u8.ToArray());

    [Fact]
    public void A_file_cut_at_any_place()
    {
        byte[] file = new DocxBuilder().Paragraph("A.{1}", "B.").Build();
        for (int length = 0; length < file.Length; length += 7)
        {
            AssertProblem("is a damaged Word file", file[..length]);
        }
    }

    [Fact]
    public void Bytes_that_are_changed_never_throw()
    {
        byte[] file = new DocxBuilder().Title("T").Paragraph("A.{1}", "B.").Bullet(0, "x").Build();
        var random = new Random(7);
        for (int i = 0; i < 500; i++)
        {
            byte[] harmed = [.. file];
            harmed[random.Next(harmed.Length)] = (byte)random.Next(256);
            DocxExtraction result = DocxText.Extract(harmed);
            Assert.NotEqual(result.Text is null, result.Problem is null);
        }
    }

    [Fact]
    public void A_missing_text() => AssertProblem("the part with its text is missing", Changed(package => package.Parts.Remove(Main)));

    [Fact]
    public void Xml_that_breaks_off() => AssertProblem("its XML breaks off", Changed(package => package[Main] = package[Main][..^20]));

    [Fact]
    public void A_document_type_with_entities_is_refused() => AssertProblem(
        "is a damaged Word file",
        Changed(package => package[Main] = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + package[Main][(package[Main].IndexOf('\n') + 1)..]));

    [Fact]
    public void A_workbook_is_no_document() => AssertProblem("no Word document", Changed(package => package[Main] = "<workbook/>"));

    [Fact]
    public void A_bomb_is_not_unpacked() => AssertProblem(
        "unpacks to more than is read",
        Changed(package => package[Main] = package[Main].Replace("A.", new string('x', 3_000_000), StringComparison.Ordinal)),
        new DocxLimits { MaxXmlBytes = 1_000_000 });

    [Fact]
    public void Too_many_parts() => AssertProblem(
        "more than 20 parts",
        Changed(package =>
        {
            for (int i = 0; i < 30; i++)
            {
                package[$"word/media/{i}.xml"] = "<x/>";
            }
        }),
        new DocxLimits { MaxParts = 20 });

    [Theory]
    [InlineData("w:tbl", "w:tr", "w:tc")]
    [InlineData("w:sdt", "w:sdtContent", "w:ins")]
    [InlineData("w:unknown", "w:b", "w:c")]
    public void Elements_nested_without_end(string a, string b, string c)
    {
        string open = string.Concat(Enumerable.Repeat($"<{a}><{b}><{c}>", 20_000));
        string close = string.Concat(Enumerable.Repeat($"</{c}></{b}></{a}>", 20_000));

        AssertProblem("nests elements", Changed(package => package[Main] = package[Main].Replace("<w:body>", $"<w:body>{open}{close}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_note_part_leaves_a_raised_number()
    {
        DocxExtraction result = DocxText.Extract(Changed(package => package.Parts.Remove("word/footnotes.xml")));

        Assert.Equal("A.<sup>1</sup>\n", result.Text);
    }

    [Fact]
    public void Styles_based_on_themselves_end()
    {
        DocxExtraction result = DocxText.Extract(Changed(package =>
        {
            package["word/styles.xml"] = package["word/styles.xml"].Replace("<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Subtitle\"/>", StringComparison.Ordinal);
            package[Main] = package[Main].Replace("<w:body><w:p>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"Subtitle\"/></w:pPr>", StringComparison.Ordinal);
        }));

        Assert.Equal("A.[^1]\n\n[^1]: B.\n", result.Text);
    }

    [Fact]
    public void Missing_styles_lists_and_relationships_do_not_matter()
    {
        DocxExtraction result = DocxText.Extract(Changed(package =>
        {
            foreach (string part in package.Parts.Keys.Where(name => name is not (Main or "[Content_Types].xml")).ToArray())
            {
                package.Parts.Remove(part);
            }
        }));

        Assert.Equal("A.<sup>1</sup>\n", result.Text);
    }

    private static byte[] Changed(Action<DocxPackage> change)
    {
        DocxPackage package = new DocxBuilder().Paragraph("A.{1}", "B.").ToPackage();
        change(package);
        return package.ToArray();
    }

    private static void AssertProblem(string expected, byte[] file, DocxLimits? limits = null)
    {
        DocxExtraction result = DocxText.Extract(file, limits);

        Assert.Null(result.Text);
        Assert.Contains(expected, result.Problem, StringComparison.Ordinal);
    }
}
