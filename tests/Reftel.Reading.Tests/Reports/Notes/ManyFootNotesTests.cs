using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>The notes at the feet of a printed book count on beyond the 999th.</summary>
public sealed class ManyFootNotesTests
{
    private const int Many = 1_100;

    [Theory]
    [InlineData("\u00B9")]
    [InlineData("1")]
    public void All_of_them_are_read(string digits)
    {
        var book = new StringBuilder("The Letters of Orvik\n\n");
        for (int i = 1; i <= Many; i += 2)
        {
            book.Append(null, $"The board met again and spoke at length about the quay of the port, which every member of the council had seen at low water.{Number(i, digits)} Nobody in the villages of the north was asked.{Number(i + 1, digits)}\n\n{i} Gazette of Orvik, 3 May 1907, p. 4.\n{i + 1} Ida Holm, The Quay, Orvik 1984, p. 12.\n\f");
        }

        Report report = DocumentReader.Read(SourceText.From(book.ToString()), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal(Enumerable.Range(1, Many), report.Notes.Select(n => n.Number ?? 0));
        Assert.All(report.Notes.Where(n => n.Number <= 999 || digits != "1"), n => Assert.Single(n.Anchors));
    }

    [Fact]
    public void A_year_at_the_foot_is_none()
    {
        const string Page = "The board met again and spoke at length about the quay of the port.1 Nobody in the villages of the north was asked.2\n\n1 Gazette of Orvik, 3 May 1907, p. 4; and once more in the year\n1984 Gazette of Orvik, p. 3.\n2 Ida Holm, The Quay, Orvik 1984, p. 12.\n\f";
        Assert.Equal("1:1 2:1", NotesSummary.Of("The Letters of Orvik\n\n" + Page));
    }

    private static string Number(int number, string digits) =>
        digits == "1" ? $"{number}" : string.Concat($"{number}".Select(c => "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"[c - '0']));
}
