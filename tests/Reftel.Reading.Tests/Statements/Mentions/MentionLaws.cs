using System.Diagnostics;
using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements.Mentions;

/// <summary>What holds of mentions whatever the text is.</summary>
public sealed class MentionLaws
{
    private static readonly string[] Hostile =
    [
        "Anna Lis who he she ", "President (and chairman) ", "Union (EU) (EU) ", "Minsk ", "Of The Union of the Union for Union ", "A. B. C. Lis, chairman, ", "the minister ", "GOB Post ", "MFA MFA ", "Ministry of Trade and ", "( ( ( ", "Belarusian ",
    ];

    public static TheoryData<string> Units => [.. Hostile];

    [Theory]
    [MemberData(nameof(Units))]
    public void Mentions_are_in_order_and_read_as_they_stand(string unit)
    {
        string text = "The port was open to the ships of the town. " + string.Concat(Enumerable.Repeat(unit, 200)) + ". The talks were in the port and it was late.";
        Document document = MentionReaderTests.Read(text, new ReadingOptions { Form = DocumentForm.Text });
        int last = 0;
        foreach (Mention mention in document.Mentions)
        {
            Assert.True(mention.Span.Start >= last && mention.Span.End <= text.Length && mention.Span.Length > 0);
            Assert.Equal(mention.Text, text.Substring(mention.Span.Start, mention.Span.Length));
            last = mention.Span.Start;
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string unit)
    {
        TimeSpan small = Time(unit, 2_000);
        TimeSpan large = Time(unit, 20_000);

        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"{unit}: {small.TotalMilliseconds} ms, ten times the text {large.TotalMilliseconds} ms");
    }

    private static TimeSpan Time(string unit, int count)
    {
        string text = "The port was open to the ships of the town. " + string.Concat(Enumerable.Repeat(unit, count));
        var watch = Stopwatch.StartNew();
        MentionReaderTests.Read(text, new ReadingOptions { Form = DocumentForm.Text });
        return watch.Elapsed;
    }
}
