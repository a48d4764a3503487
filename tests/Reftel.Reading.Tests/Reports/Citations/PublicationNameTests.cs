using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Papers whose names are hosts.</summary>
public sealed class PublicationNameTests
{
    [Theory]
    [InlineData("“The talks are over,” Courier.ru, May 5, 2016, https://www.courier.ru/politics/05_a.shtml.", "The talks are over|https://www.courier.ru/politics/05_a.shtml|2016-05-05")]
    [InlineData("Ida Holm, \"Nothing new,\" Courier.ru, 3 June 2016, http://m.courier.ru/news/nothing/", "Nothing new|http://m.courier.ru/news/nothing/|2016-06-03")]
    [InlineData("\"All quiet,\" Courier.com, June 4, 2016.", "All quiet||2016-06-04")]
    [InlineData("[Old story](https://harbour.com/a/b), harbour.com, 4 June 2016", "Old story|https://harbour.com/a/b|2016-06-04")]
    [InlineData("\"All quiet,\" http://harbour.com/a; \"Not so quiet,\" courier.com", "All quiet|http://harbour.com/a|", "Not so quiet|courier.com|")]
    [InlineData("\"All quiet,\" at courier.com and http://harbour.com/a", "All quiet|courier.com|", "|http://harbour.com/a|")]
    public void The_name_of_a_paper_is_no_link_of_its_own(string note, params string[] expected)
    {
        string text = $"# The Port\n\nBy Ann Reed\n\n4 May 2016\n\nThe port was shut for a week, and nobody said why it had been shut.[^1]\n\n[^1]: {note}\n";
        Report report = Assert.Single(DocumentReader.Read(SourceText.From(text))).Report!;
        Assert.Equal(expected, Assert.Single(report.Notes).Citations.Select(c => $"{c.Title}|{c.Url}|{c.Date}"));
    }
}
