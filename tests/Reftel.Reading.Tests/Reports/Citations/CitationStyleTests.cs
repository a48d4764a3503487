using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Notes in the manner of Chicago, APA, MLA and GOST: what their order and marks prove is read, and no more.</summary>
public sealed class CitationStyleTests
{
    [Theory]
    [InlineData("Ekholm, “Mills of the North,” *River Review*, 12 May 2019, p. 4.", "Ekholm | Mills of the North | 2019-05-12 | 4")]
    [InlineData("Ekholm, “Mills of the North,” *River Review*, 12 May 2019, https://r.example/mills.", "Ekholm | Mills of the North | 2019-05-12 | ")]
    [InlineData("Berg, Ekholm and Stone, “Water Wars,” *Foreign Rivers*, June 2018.", "Berg; Ekholm; Stone | Water Wars | 2018-06 | ")]
    [InlineData("Berg et al., “Water Wars,” *Foreign Rivers*, June 2018.", "Berg | Water Wars | 2018-06 | ")]
    [InlineData("Anna Berg, [“Water Wars”](https://r.example/wars), *Foreign Rivers*, June 2018.", "Anna Berg | Water Wars | 2018-06 | ")]
    [InlineData("However, “Water Wars,” *Foreign Rivers*, June 2018.", " | Water Wars | 2018-06 | ")]
    [InlineData("Minsk, “Water Wars,” *Foreign Rivers*, June 2018.", " | Water Wars | 2018-06 | ")]
    [InlineData("Reed, Norland, “Water Wars,” *Foreign Rivers*, June 2018.", " | Water Wars | 2018-06 | ")]
    public void A_family_name_alone_is_an_author_before_a_quoted_title(string note, string expected) => Assert.Equal(expected, Facts(note));

    [Theory]
    [InlineData("Ministry of Water, “Annual Report”, 2019.", "Ministry of Water | Annual Report | 2019 | ")]
    [InlineData("Ministry of Water, “Annual Report”, 2019, https://water.example/annual.pdf", "Ministry of Water | Annual Report | 2019 | ")]
    [InlineData("Ministry of Water ., “Annual Report”, 2019.", "Ministry of Water | Annual Report | 2019 | ")]
    [InlineData("Ministry of Water . Annual Report. London: Quay, 2013.", "Ministry of Water | Annual Report | 2013 | ")]
    [InlineData("United Nations Development Programme. “Annual Report.” 12 May 2019.", "United Nations Development Programme | Annual Report | 2019-05-12 | ")]
    [InlineData("OSCE, “Water and Peace,” 12 May 2019.", "OSCE | Water and Peace | 2019-05-12 | ")]
    [InlineData("Министерство вод, «Годовой отчёт», 12 мая 2019.", "Министерство вод | Годовой отчёт | 2019-05-12 | ")]
    [InlineData("The ministry answered in “Annual Report”, 2019, https://water.example/annual.pdf", " | Annual Report | 2019 | ")]
    [InlineData("Press release, Ministry of Water, “Annual Report”, 2019.", " | Annual Report | 2019 | ")]
    public void A_body_is_an_author_before_a_quoted_title(string note, string expected) => Assert.Equal(expected, Facts(note));

