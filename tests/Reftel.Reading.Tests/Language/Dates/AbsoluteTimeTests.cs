using Reftel.Reading.Language.Dates.Expressions;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Dates that the text gives in full or in part, whatever the day of writing.</summary>
public sealed class AbsoluteTimeTests
{
    [Theory]
    [InlineData("The envoy came on November 26, 2006, and left.", "November 26, 2006", "2006-11-26")]
    [InlineData("The envoy came on 26 November 2006.", "26 November 2006", "2006-11-26")]
    [InlineData("It was signed on the 3rd of March, 1999.", "the 3rd of March, 1999", "1999-03-03")]
    [InlineData("Signed on the fourth of July 1995 in haste.", "the fourth of July 1995", "1995-07-04")]
    [InlineData("The log says 26-Nov-2006 for it.", "26-Nov-2006", "2006-11-26")]
    [InlineData("DECL: 12/11/2017", "12/11/2017", "2017-12-11")]
    [InlineData("The letter of 26/11/2006 was lost.", "26/11/2006", "2006-11-26")]
    [InlineData("The letter of 26.11.2006 was lost.", "26.11.2006", "2006-11-26")]
    [InlineData("dated 2006-11-26.", "2006-11-26", "2006-11-26")]
    [InlineData("dated 20061126.", "20061126", "2006-11-26")]
    [InlineData("the ordinal date 2007-345 is printed", "2007-345", "2007-12-11")]
    [InlineData("The talks of December 13-14 are prepared.", "December 13-14", "2007-12-13/2007-12-14")]
    [InlineData("THE TALKS OF DECEMBER 13-14 ARE PREPARED.", "DECEMBER 13-14", "2007-12-13/2007-12-14")]
    [InlineData("The fair of 26-28 November 2006 was small.", "26-28 November 2006", "2006-11-26/2006-11-28")]
    [InlineData("since November 2006 at least", "November 2006", "2006-11")]
    [InlineData("the report of 2007-12 says so", "2007-12", "2007-12")]
    [InlineData("In 2004 the chair passed on.", "2004", "2004")]
    [InlineData("The 2010 election is far away.", "2010", "2010")]
    [InlineData("its charter (1998) says so", "1998", "1998")]
    [InlineData("In the 1990s the port was closed.", "the 1990s", "199")]
    [InlineData("the crisis of the mid-1990s passed", "the mid-1990s", "199")]
    [InlineData("a castle of the 17th century stands", "the 17th century", "16")]
    [InlineData("The law passed in the summer of 2006.", "the summer of 2006", "2006-SU")]
    [InlineData("Exports fell in Q3 2006.", "Q3 2006", "2006-Q3")]
    [InlineData("Exports fell in the third quarter of 2006.", "the third quarter of 2006", "2006-Q3")]
    [InlineData("Exports fell in 2006-H1.", "2006-H1", "2006-H1")]
    [InlineData("The budget of fiscal year 2008 is thin.", "fiscal year 2008", "FY2008")]
    [InlineData("The plan names 2006-W46 for it.", "2006-W46", "2006-W46")]
    [InlineData("The range is 2004-2006 there.", "2004-2006", "2004/2006")]
    [InlineData("She ruled from 2004 to 2006 and left.", "2004 to 2006", "2004/2006")]
    [InlineData("He was away between May 3 and June 5, 2006.", "May 3 and June 5, 2006", "2006-05-03/2006-06-05")]
    [InlineData("He was away from November 2005 to March 2006.", "November 2005 to March 2006", "2005-11/2006-03")]
    [InlineData("The first three months of 2006 were cold.", "The first three months of 2006", "2006-01/2006-03")]
    [InlineData("She left in nineteen ninety six.", "nineteen ninety six", "1996")]
    public void A_date_is_read(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("DATE", value, null), (time.Type, time.Value, time.Repair));
    }

    [Theory]
    [InlineData("O 111251Z DEC 07", "111251Z DEC 07", "2007-12-11T12:51Z")]
    [InlineData("REF SENT AT 11 1251Z DEC 2007", "11 1251Z DEC 2007", "2007-12-11T12:51Z")]
    [InlineData("RUEHSK #1009 3451251", null, null)]
    [InlineData("filed 3451251Z as such", "3451251Z", "2007-12-11T12:51Z")]
    [InlineData("on December 5, 2007 at 6:00 p.m. EST", "December 5, 2007 at 6:00 p.m. EST", "2007-12-05T18:00-05:00")]
    [InlineData("at 6 p.m. on December 5, 2007", "6 p.m. on December 5, 2007", "2007-12-05T18:00")]
    [InlineData("November 30, 2006, 6:00 EDT", "November 30, 2006, 6:00 EDT", "2006-11-30T06:00-04:00")]
    public void A_time_of_a_day_is_read(string text, string? words, string? value)
    {
        if (words is null)
        {
            Assert.Empty(TimeText.Find(text));
            return;
        }

        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("TIME", value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("The talks of December II, 2007 failed.", "December II, 2007", "2007-12-11")]
    [InlineData("The talks of December II failed.", "December II", "2007-12-11")]
    [InlineData("From January I, 2008, it holds.", "January I, 2008", "2008-01-01")]
    [InlineData("It holds from January I.", "January I", "2007-01-01")]
    [InlineData("The talks of II December 2007 failed.", "II December 2007", "2007-12-11")]
    [InlineData("The talks of I2 December failed.", "I2 December", "2007-12-12")]
    public void Letters_that_scanning_made_of_digits_are_repaired(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal((value, "ocr-digits"), (time.Value, time.Repair));
    }

    [Theory]
    [InlineData("They met on November 27.7 He left.", "November 27", "2007-11-27")]
    [InlineData("They met on October 10.9", "October 10", "2007-10-10")]
    [InlineData("They met on November 27, 2006.12 He left.", "November 27, 2006", "2006-11-27")]
    [InlineData("They met on November 27,7 and left.", "November 27", "2007-11-27")]
    public void The_number_of_a_note_is_no_part_of_the_date(string text, string words, string value) =>
        Assert.Equal(value, TimeText.One(text, words).Value);

    [Theory]
    [InlineData("They met on June 31 in the hall.", "June 31")]
    [InlineData("They met on February 30, 2006.", "February 30, 2006")]
    [InlineData("310630Z FEB 09", "310630Z FEB 09")]
    public void A_day_that_the_calendar_has_not_is_flagged(string text, string words) =>
        Assert.Null(TimeText.One(text, words).Value);

    [Fact]
    public void Dates_in_a_list_share_their_month()
    {
        string text = "The votes of May 3 and 4, and of 18 and 19 June, were close, as were those on the 7th and 8th.";
        Assert.Equal(["2007-05-03", "2007-05-04", "2007-06-18", "2007-06-19", "2007-06-07", "2007-06-08"], TimeText.Find(text).Select(t => t.Value));
    }

    [Fact]
    public void Dates_of_other_languages_are_read_beside_English_ones()
    {
        string text = "On May 3 the paper wrote: «встреча 26 ноября 2006 года».";
        Assert.Equal(["2007-05-03", "2006-11-26"], TimeText.Find(text).Select(t => t.Value));
    }
}
