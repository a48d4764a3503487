using System.Text;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

/// <summary>The encoding is found from the bytes, and no byte is lost whatever it is.</summary>
public sealed class EncodingTests
{
    private const string Words = "\u00B61. (C) Caf\u00E9 negotiations, \u20AC5 million";

    [Fact]
    public void Plain_ascii_is_utf8() => Check(Encoding.ASCII.GetBytes("PAGE 01"), TextEncoding.Utf8, "PAGE 01");

    [Fact]
    public void Nothing_is_utf8() => Check([], TextEncoding.Utf8, "");

    [Fact]
    public void Utf8_without_a_mark() => Check(Encoding.UTF8.GetBytes(Words), TextEncoding.Utf8, Words);

    [Fact]
    public void Utf8_with_a_mark_leaves_the_mark_out_of_the_text() =>
        Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)], TextEncoding.Utf8WithMark, Words);

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void Utf16_with_and_without_a_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        TextEncoding expected = bigEndian ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian;
        Check([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], expected, Words);
    }

    [Theory]
    [InlineData(false, "Порт закрыт с 4 мая; «Вестник» № 12 об этом молчит \u2014 почему?")]
    [InlineData(true, "Порт закрыт с 4 мая; «Вестник» № 12 об этом молчит \u2014 почему?")]
    [InlineData(false, "ПОРТ\r\n\r\n12.05.2016 Ўсё")]
    [InlineData(true, "Да, Harbour")]
    public void Utf16_of_Cyrillic_text_without_a_mark(bool bigEndian, string words) =>
        Check(new UnicodeEncoding(bigEndian, false).GetBytes(words), bigEndian ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian, words);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf32_with_a_mark(bool bigEndian)
    {
        var encoding = new UTF32Encoding(bigEndian, true);
        const string Text = Words + " Порт \U0001F6A2 \u20AC";
        Check([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], bigEndian ? TextEncoding.Utf32BigEndian : TextEncoding.Utf32LittleEndian, Text);
    }

    [Fact]
    public void Utf32_that_is_cut_or_wrong_has_replacement_characters() =>
        Check([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41, 0, 0x11, 0, 0, 0, 0, 0xD8, 0, 0, 1], TextEncoding.Utf32BigEndian, "A\uFFFD\uFFFD\uFFFD");

    [Fact]
    public void Utf16_of_odd_length_ends_in_a_replacement_character() =>
        Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("FM"), 0x41], TextEncoding.Utf16LittleEndian, "FM\uFFFD");

    [Fact]
    public void Windows_1252_has_its_own_characters_between_80_and_9F() =>
        Check([0x93, (byte)'A', 0x94, 0x20, 0x96, 0x20, 0x80, 0x20, 0xB6, 0xE9], TextEncoding.Windows1252, "\u201CA\u201D \u2013 \u20AC \u00B6\u00E9");

    [Fact]
    public void The_five_undefined_bytes_are_controls() =>
        Check([0x81, 0x20, 0x8D, 0x20, 0x8F, 0x20, 0x90, 0x20, 0x9D], TextEncoding.Windows1252, "\u0081 \u008D \u008F \u0090 \u009D");

    [Fact]
    public void Utf8_that_is_cut_inside_a_character_stays_utf8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Caf\u00E9 \u20AC")[..^1];
        SourceText source = SourceText.From(bytes);
        Assert.Equal(TextEncoding.Utf8, source.Encoding);
        Assert.Equal("Caf\u00E9 \uFFFD", source.Text);
    }

    [Fact]
    public void One_stray_byte_among_good_ones_is_replaced_alone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("\u00E9\u00E9\u00E9"), 0xB6, .. Encoding.UTF8.GetBytes("\u00E9")];
        Check(bytes, TextEncoding.Utf8, "\u00E9\u00E9\u00E9\uFFFD\u00E9");
    }

    [Fact]
    public void The_hash_is_of_the_bytes_with_the_mark()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", SourceText.From(ReadOnlyMemory<byte>.Empty).Sha256);
        Assert.NotEqual(SourceText.From("A").Sha256, SourceText.From(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }).Sha256);
    }

    [Fact]
    public void Any_bytes_come_back_from_spans_that_tile_the_text() =>
        AnyText.Holds(AnyText.Bytes, bytes =>
        {
            SourceText source = SourceText.From(bytes);
            int mark = bytes.Length == 0 ? 0 : source.ToByte(0);
            var joined = new List<byte>(bytes[..mark]);
            for (int at = 0; at < source.Text.Length;)
            {
                // A character may be two code units; its bytes hang together.
                int width = char.IsHighSurrogate(source.Text[at]) && at + 1 < source.Text.Length && char.IsLowSurrogate(source.Text[at + 1]) ? 2 : 1;
                joined.AddRange(source.GetBytes(new TextSpan(at, width)));
                at += width;
            }

            return joined.SequenceEqual(bytes) || (source.Text.Length == 0 && mark == 0);
        });

    private static void Check(byte[] bytes, TextEncoding encoding, string text)
    {
        SourceText source = SourceText.From(bytes);
        Assert.Equal(encoding, source.Encoding);
        Assert.Equal(text, source.Text);
    }
}
