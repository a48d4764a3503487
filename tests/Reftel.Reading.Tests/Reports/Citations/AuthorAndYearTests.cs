using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Works by author and year, and years that are none of a work.</summary>
public sealed class AuthorAndYearTests
{
    private const string Prose = "The Pier of Orvik\n\nIda Holm, 3 April 2017\n\nThe mayor of Orvik talked for two hours and never named the ferry.[1] The board was silent.[2] Nobody asked.[3]\n\nNotes\n\n";

    private static Report Read(string notes) => DocumentReader.Read(SourceText.From(Prose + notes), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

    [Theory]
    [InlineData("Holm 1902, p. 51.")]
    [InlineData("Holm (1902), p. 51.")]
    [InlineData("Holm 1902.")]
    public void A_name_with_the_year_of_an_earlier_work_cites_it(string note)
    {
        Report report = Read($"[1] Holm, Emil (1902). Fleets of the North. Sund: Norfold.\n[2] {note}\n[3] https://a.example/3\n");
        Assert.Equal("1 2", string.Join(' ', report.Sources[0].CitedBy));
        Assert.Equal(2, report.Sources.Length);
    }

    [Theory]
    [InlineData("Holm 1911, p. 51.")]
    [InlineData("Ekholm 1902, p. 51.")]
    public void Another_year_or_name_is_another_work(string note) =>
        Assert.Equal("1", string.Join(' ', Read($"[1] Holm, Emil (1902). Fleets of the North. Sund: Norfold.\n[2] {note}\n[3] https://a.example/3\n").Sources[0].CitedBy));

    [Theory]
    [InlineData("Отчёт совета за 2018 год, https://a.example/3", null)]
    [InlineData("Отчёт совета за 2018 г., 5 мая 2019 г., https://a.example/3", "2019-05-05")]
    [InlineData("Отчёт совета. 2018 г. https://a.example/3", "2018")]
    public void The_year_that_a_report_is_about_is_not_its_date(string note, string? date) =>
        Assert.Equal(date, Read($"[1] https://a.example/1\n[2] https://a.example/2\n[3] {note}\n").Notes[2].Citations[0].Date?.ToString());
}
