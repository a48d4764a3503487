using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Lines;

/// <summary>Copies that lost the line end before the class line, and State's copies with the number of the print over the page.</summary>
public sealed class RunTogetherLinesTests
{
    private const string Body =
        "\n \nSIPDIS \n \nE.O. 12958: N/A \nTAGS: PGOV ECON ZI\nSUBJECT: THE MILL AT THE RIVER \n \n1. The mill stands still. \n \n2. Nobody knows for how long. \n \nREED\n";

    [Theory]
    [InlineData("This record is a partial extract of the original cable. The full text of the original cable is not available.UNCLAS HARARE 001051 ", "UNCLAS", 1051)]
    [InlineData("FM AMEMBASSY HARARE\nTO SECSTATE WASHDC PRIORITY 8499\nINFO AMEMBASSY ROME 292UNCLAS HARARE 001108 ", "UNCLAS", 1108)]
    [InlineData("FM AMEMBASSY HARARE\nTO SECSTATE WASHDC\nINFO SECDEF WASHINGTON DCC O N F I D E N T I A L SECTION 01 OF 07 HARARE 002271", "C O N F I D E N T I A L", 2271)]
    public void A_class_line_that_ran_into_the_line_before_it_is_read(string head, string classification, int number)
    {
        string text = head + Body;
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text)));
        Assert.Equal("HARARE", document.Telegram!.Post);
        Assert.Equal(number, document.Telegram.Number);
        Assert.Equal("SIPDIS", Assert.Single(document.Telegram.Captions));
        Assert.Equal(classification == "UNCLAS" ? Classification.Unclassified : Classification.Confidential, document.Telegram.Classification);
        Assert.Equal(2, document.Telegram.Paragraphs.Length);
    }

    [Theory]
    [InlineData("Nobody knows what became of the file DECLASSIFIED HARARE 2271")]
    [InlineData("The paper was marked TOPSECRET 1972")]
    public void Other_words_are_not_parted(string line)
    {
        string text = "UNCLAS HARARE 001051\n" + Body.Replace("2. Nobody knows for how long.", "2. " + line, StringComparison.Ordinal);
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text)));
        Assert.Equal(line, document.Telegram!.Paragraphs[1].Text);
    }

    [Fact]
    public void A_print_number_over_the_page_is_no_class_line()
    {
        const string Page = "                           UNCLASSIFIED     PTX2204\n\nPAGE 01        HARARE  02271  0{0} OF 02  271033Z \nACTION AF-00 \n\n"
            + "INFO  LOG-00   NP-00    AID-00 \n      NFAT-00  SAS-00     /004W \n                  ------------------507B4E  271033Z /38 \n{1}"
            + "FM AMEMBASSY HARARE \nTO SECSTATE WASHDC PRIORITY 5876 \nINFO AMEMBASSY ROME \nAMEMBASSY LONDON \n\nUNCLAS SECTION 0{0} OF 02 HARARE 002271 \n";
        string text = "271036Z Apr 00\n\n\n" + string.Format(null, Page, 1, "") + Body.Replace("REED\n", "", StringComparison.Ordinal)
            + "                       UNCLASSIFIED \n\n" + string.Format(null, Page, 2, "P 271036Z APR 00 \n") + Body.Replace("1. The mill", "3. The mill", StringComparison.Ordinal)
            .Replace("2. Nobody", "4. Nobody", StringComparison.Ordinal) + " \n                       UNCLASSIFIED \n";
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text)));
        Assert.Equal("00HARARE2271", document.Id);
        Assert.Equal(["AMEMBASSY ROME", "AMEMBASSY LONDON"], document.Telegram!.Info.Select(to => to.Name));
        Assert.Equal([1, 2, 3, 4], document.Telegram.Paragraphs.Select(p => p.Number));
        Assert.DoesNotContain(document.Telegram.Paragraphs, p => p.Text.Contains("PTX", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Diagnostics, d => d.Code == "RT1103");
        Assert.Equal("REED", Assert.Single(document.Telegram.Signature));
    }

    [Theory]
    [InlineData("02HARARE1051", "02HARARE1051")]
    [InlineData("99HARARE1051", "99HARARE1051")]
    [InlineData("02HARARE1052", null)]
    [InlineData("02ADANA1051", null)]
    public void An_id_printed_over_the_telegram_gives_the_year_when_it_is_the_id_of_the_class_line(string printed, string? id)
    {
        string text = printed + "\nTHE MILL AT THE RIVER\nUNCLASSIFIED\nEmbassy Harare\nUNCLAS HARARE 001051" + Body + "\n>\n@@@OASYS@@@\n";
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text)));
        Assert.Equal(id, document.Id);
        Assert.Equal("REED", Assert.Single(document.Telegram!.Signature));
    }
}
