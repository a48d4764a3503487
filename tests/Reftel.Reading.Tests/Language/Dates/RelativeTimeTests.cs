using Reftel.Reading.Language.Dates.Expressions;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Dates counted from the day of writing, a Tuesday.</summary>
public sealed class RelativeTimeTests
{
    [Theory]
    [InlineData("The envoy left today.", "today", "2007-12-11")]
    [InlineData("The envoy left yesterday.", "yesterday", "2007-12-10")]
    [InlineData("The envoy will leave the day after tomorrow.", "the day after tomorrow", "2007-12-13")]
    [InlineData("The envoy left on Monday.", "Monday", "2007-12-10")]
    [InlineData("The envoy left on Tuesday.", "Tuesday", "2007-12-11")]
    [InlineData("The envoy left on Friday.", "Friday", "2007-12-07")]
    [InlineData("The envoy will leave on Friday.", "Friday", "2007-12-14")]
    [InlineData("The envoy will leave next Tuesday.", "next Tuesday", "2007-12-18")]
    [InlineData("The council met on Monday and will meet again.", "Monday", "2007-12-10")]
    [InlineData("The council met and will meet again on Thursday.", "Thursday", "2007-12-13")]
    [InlineData("He won the vote on Sunday and will take office.", "Sunday", "2007-12-09")]
    [InlineData("He won't be back before Sunday.", "Sunday", "2007-12-16")]
    [InlineData("The talks begin Saturday.", "Saturday", "2007-12-15")]
    [InlineData("The talks began Saturday.", "Saturday", "2007-12-08")]
    [InlineData("The envoy left last Friday.", "last Friday", "2007-12-07")]
    [InlineData("The envoy leaves this Friday.", "this Friday", "2007-12-14")]
    [InlineData("The envoy left on Monday of last week.", "Monday of last week", "2007-12-03")]
    [InlineData("The envoy left on Tuesday, December 4.", "Tuesday, December 4", "2007-12-04")]
    [InlineData("The envoy left on the 5th.", "the 5th", "2007-12-05")]
    [InlineData("The envoy left on the 25th.", "the 25th", "2007-11-25")]
    [InlineData("He came in last week.", "last week", "2007-W49")]
    [InlineData("He comes next month.", "next month", "2008-01")]
    [InlineData("this year it rained", "this year", "2007")]
    [InlineData("It rained last quarter.", "last quarter", "2007-Q3")]
    [InlineData("It will rain in the next decade.", "the next decade", "201")]
    [InlineData("It rained last summer.", "last summer", "2007-SU")]
    [InlineData("It rained last weekend.", "last weekend", "2007-W49-WE")]
    [InlineData("It rained in November.", "November", "2007-11")]
    [InlineData("It will rain in March.", "March", "2008-03")]
    [InlineData("It rained on May 3.", "May 3", "2007-05-03")]
    [InlineData("He left two days ago.", "two days ago", "2007-12-09")]
    [InlineData("He left three years ago.", "three years ago", "2004")]
    [InlineData("He left six months ago.", "six months ago", "2007-06")]
    [InlineData("He left two weeks ago.", "two weeks ago", "2007-W48")]
    [InlineData("It will be ready ten days from now.", "ten days from now", "2007-12-21")]
    [InlineData("It ended two weeks after May 3.", "two weeks after May 3", "2007-05-17")]
    [InlineData("The envoy will leave in two days.", "two days", "2007-12-13")]
    [InlineData("The envoy left on Christmas Eve 2006.", "Christmas Eve 2006", "2006-12-24")]
    [InlineData("They met at Easter 2018.", "Easter 2018", "2018-04-01")]
    public void A_date_is_counted_from_the_day_of_writing(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("DATE", value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("It will be ready by early 2008.", "early 2008", "2008", "START")]
    [InlineData("It will be ready in mid-January.", "mid-January", "2008-01", "MID")]
    [InlineData("It was ready late last year.", "late last year", "2006", "END")]
    [InlineData("It must be ready by the end of the quarter.", "the end of the quarter", "2007-Q4", "END")]
    [InlineData("It was ready at the beginning of March.", "the beginning of March", "2007-03", "START")]
    [InlineData("It was ready earlier this month.", "earlier this month", "2007-12", "START")]
    [InlineData("Since 2004 it has rained.", "2004", "2004", "ON_OR_AFTER")]
    [InlineData("It will last until Friday.", "Friday", "2007-12-14", "ON_OR_BEFORE")]
    [InlineData("It must be signed before December 20.", "December 20", "2007-12-20", "BEFORE")]
    [InlineData("It will be signed after the 20th.", "the 20th", "2007-12-20", "AFTER")]
    [InlineData("It came nearly three years ago.", "nearly three years ago", "2004", "LESS_THAN")]
    public void A_part_of_a_period_or_an_open_one_has_its_mod(string text, string words, string value, string mod)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("DATE", value, mod), (time.Type, time.Value, time.Mod));
    }

    [Theory]
    [InlineData("On May 3 he came. The day after, he left.", "2007-05-03", "2007-05-04")]
    [InlineData("On May 3 he came. The following week he left.", "2007-05-03", "2007-W19")]
    [InlineData("On May 3 he came. Later that day he left.", "2007-05-03", "2007-05-03")]
    [InlineData("On May 3 he came. That month it rained.", "2007-05-03", "2007-05")]
    [InlineData("On May 3 he came. Three days later he left.", "2007-05-03", "2007-05-06")]
    [InlineData("On May 3 he came. At noon he left.", "2007-05-03", "2007-05-03T12:00")]
    [InlineData("On May 3 he came. The next day he left.", "2007-05-03", "2007-05-04")]
    [InlineData("In 2004 he came. Two years later he left.", "2004", "2006")]
    public void A_date_is_counted_from_the_text_before(string text, string first, string second) =>
        Assert.Equal([first, second], TimeText.Find(text).Select(t => t.Value));

    [Fact]
    public void The_text_before_may_be_another_paragraph()
    {
        TimeAnchor anchor = TimeText.Anchor;
        const string First = "On May 3 he came.";
        const string Second = "The next paragraph says that the following day he left.";
        TimeExpressionReader.Find(First, new(0, First.Length), anchor);
        FoundTime time = Assert.Single(TimeExpressionReader.Find(Second, new(0, Second.Length), anchor));
        Assert.Equal("2007-05-04", time.Value);
    }

    [Theory]
    [InlineData("He left on Friday.", "XXXX-WXX-5")]
    [InlineData("He left on May 3.", "XXXX-05-03")]
    [InlineData("He left in May.", "XXXX-05")]
    [InlineData("He left at 6 p.m.", "XXXX-XX-XXT18:00")]
    [InlineData("He left on May 3, 2006.", "2006-05-03")]
    public void What_no_date_of_the_document_tells_stays_open(string text, string value)
    {
        FoundTime time = Assert.Single(TimeExpressionReader.Find(text, new(0, text.Length), new TimeAnchor(null)));
        Assert.Equal(value, time.Value);
    }
}
