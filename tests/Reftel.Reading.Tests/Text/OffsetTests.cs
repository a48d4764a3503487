using System.Text;
using FsCheck;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

/// <summary>UTF-16, code point and byte offsets name the same places.</summary>
public sealed class OffsetTests
{
    [Fact]
    public void Ascii_counts_alike_in_all_three()
    {
        SourceText source = SourceText.From("FM AMEMBASSY");
        Assert.Equal((3, 3, 3), (source.ToCodePoint(3), source.ToByte(3), source.FromByte(3)));
    }

    [Fact]
    public void A_mark_counts_as_bytes_only()
    {
        SourceText source = SourceText.From(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0x42 });
        Assert.Equal((0, 3, 4), (source.ToCodePoint(0), source.ToByte(0), source.ToByte(1)));
    }

    [Fact]
    public void Inside_a_pair_moves_past_the_pair()
    {
        SourceText source = SourceText.From("a\U0001F4DCb");
        Assert.Equal((2, 2, 3), (source.ToCodePoint(2), source.ToCodePoint(3), source.FromCodePoint(2)));
        Assert.Equal(3, source.CodePointCount);
    }

    [Fact]
    public void A_lone_surrogate_of_utf16_counts_as_one()
    {
        SourceText source = SourceText.From(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00 });
        Assert.Equal("A\uD83DB", source.Text);
        Assert.Equal((3, 2, 6), (source.CodePointCount, source.ToCodePoint(2), source.ToByte(2)));
    }

    [Fact]
    public void Round_trips_hold_in_utf8() => RoundTrips(AnyText.Text, text => SourceText.From(text));

    [Fact]
    public void Round_trips_hold_over_checkpoints() => RoundTrips(AnyText.LongText, text => SourceText.From(text), most: 40);

    [Fact]
    public void Round_trips_hold_in_utf16() =>
        RoundTrips(AnyText.Text, text => SourceText.From((byte[])[0xFF, 0xFE, .. text.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })]));

    private static void RoundTrips(Arbitrary<string> texts, Func<string, SourceText> make, int most = 400) =>
        AnyText.Holds(texts, text =>
        {
            SourceText source = make(text);
            int codePoint = 0;
            int unit = 0;
            foreach (int width in CharacterWidths(source.Text))
            {
                if (source.ToCodePoint(unit) != codePoint || source.FromCodePoint(codePoint) != unit || source.FromByte(source.ToByte(unit)) != unit)
                {
                    return false;
                }

                unit += width;
                codePoint++;
            }

            return source.CodePointCount == codePoint && source.ToByte(source.Text.Length) == source.Bytes.Length;
        }, most);

    // Rune enumeration replaces lone surrogates; here they count as they stand.
    private static IEnumerable<int> CharacterWidths(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune) && rune.Utf16SequenceLength == 2)
            {
                i++;
                yield return 2;
            }
            else
            {
                yield return 1;
            }
        }
    }
}
