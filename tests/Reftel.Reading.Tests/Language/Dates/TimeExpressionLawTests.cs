using Reftel.Reading.Language.Dates.Expressions;
using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Whatever the text: spans in order, without overlap, inside the range; nothing throws; reading looks at so many tokens for each that there is and no more.</summary>
public sealed class TimeExpressionLawTests
{
    private const int Size = 1 << 15;

    private static readonly string[] Pieces =
    [
        "the ", "end of ", "May ", "1", "12", "2007", "31", "II", " and ", "from ", "to ", "between ", "-", "/", ":", ".", ",", " ", "\n", "\n\n", "every ", "second ", "days ", "ago ", "after ", "last ", "next ", "week ", "Monday ",
        "half ", "past ", "a ", "of ", "p.m. ", "Z ", "DEC ", "twenty ", "hundred ", "thousand ", "quarter ", "in ", "'", "90s ", "century ", "99999999999 ", "years ", "at ", "EST ", "Easter ", "early ", "9999-12-31 ", "0001-01-01 ", "tomorrow ", "summer ", "th ", "мая ", "\u00BD ",
    ];

    public static TheoryData<string> Repeated =>
        [.. Pieces, "the end of ", "two days after ", "from May to ", "1 and ", "12-", "2007-", "10:30 to ", "every second ", "Monday or ", "twenty-", "a few days and ", "the week of the ", "half past ", "May 1-", "Q1 ", "in the morning at "];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Much_of_one_thing_keeps_the_laws_and_is_read_in_linear_time(string piece)
    {
        long small = Enforce(string.Concat(Enumerable.Repeat(piece, Size / piece.Length)));
        long large = Enforce(string.Concat(Enumerable.Repeat(piece, 4 * Size / piece.Length)));
        Assert.True(large < (5 * small) + 1000, $"{small} tokens looked at, {large} for four times the text");
    }

    [Fact]
    public void Any_order_of_the_words_keeps_the_laws()
    {
        uint state = 12345;
        for (int round = 0; round < 3000; round++)
        {
            string text = "";
            for (int i = 0; i < 24; i++)
            {
                state = (state * 1664525) + 1013904223;
                text += Pieces[(int)((state >> 8) % (uint)Pieces.Length)];
            }

            Enforce(text);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_edges_of_the_calendar_are_no_fault(int year)
    {
        foreach (string text in new[] { "yesterday", "tomorrow", "last century", "next millennium", "200000 years ago", "999999 days from now", "last week", "next weekend", "Easter", "last Easter", "last year's first quarter", "the last 3 weeks of this year", "week 53", "last winter" })
        {
            TimeExpressionReader.Find(text, new(0, text.Length), new TimeAnchor(new(year, year == 1 ? 1 : 12, year == 1 ? 1 : 31), 0));
        }
    }

    [Fact]
    public void Only_the_range_is_read()
    {
        const string Text = "May 1, 2006. On May 2, 2006 he left. May 3, 2006.";
        int start = Text.IndexOf("On", StringComparison.Ordinal);
        FoundTime time = Assert.Single(TimeExpressionReader.Find(Text, Reftel.Reading.Text.TextSpan.Between(start, Text.IndexOf(" he", StringComparison.Ordinal)), TimeText.Anchor));
        Assert.Equal("May 2, 2006", TimeText.Words(Text, time));
    }

    private static long Enforce(string text)
    {
        int end = 0;
        TimeAnchor anchor = TimeText.Anchor;
        foreach (FoundTime time in TimeExpressionReader.Find(text, new(0, text.Length), anchor))
        {
            Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= text.Length, text.Length < 500 ? text : "overlap");
            Assert.NotEmpty(time.Type);
            end = time.Span.End;
        }

        return anchor.Looks;
    }
}
