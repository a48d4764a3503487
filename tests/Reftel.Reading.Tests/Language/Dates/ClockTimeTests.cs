using Reftel.Reading.Language.Dates.Expressions;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Times and parts of the day.</summary>
public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("The session began at 6:00 p.m. EST.", "6:00 p.m. EST", "2007-12-11T18:00-05:00")]
    [InlineData("The session began at 1800 Moscow time.", "1800 Moscow time", "2007-12-11T18:00")]
    [InlineData("The session began at 0730 hours.", "0730 hours", "2007-12-11T07:30")]
    [InlineData("The session began at 1251Z.", "1251Z", "2007-12-11T12:51Z")]
    [InlineData("The session began at noon.", "noon", "2007-12-11T12:00")]
    [InlineData("The session began at 8.30pm local time.", "8.30pm local time", "2007-12-11T20:30")]
    [InlineData("The session began at ten past 9.", "ten past 9", "2007-12-11T09:10")]
    [InlineData("The session began at half past seven in the evening.", "half past seven in the evening", "2007-12-11T19:30")]
    [InlineData("The session began at eight o'clock.", "eight o'clock", "2007-12-11T08:00")]
    [InlineData("The session begins tomorrow at 9 a.m.", "tomorrow at 9 a.m.", "2007-12-12T09:00")]
    [InlineData("The session ended last night.", "last night", "2007-12-10TNI")]
    [InlineData("The session ends tonight.", "tonight", "2007-12-11TNI")]
    [InlineData("The session began on Monday morning.", "Monday morning", "2007-12-10TMO")]
    [InlineData("The session ended on the night of August 9.", "the night of August 9", "2007-08-09TNI")]
    [InlineData("The sum is due in 2008.\n\nThe envoy arrived Monday evening.", null, "2007-12-10TEV")]
    [InlineData("The session began this afternoon.", "this afternoon", "2007-12-11TAF")]
    [InlineData("The session began in the evening.", "the evening", "2007-12-11TEV")]
    [InlineData("The session runs from 5 to 6 p.m. today.", "5 to 6 p.m. today", "2007-12-11T17:00/2007-12-11T18:00")]
    [InlineData("It begins at T18:00 sharp.", "T18:00", "2007-12-11T18:00")]
    [InlineData("It began two hours ago.", "two hours ago", "2007-12-11T10:51")]
    public void A_time_is_read(string text, string? words, string value)
    {
        FoundTime time = words is null ? TimeText.Find(text)[^1] : TimeText.One(text, words);
        Assert.Equal(("TIME", value), (time.Type, time.Value));
    }
}
