using Reftel.Reading.Language.Dates;
using Reftel.Reading.Language.Dates.Expressions;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Reads sentences as if they were written on Tuesday, 11 December 2007, at 12:51.</summary>
internal static class TimeText
{
    public static TimeAnchor Anchor => new(new CalendarDate(2007, 12, 11), (12 * 60) + 51);

    public static List<FoundTime> Find(string text) => TimeExpressionReader.Find(text, new TextSpan(0, text.Length), Anchor);

    public static string Words(string text, FoundTime time) => text.Substring(time.Span.Start, time.Span.Length);

    /// <summary>The one expression of the text must be these words.</summary>
    public static FoundTime One(string text, string words)
    {
        FoundTime time = Assert.Single(Find(text));
        Assert.Equal(words, Words(text, time));
        return time;
    }
}
