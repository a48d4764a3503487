using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

/// <summary>LF, CRLF and a lone CR end a line, mixed as they come.</summary>
public sealed class LineTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\nb", "a\n|b")]
    [InlineData("a\r\nb\r\n", "a\r\n|b\r\n|")]
    [InlineData("a\rb", "a\r|b")]
    [InlineData("\n\r\r\n\n", "\n|\r|\r\n|\n|")]
    [InlineData("a\fb\u2028c", "a\fb\u2028c")]
    public void Lines_keep_their_breaks(string text, string lines)
    {
        SourceText source = SourceText.From(text);
        Assert.Equal(lines, string.Join('|', Enumerable.Range(0, source.Lines.Count).Select(i => source.Slice(source.Lines[i]).ToString())));
    }

    [Fact]
    public void Lines_tile_any_text_and_find_their_offsets() =>
        AnyText.Holds(AnyText.Text, text =>
        {
            SourceText source = SourceText.From(text);
            int position = 0;
            for (int line = 0; line < source.Lines.Count; line++)
            {
                TextSpan span = source.Lines[line];
                if (span.Start != position || Enumerable.Range(span.Start, span.Length).Any(o => source.Lines.IndexOf(o) != line))
                {
                    return false;
                }

                position = span.End;
            }

            return position == source.Text.Length;
        });

    [Fact]
    public void There_is_no_line_behind_the_last() =>
        Assert.Throws<IndexOutOfRangeException>(() => SourceText.From("a\nb").Lines[2]);

    [Fact]
    public void Offsets_past_the_end_belong_to_the_last_line() => Assert.Equal(1, SourceText.From("a\nb").Lines.IndexOf(99));

    [Theory]
    [InlineData(0, "1,1")]
    [InlineData(2, "2,1")]
    [InlineData(5, "2,3")]
    public void Columns_count_code_points(int offset, string place) =>
        Assert.Equal(place, SourceText.From("a\n\U0001F4DCbc").GetPosition(offset).ToString());

    [Fact]
    public void A_line_beyond_65536_has_its_number() =>
        Assert.Equal("70001,1", SourceText.From(new string('\n', 70_000) + "x").GetPosition(70_000).ToString());
}