    [Theory]
    [InlineData("Anna Berg and Tom Ekholm (eds.), Rivers and States, Oslo: Norfold, 2011, pp. 3-9.", "Anna Berg; Tom Ekholm | Rivers and States | 2011 | 3-9")]
    [InlineData("Anna Berg (ed.), *Rivers and States* (Oslo: Norfold, 2011), pp. 3-9.", "Anna Berg | Rivers and States | 2011 | 3-9")]
    [InlineData("Ekholm, Tom. *Mills of the North*. Oslo: Norfold, 2011.", "Ekholm, Tom | Mills of the North | 2011 | ")]
    [InlineData("Ekholm, Tom, and Anna Berg. *Mills of the North*. Oslo: Norfold, 2011.", "Ekholm, Tom; Anna Berg | Mills of the North | 2011 | ")]
    [InlineData("Ekholm, Tom. “Mills.” <em>Paper</em>", "Ekholm, Tom | Mills |  | ")]
    [InlineData("Ekholm, Tom. “Mills of the North.” *Paper*. May 12, 2019. https://paper.example/mills.", "Ekholm, Tom | Mills of the North | 2019-05-12 | ")]
    [InlineData("Ekholm, Tom. 2019. “Mills of the North.” *River Review* 12 (3): 45–67.", "Ekholm, Tom | Mills of the North | 2019 | 45-67")]
    [InlineData("Ekholm, Tom. “Mills of the North.” *River Review*, vol. 12, no. 3, 2019, pp. 45–67.", "Ekholm, Tom | Mills of the North | 2019 | 45-67")]
    [InlineData("Ekholm, T. (2019). Mills of the North. *River Review*, 12(3), 45–67. https://doi.org/10.1234/mills.2019", "Ekholm, T. | Mills of the North | 2019 | 45-67")]
    [InlineData("Ekholm, T., & Berg, A. (2019, May 12). Who owns the mills? *The Paper*. https://paper.example/mills", "Ekholm, T.; Berg, A. | Who owns the mills? | 2019-05-12 | ")]
    [InlineData("Иванов И. И. Название работы // Журнал рек. 2010. № 3. С. 5-9.", "Иванов И. И. | Название работы | 2010 | 5-9")]
    [InlineData("Иванов, И. И. Название работы / И. И. Иванов // Журнал рек. – 2010. – № 3. – С. 5–9.", "Иванов, И. И. | Название работы | 2010 | 5-9")]
    [InlineData("Иванов И. И. Название работы. — М.: Наука, 2010. — 320 с.", "Иванов И. И. | Название работы | 2010 | ")]
    [InlineData("REED, Ann. *Why Ports Fail*. Orvik: Norfold, 2019. ISBN 978-1-23456-789-7.", "REED, Ann | Why Ports Fail | 2019 | ")]
    [InlineData("Bo Holm, *The Long Quay: A History*, trans. Ann Reed (Cambridge: Norfold, 2014), p. 3.", "Bo Holm | The Long Quay: A History | 2014 | 3")]
    [InlineData("Bo Holm, “Ports and Power,” *Harbours* 44, no. 2 (Fall 2019): 7–48, https://doi.org/10.1162/isec_a_00364.", "Bo Holm | Ports and Power | 2019 | 7-48")]
    [InlineData("Bo Holm, “Ports and Power,” *Harbours* 61, no. 3 (June–July 2019): 45–68.", "Bo Holm | Ports and Power | 2019 | 45-68")]
    [InlineData("A. Reed, *Ports* (2nd edn, Norfold 2015) 45.", "A. Reed | Ports | 2015 | 45")]
    [InlineData("Reed A, Holm B. Why ports fail. J Harb. 2019;12(3):34-56.", " |  | 2019 | 34-56")]
    [InlineData("Hans Meyer: Die Häfen von Varnia. Geschichte und Gegenwart. Berlin: Norfold Verlag 2018, S. 12–14.", "Hans Meyer | Die Häfen von Varnia. Geschichte und Gegenwart | 2018 | 12-14")]
    [InlineData("Meyer, Hans (2018): Die Häfen von Varnia. Berlin: Norfold.", "Meyer, Hans | Die Häfen von Varnia | 2018 | ")]
    [InlineData("Jan Kowalski, „Porty Warnii”, „Gazeta”, 12 maja 2019, s. 4.", "Jan Kowalski | Porty Warnii | 2019-05-12 | 4")]
    [InlineData("Петров С. Порт закрыт. URL: https://sv.example/port (дата обращения: 03.06.2020).", "Петров С. | Порт закрыт |  | ")]
    [InlineData("Министерство вод Варнии. Отчёт за 2019 год. Кестрева, 2020. С. 15.", "Министерство вод Варнии | Отчёт за 2019 год | 2020 | 15")]
    [InlineData("Указ Президента от 12.05.2019 № 144 «О портах» // Собрание законодательства. 2019. № 20.", " | О портах | 2019-05-12 | ")]
    [InlineData("ГАРФ. Ф. 5446. Оп. 1. Д. 123. Л. 45.", " |  |  | ")]
    [InlineData("Treaty on the Ports of the Sound, signed at Orvik 12 May 1998, 2010 UNTS 123, art. 5.", " |  | 1998-05-12 | ")]
    public void A_style_is_read_by_its_order(string note, string expected) => Assert.Equal(expected, Facts(note));

    [Theory]
    [InlineData("For a fuller account, see Lena Aust, “How the Ice Went Out,” *Sound Review*, June 2019.", "Lena Aust | How the Ice Went Out | 2019-06 | ")]
    [InlineData("Quoted in Eva Lind, “Closing Time,” *Daily Sound*, 12 May 2019.", "Eva Lind | Closing Time | 2019-05-12 | ")]
    [InlineData("According to Lind, the port “will close within a year.” Eva Lind, “Closing Time,” *Daily Sound*, 12 May 2019.", "Eva Lind | Closing Time | 2019-05-12 | ")]
    [InlineData("Ann Reed (@annreed), “The port is closed,” Twitter, March 3, 2019, https://twitter.com/annreed/status/1102299999999.", "Ann Reed | The port is closed | 2019-03-03 | ")]
    [InlineData("Video: “Speech in the Port,” Norland TV, 12 May 2019, https://tv.example/speech.", " | Speech in the Port | 2019-05-12 | ")]
    public void What_leads_to_the_author_is_none_of_his_name(string note, string expected) => Assert.Equal(expected, Facts(note));

