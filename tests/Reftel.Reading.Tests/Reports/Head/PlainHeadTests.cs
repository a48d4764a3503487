using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Heads of plain text in languages that set no title in title case: there names look like a heading, and the title does not.</summary>
public sealed class PlainHeadTests
{
    public static TheoryData<string, string, string, string> Languages() => new()
    {
        { "Порт открыт", "Порт открыт для судов", "Анна Сидорова", "3 мая 2020 г." },
        { "Порт адкрыты", "Порт адкрыты для суднаў", "Ганна Сідарава", "3 мая 2020 г." },
        { "Порт відкрито", "Порт відкрито для суден", "Ганна Сидоренко", "3 травня 2020 р." },
        { "Port otwarty", "Port jest otwarty dla statków", "Anna Nowak", "3 maja 2020" },
        { "Port ouvert", "Le port est ouvert aux navires", "Anne Berger", "3 mai 2020" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Title_names_and_date_are_told_apart_in_any_order(string two, string title, string names, string date)
    {
        foreach (string words in (string[])[two, title])
        {
            foreach (string head in (string[])[$"{words}\n\n{names}\n{date}", $"{words}\n\n{names}\n\n{date}", $"{words}\n\n{date}\n\n{names}", $"{words}\n{names}\n{date}", $"{names}\n\n{words}\n\n{date}", $"{date}\n\n{words}\n\n{names}", $"{date}\n{words}\n{names}", $"{words}\n\n{names}, {date}"])
            {
                Assert.Equal($"{words} | {names} | 2020-05-03", Say(head));
            }
        }
    }

    [Theory]
    [InlineData("Hafen offen\n\nAnna Berg\n3. Mai 2020", "Hafen offen | Anna Berg | 2020-05-03")]
    [InlineData("Der Hafen ist offen\n\n3. Mai 2020\n\nVon Anna Berg", "Der Hafen ist offen | Anna Berg | 2020-05-03")]
    [InlineData("3. Mai 2020\nDer Hafen ist offen\nAnna Berg", "Der Hafen ist offen | Anna Berg | 2020-05-03")]
    [InlineData("Порт открыт\n\nАнна Сидорова", "Порт открыт |  | ")]
    [InlineData("Порты Варнии\n\n3 мая 2020 г.", "Порты Варнии |  | 2020-05-03")]
    [InlineData("Port Open\n\nWhat the town says\n\n3 May 2020", "Port Open |  | 2020-05-03")]
    [InlineData("Port Open\n\nIda Holm\n\n3 May 2020", "Port Open | Ida Holm | 2020-05-03")]
    [InlineData("Вестник порта\n\nАнна Сидорова\n\n3 мая 2020 г.", "Вестник порта | Анна Сидорова | 2020-05-03")]
    public void Two_words_are_names_where_nothing_else_is_left(string head, string expected) => Assert.Equal(expected, Say(head));

    [Theory]
    [InlineData("Вестник порта\nПорт открыт для судов\nАнна Сидорова, 3 мая 2020 г.", "Вестник порта")]
    [InlineData("Вестник порта\n\nПорт открыт\n\nАнна Сидорова\n3 мая 2020 г.", "Вестник порта")]
    [InlineData("Harbour Monitor\n\nThe port is open to ships\n\nIda Holm\n\n3 May 2020", "Harbour Monitor")]
    [InlineData("Harbour Monitor\nThe port is open to ships\nIda Holm, 3 May 2020", "Harbour Monitor")]
    public void A_line_that_names_the_series_is_no_title(string head, string series)
    {
        Report report = Read(head).Report!;
        Assert.Equal(series, report.Series);
        Assert.StartsWith(series == "Harbour Monitor" ? "The port is open" : "Порт открыт", report.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Порт открыт для судов.[1] Рыбаки рады.[2]", "ru")]
    [InlineData("Port opens now.[1] Gulls stay.[2]", "en")]
    public void Title_and_notes_tell_the_language_where_the_prose_is_too_short(string prose, string? language) => Assert.Equal(
        language, Read("Порт открыт\n\nАнна Сидорова\n3 мая 2020 г.", prose + "\n\nПримечания\n\n[1] Вестник порта, 2019.\n[2] Интервью с лоцманом и другими людьми, которые были в порту.").Language);

    private static string Say(string head)
    {
        Report report = Read(head).Report!;
        return $"{report.Headline ?? report.Series} | {string.Join("; ", report.Authors)} | {report.Published?.Value}";
    }

    private static Document Read(string head, string? text = null) => Assert.Single(DocumentReader.Read(
        SourceText.From(head + "\n\n" + (text ?? "The port has been open to ships since autumn, and nobody in the town objects to the decision.[1] The council says that it will stay so.[2]\n\nNotes\n\n[1] Harbour Gazette, 2019.\n[2] Interview with a pilot, May 2020.\n")),
        new ReadingOptions { Form = DocumentForm.Report }));
}
