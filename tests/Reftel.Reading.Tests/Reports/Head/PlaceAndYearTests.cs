using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Place and year at the foot of a Cyrillic title page.</summary>
public sealed class PlaceAndYearTests
{
    private const string Prose = "Порт был открыт для судов с осени, и никто в городе не возражал против решения\nсовета. Совет говорит, что так будет и дальше, а деревни на севере молчат об этом.\n";

    [Theory]
    [InlineData("              Порти півночі: хто платить за лід\n\n          Ганна Сидоренко\n\n\n\n\n              Київ \u2013 2020\n\f", "2020", "Порти півночі: хто платить за лід")]
    [InlineData("              Порты севера и лёд\n\n\n\n\n              Орвик \u2014 2020\n\f", "2020", "Порты севера и лёд")]
    [InlineData("Порты севера и лёд\n\nАнна Сидорова\n\nОрвик, 2020\n\n", "2020", "Порты севера и лёд")]
    [InlineData("Порты севера и лёд\n\nАнна Сидорова\n\nМинск 2020 г.\n\n", "2020", "Порты севера и лёд")]
    [InlineData("# Порты севера и лёд\n\nАнна Сидорова\n\nОрвик, 2020\n\n", "2020", "Порты севера и лёд")]
    [InlineData("Порты севера и лёд\n\n3 мая 2021 г.\n\nОрвик, 2020\n\n", "2021-05-03", "Порты севера и лёд")]
    [InlineData("# Порты севера и лёд\n\n## Итоги \u2013 2020\n\n", null, "Порты севера и лёд")]
    [InlineData("# Порты севера и лёд\n\nИз 120 судов 2020\n\n", null, "Порты севера и лёд")]
    public void Give_the_year(string head, string? date, string title)
    {
        Report report = DocumentReader.Read(SourceText.From(head + Prose + "\n" + Prose), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

        Assert.Equal(date, report.Published?.Value);
        Assert.Equal(title, report.Headline);
        Assert.DoesNotContain(report.Paragraphs, p => date == "2020" && p.Text.Contains("2020", StringComparison.Ordinal));
    }
}