    [Theory]
    [InlineData("[link](https://paper.example/mills) *The Mills of the North*", "The Mills of the North", null)]
    [InlineData("link *The Mills of the North*, https://paper.example/mills", "The Mills of the North", null)]
    [InlineData("*Norland Courier*, https://paper.example/mills", null, null)]
    [InlineData("https://paper.example/mills, “The Mills of the North”, 12 May 2019", "The Mills of the North", "2019-05-12")]
    [InlineData("[Paper](https://paper.example/mills), “The Mills of the North,” 12 May 2019.", "The Mills of the North", "2019-05-12")]
    [InlineData("[The mills of the north stand still](https://paper.example/mills), “Norland Courier”, 12 May 2019.", "The mills of the north stand still", "2019-05-12")]
    [InlineData("[The mills stand](https://paper.example/mills): “Nobody asked us at all,” said the miller.", "The mills stand", null)]
    [InlineData("Paper, [May 2019](https://paper.example/mills).", null, "2019-05")]
    [InlineData("“The Mills of the North,” 12 May 2019, [accessed 3 May 2020](https://paper.example/mills).", "The Mills of the North", "2019-05-12")]
    public void The_title_stands_where_the_link_leaves_it(string note, string? title, string? date)
    {
        Citation citation = Assert.Single(Read(note));
        Assert.Equal((title, date), (citation.Title, citation.Date?.ToString()));
    }

    [Theory]
    [InlineData("“The Mills,” https://paper.example/mills accessed 3 May 2020 and Bo Holm, “The Dams of Ost,” https://paper.example/dams", "2020-05-03", null)]
    [InlineData("“The Mills,” https://paper.example/mills (accessed 3 May 2020) and Bo Holm, “The Dams of Ost,” https://paper.example/dams", "2020-05-03", null)]
    public void A_day_of_access_belongs_to_the_link_before_it(string note, string first, string? second) =>
        Assert.Equal([first, second], Read(note).Select(c => c.Accessed?.ToString()));

    [Theory]
    [InlineData("Орд Р. Дорога на запад // Журнал рек. 2021. № 14. С. 3—5.", "Орд Р. | Дорога на запад | 2021 | 3-5")]
    [InlineData("Anna Berg, “The Mills of Ost,” *Paper*, 3 May 2019, pp. 1, 7.", "Anna Berg | The Mills of Ost | 2019-05-03 | 1, 7")]
    [InlineData("Anna Berg, “The Mills of Ost,” *Paper*, pp. 3-5, 9, 12-14.", "Anna Berg | The Mills of Ost |  | 3-5, 9, 12-14")]
    [InlineData("Anna Berg, “The Mills of Ost,” *Paper*, p. 3, 14 May 2019.", "Anna Berg | The Mills of Ost | 2019-05-14 | 3")]
    [InlineData("Anna Berg, “The Mills of Ost,” *Paper*, p. 3, 2019.", "Anna Berg | The Mills of Ost | 2019 | 3")]
    [InlineData("Anna Berg, “The Mills of Ost,” *Paper*, p. 3, 14.05.2019.", "Anna Berg | The Mills of Ost | 2019-05-14 | 3")]
    [InlineData("Орд Р. Вода: учеб. пособие. М.: Наука, 2011. 240 с.", "Орд Р. | Вода: учеб. пособие | 2011 | ")]
    [InlineData("Rivers Act 1998, s. 12.", " |  |  | ")]
    [InlineData("Water Code of Varnia, 2010, s. 4.", " |  | 2010 | ")]
    public void Several_pages_are_kept_and_sections_of_an_act_are_no_pages(string note, string expected) => Assert.Equal(expected, Facts(note));

    [Fact]
    public void A_family_name_with_a_quoted_title_and_its_pages_is_a_citation() => Assert.Equal("Ekholm | Mills |  | 12", Facts("Ekholm, “Mills,” p. 12."));

    [Fact]
    public void A_second_paragraph_is_another_citation() => Assert.Equal(
        ["The Mills of Ost 2019-05-03", "The Dams of Ost 2018-05-03"],
        Read("Anna Berg, “The Mills of Ost,” Paper, 3 May 2019.\n\n    Bo Holm, “The Dams of Ost,” Paper, 3 May 2018.").Select(c => $"{c.Title} {c.Date}"));

    [Fact]
    public void A_printed_copy_in_an_archive_belongs_to_its_page() => Assert.Equal(
        "https://web.archive.org/web/20200503101112/https://paper.example/mills",
        Assert.Single(Read("“The Mills,” https://paper.example/mills, archived at https://web.archive.org/web/20200503101112/https://paper.example/mills.")).Archived?.Url);

    private static string Facts(string note)
    {
        Citation citation = Assert.Single(Read(note));
        return $"{string.Join("; ", citation.Authors)} | {citation.Title} | {citation.Date} | {citation.Pages}";
    }

    private static System.Collections.Immutable.ImmutableArray<Citation> Read(string note) => DocumentReader.Read(
        SourceText.From($"# Varnia Watch: Grain\n\n3 March 2021\n\nThe ministry said so again in the house by the river.[^1]\n\n[^1]: {note}\n"),
        new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Notes[0].Citations;
}
