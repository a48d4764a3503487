using System.Text.Json;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>Notes as authors write them, read and written out: what kind of work each is, and the fields that its words give.</summary>
public sealed class CitedKindTests
{
    // The types of CSL 1.0.2 (csl-data.json).
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "document", "interview", "legislation", "personal_communication", "post",
        "report", "speech", "thesis", "treaty", "webpage",
    ];

    // Note; type of CSL-JSON; type of RIS; entry of BibTeX; title; container; publisher; place.
    public static TheoryData<string, string, string, string, string?, string?, string?, string?> Works() => new()
    {
        { "Ida Holm, \"Waiting for a Quay,\" Harbour Monthly, February 2021, p. 7.", "article-magazine", "MGZN", "article", "Waiting for a Quay", "Harbour Monthly", null, null },
        { "Ida Holm, \u201CWaiting for a Quay,\u201D *Selwyn Courier*, 4 May 2016.", "article-newspaper", "NEWS", "article", "Waiting for a Quay", "Selwyn Courier", null, null },
        { "\u00ABЖдём причала\u00BB, Северный вестник, 4 мая 2016 г.", "article-newspaper", "NEWS", "article", "Ждём причала", "Северный вестник", null, null },
        { "Ida Holm, \"Waiting for a Quay,\" Journal of River Law 12(3), 2014, pp. 3-5.", "article-journal", "JOUR", "article", "Waiting for a Quay", "Journal of River Law", null, null },
        { "Ida Holm, Northern Rivers (London: Quay, 2013), pp. 3-5.", "book", "BOOK", "book", "Northern Rivers", null, "Quay", "London" },
        { "Орд С. Воды Саруна. М.: Наука, 2015. С. 12.", "book", "BOOK", "book", "Воды Саруна", null, "Наука", "М." },
        { "Ida Holm, \"Waiting for a Quay,\" in Bo Stone (ed.), Northern Rivers (London: Quay, 2013), pp. 3-5.", "chapter", "CHAP", "incollection", "Waiting for a Quay", "Northern Rivers", "Quay", "London" },
        { "Federal Law No. 5 of 4 May 2016.", "legislation", "STAT", "misc", "Federal Law No. 5 of 4 May 2016", null, null, null },
        { "Указ Президента № 14 от 4 мая 2016 г.", "legislation", "STAT", "misc", "Указ Президента № 14 от 4 мая 2016 г", null, null, null },
        { "Treaty of Port Selwyn, 4 May 2016.", "treaty", "GEN", "misc", "Treaty of Port Selwyn, 4 May 2016", null, null, null },
        { "Author's interview with a port official, Selwyn, 4 May 2016.", "interview", "PCOMM", "misc", "Author's interview with a port official, Selwyn, 4 May 2016", null, null, null },
        { "Ida Holm, \"Waiting for a Quay,\" PhD diss., University of Selwyn, 2014.", "thesis", "THES", "misc", "Waiting for a Quay", null, null, null },
        { "Ida Holm, \"Waiting for a Quay,\" Grain Institute, 4 May 2016.", "document", "GEN", "misc", "Waiting for a Quay", null, "Grain Institute", null },
        { "https://www.belta.by/politics/view/quay-1-2021/", "article-newspaper", "NEWS", "misc", null, null, null, null },
        { "https://www.belta.by/", "webpage", "ELEC", "misc", null, null, null, null },
        { "https://t.me/quay/14", "post", "ELEC", "misc", null, null, null, null },
        { "https://www.rand.org/pubs/quay.pdf", "report", "RPRT", "misc", null, null, null, null },
        { "Ida Holm, \"Waiting for a Quay,\" Selwyn Courier, 4 May 2016, https://courier.example/quay", "article-newspaper", "NEWS", "article", "Waiting for a Quay", "Selwyn Courier", null, null },
        { "\"Waiting for a Quay,\" Minsk, 4 May 2016, https://courier.example/quay.", "webpage", "ELEC", "misc", "Waiting for a Quay", null, null, null },
    };

    [Theory]
    [MemberData(nameof(Works))]
    public void A_note_gives_type_and_fields(string note, string csl, string ris, string bibtex, string? title, string? container, string? publisher, string? place)
    {
        CitedSource source = Of(note);
        using JsonDocument json = JsonDocument.Parse(CslJson.Write(source));
        Assert.Contains(csl, Types);
        Assert.Equal(
            $"{csl} {ris} @{bibtex} | {title} | {container} | {publisher} | {place}",
            $"{json.RootElement.GetProperty("type")} {Ris.Write(source)[6..].Split('\r')[0]} {BibTex.Write(source).Split('{')[0]} | {source.Title} | {source.Container} | {source.Publisher} | {source.Place}");
    }

    [Theory]
    [InlineData("\u201CWaiting for a Quay\u201D", "Waiting for a Quay")]
    [InlineData("\u00ABЖдём причала\u00BB", "Ждём причала")]
    [InlineData("\"Waiting for a Quay,\"", "Waiting for a Quay")]
    [InlineData("<i>Waiting</i> for a <em>Quay</em>", "Waiting for a Quay")]
    [InlineData("<span class=\"x\">Waiting</span>", "Waiting")]
    [InlineData("*Waiting* for a **Quay**", "Waiting for a Quay")]
    [InlineData("_Waiting for a Quay_", "Waiting for a Quay")]
    [InlineData("***Waiting***", "Waiting")]
    [InlineData("\u201CWaiting\u201D for a \u201CQuay\u201D", "\u201CWaiting\u201D for a \u201CQuay\u201D")]
    [InlineData("Waiting for a \u201CQuay\u201D", "Waiting for a \u201CQuay\u201D")]
    [InlineData("\u201CWaiting for a Quay", "Waiting for a Quay")]
    [InlineData("Waiting for a Quay\u201D", "Waiting for a Quay")]
    [InlineData("2 * 3 is 6, and a_b_c", "2 * 3 is 6, and a_b_c")]
    [InlineData("If x < 3 and y > 4", "If x < 3 and y > 4")]
    [InlineData("The Masters' Quay\u2019", "The Masters' Quay\u2019")]
    [InlineData("\"\"", null)]
    public void Marks_around_a_title_are_no_part_of_it(string printed, string? plain) => Assert.Equal(plain, CitedWords.Plain(printed));

    [Fact]
    public void A_DOI_is_told_from_its_address()
    {
        CitedSource source = Of("https://doi.org/10.1000/quay.12");
        Assert.Equal("10.1000/quay.12", source.Doi);
        Assert.Contains("\"DOI\":\"10.1000/quay.12\"", CslJson.Write(source), StringComparison.Ordinal);
        Assert.Contains("\r\nDO  - 10.1000/quay.12\r\n", Ris.Write(source), StringComparison.Ordinal);
        Assert.Null(Of("https://quay.example/doi.org/10.1000/1").Doi);
    }

    [Fact]
    public void Keys_in_other_scripts_stay_apart()
    {
        CitedSource source = Of("https://quay.example/1");
        string Key(string id) => BibTex.Write(source with { Id = id }).Split('{', ',')[1];
        Assert.NotEqual(Key("北京-2021-03-04-s1"), Key("上海-2021-03-04-s1"));
        Assert.Equal("quay-2021-s1", Key("quay-2021-s1"));
    }

    private static CitedSource Of(string note)
    {
        string text = $"# Grain Stops at the Border\n\n3 March 2021\n\nThe quay was shut for a week, as the port said.[^1]\n\n[^1]: {note}\n";
        return Assert.Single(CitedSource.AllOf(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0]));
    }
}
