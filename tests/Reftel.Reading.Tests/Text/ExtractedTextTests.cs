using System.Text;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Text;

public sealed class ExtractedTextTests
{
    private static readonly byte[] Original = [1, 2, 3, 0xFF];

    [Fact]
    public void Bytes_and_hash_are_those_of_the_file()
    {
        var source = SourceText.Extracted(Original, "Grüße", ExtractedFrom.Pdf);

        Assert.Equal(Original, source.Bytes.ToArray());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Original)), source.Sha256);
        Assert.Equal("Grüße", source.Text);
    }

    [Fact]
    public void Byte_offsets_count_in_the_text()
    {
        var source = SourceText.Extracted(Original, "a\u00FC\U0001F30Db", ExtractedFrom.Docx);

        Assert.Equal((3, 3, 4, 7), (source.ToByte(2), source.ToCodePoint(4), source.CodePointCount, source.ToByte(4)));
        Assert.Equal("\U0001F30D"u8.ToArray(), source.GetBytes(new TextSpan(2, 2)).ToArray());
        Assert.Equal(Encoding.UTF8.GetBytes(source.Text), source.TextBytes.ToArray());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", SourceText.Extracted(Original, "a\uD800b", ExtractedFrom.Pdf).Text);

    [Fact]
    public void It_must_come_from_a_container() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.Extracted(Original, "a", ExtractedFrom.None));

    [Theory]
    [InlineData(ExtractedFrom.Docx, "\"encoding\":\"docx\"")]
    [InlineData(ExtractedFrom.Pdf, "\"encoding\":\"pdf\"")]
    public void The_record_says_what_it_was_extracted_from(ExtractedFrom from, string expected)
    {
        var source = SourceText.Extracted(Original, "Grüße aus dem Hafen.\n", from);
        var documents = DocumentReader.Read(source);

        Assert.Contains(expected, DocumentJson.ToJson(documents[0], "a"), StringComparison.Ordinal);
        Assert.Empty(ReadingLaws.Check(source, documents));
    }
}
