using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

/// <summary>A span is half-open: its end is not in it.</summary>
public sealed class TextSpanTests
{
    private static readonly TextSpan Span = TextSpan.Between(3, 7);

    [Fact]
    public void Start_is_in_and_end_is_out()
    {
        Assert.True(Span.Contains(3));
        Assert.False(Span.Contains(7));
        Assert.Equal("[3..7)", Span.ToString());
    }

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(7, 7, true)]
    [InlineData(2, 5, false)]
    [InlineData(6, 8, false)]
    public void Containing_a_span(int start, int end, bool contains) =>
        Assert.Equal(contains, Span.Contains(TextSpan.Between(start, end)));

    [Theory]
    [InlineData(7, 9, false)]
    [InlineData(6, 9, true)]
    [InlineData(0, 3, false)]
    [InlineData(5, 5, true)]
    public void Neighbours_do_not_overlap(int start, int end, bool overlaps) =>
        Assert.Equal(overlaps, Span.Overlaps(TextSpan.Between(start, end)));

    [Fact]
    public void A_parent_sorts_before_its_child()
    {
        TextSpan[] sorted = [.. new[] { TextSpan.Between(4, 5), TextSpan.Between(3, 5), Span }.Order()];
        Assert.Equal([Span, TextSpan.Between(3, 5), TextSpan.Between(4, 5)], sorted);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public void Negative_numbers_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void An_end_before_the_start_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.Between(5, 4));
}
