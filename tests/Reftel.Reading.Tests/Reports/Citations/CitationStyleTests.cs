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
    public void A_style_is_read_by_its_order(string note, string expected) => Assert.Equal(expected, Facts(note));

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
