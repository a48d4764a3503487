using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>By when something is due, and when it was said.</summary>
public sealed class StatementTimesTests
{
    [Theory]
    [InlineData("Minister Ozols promised a report within ten days.", "2011-06-19")]
    [InlineData("On 2 June Minister Ozols promised a report within ten days.", "2011-06-12")]
    [InlineData("Minister Ozols said that he would publish the accounts within six months.", "2011-12")]
    [InlineData("Minister Ozols will publish the accounts in the next two years.", "2013")]
    [InlineData("Minister Ozols promised to pay within 48 hours.", "2011-06-11")]
    [InlineData("Minister Ozols promised a report before the end of the year.", "2011")]
    [InlineData("Minister Ozols said the bank would close before the end of the month.", "2011-06")]
    [InlineData("Minister Ozols said the bank would close before 1 July.", "2011-06-30")]
    [InlineData("Minister Lis claimed that the bank had promised deliveries before October.", "2011-09-30")]
    [InlineData("Minister Lis claimed that the bank had promised deliveries before April.", "2011-03-31")]
    [InlineData("Minister Lis claimed that the bank had promised deliveries before October 2010.", "2010-09-30")]
    public void What_is_to_be_within_or_before_a_time_has_its_day(string sentence, string due)
    {
        Document document = StatementsOf.Text(sentence, "2011-06-09");

        Assert.Contains(document.Statements, statement => statement.Due == due);
        Assert.DoesNotContain(document.Statements, statement => statement.Due is { } other && other != due);
    }

    [Theory]
    [InlineData("The bank was closed within ten days.")]
    [InlineData("Minister Ozols will have a term of ten days.")]
    [InlineData("Minister Ozols will pay within several days.")]
    public void Other_lengths_set_no_term(string sentence) =>
        Assert.All(StatementsOf.Text(sentence, "2011-06-09").Statements, statement => Assert.Null(statement.Due));

    [Theory]
    [InlineData("\"We will not stop,\" Minister Ozols wrote on Wednesday.", "2011-06-08")]
    [InlineData("Minister Anna Lis, who has held the post since 2006, said that the rules took precedence.", null)]
    [InlineData("Minister Lis said that the fleet would leave the harbor by May 28, 2017.", null)]
    [InlineData("Minister Lis said on 4 June that the fleet would leave the harbor on May 28, 2017.", "2011-06-04")]
    [InlineData("Minister Lis expected talks to resume in July and predicted that the fleet would leave the harbor in 2010.", null)]
    public void The_day_of_the_saying_is_no_other_day_of_the_sentence(string sentence, string? saidOn)
    {
        Document document = StatementsOf.Text(sentence, "2011-06-09");

        Assert.NotEmpty(document.Statements);
        Assert.All(document.Statements, statement => Assert.Equal(saidOn, statement.SaidOn));
    }
}
