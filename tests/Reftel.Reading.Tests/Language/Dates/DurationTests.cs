using Reftel.Reading.Language.Dates.Expressions;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Spans of time, what recurs, and the present.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("It must be signed within ten days.", "ten days", "P10D")]
    [InlineData("It rained for six months.", "six months", "P6M")]
    [InlineData("It rained for a decade.", "a decade", "P10Y")]
    [InlineData("It rained for several months.", "several months", "PXM")]
    [InlineData("It rained for years.", "years", "PXY")]
    [InlineData("It rained for a few hours.", "a few hours", "PTXH")]
    [InlineData("The three-month drought is over.", "three-month", "P3M")]
    [InlineData("It took two and a half years.", "two and a half years", "P2.5Y")]
    [InlineData("It took 1,200 days.", "1,200 days", "P1200D")]
    [InlineData("It took an hour and a half.", "an hour and a half", "PT1.5H")]
    [InlineData("It took 2 years and 3 months.", "2 years and 3 months", "P2Y3M")]
    [InlineData("It rained over the past two weeks.", "the past two weeks", "P2W")]
    [InlineData("It will rain for the next few days.", "the next few days", "PXD")]
    [InlineData("It took more than ten days.", "more than ten days", "P10D")]
    [InlineData("It rained all day.", "all day", "P1D")]
    [InlineData("It took forty-eight hours.", "forty-eight hours", "PT48H")]
    [InlineData("He did it in two days.", "two days", "P2D")]
    public void A_span_is_read(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("DURATION", value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("They meet every Monday.", "every Monday", "XXXX-WXX-1")]
    [InlineData("They meet on Mondays.", "Mondays", "XXXX-WXX-1")]
    [InlineData("They meet annually.", "annually", "P1Y")]
    [InlineData("They meet twice a week.", "twice a week", "P1W")]
    [InlineData("They meet every two years.", "every two years", "P2Y")]
    [InlineData("They meet every other day.", "every other day", "P2D")]
    [InlineData("They sell 500 barrels a day.", "a day", "P1D")]
    [InlineData("They sell 5 million a year.", "a year", "P1Y")]
    [InlineData("They meet each month.", "each month", "P1M")]
    [InlineData("A daily walk is good.", "daily", "P1D")]
    [InlineData("They meet every day at 6 p.m.", "every day at 6 p.m.", "XXXX-XX-XXT18:00")]
    [InlineData("They meet on the 19th of every month.", "the 19th of every month", "XXXX-XX-19")]
    public void What_recurs_is_a_set(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("SET", value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("He is now in Minsk.", "now", "PRESENT_REF")]
    [InlineData("He currently lives in Minsk.", "currently", "PRESENT_REF")]
    [InlineData("He recently moved to Minsk.", "recently", "PAST_REF")]
    [InlineData("In recent years it rained.", "recent years", "PAST_REF")]
    [InlineData("In the near future it may rain.", "the near future", "FUTURE_REF")]
    public void Words_for_the_present_name_no_date(string text, string words, string value)
    {
        FoundTime time = TimeText.One(text, words);
        Assert.Equal(("DATE", value), (time.Type, time.Value));
    }
}
