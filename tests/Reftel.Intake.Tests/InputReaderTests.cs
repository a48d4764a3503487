using System.Text;
using Xunit;

namespace Reftel.Intake.Tests;

public sealed class InputReaderTests : IDisposable
{
    // What stands between the signature of a zip entry and the length of its name.
    private const string ZipFields = "14000000000000000000000000000000000000000000";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public void The_bytes_of_a_file_come_unchanged(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)((i % 90) + 32))];

        InputContent content = Read(_folder.Write("a", bytes));

        Assert.Null(content.Failure);
        Assert.Equal(bytes, content.Bytes.ToArray());
    }

    [Fact]
    public void A_stream_of_unknown_length_is_read_to_its_end()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', 200_000)];
        var reader = new InputReader(1 << 20, () => new SlowStream(bytes));

        Assert.Equal(bytes, reader.Read(new Input("-", null)).Bytes.ToArray());
    }

    [Fact]
    public void A_missing_file_is_a_failure() => AssertFailure(InputFailureKind.Missing, _folder["none"]);

    [Fact]
    public void A_missing_folder_is_a_failure() => AssertFailure(InputFailureKind.Missing, _folder["none/a.txt"]);

    [Fact]
    public void An_empty_file_is_a_failure() => AssertFailure(InputFailureKind.Empty, _folder.Write("a", ""));

    [Fact]
    public void A_folder_is_a_failure() => AssertFailure(InputFailureKind.Folder, _folder.Root);

    [Fact]
    public void A_name_that_cannot_be_a_file_is_a_failure() => AssertFailure(InputFailureKind.Missing, _folder[new string('x', 10)] + "/");

    [Fact]
    public void A_file_without_permission_is_a_failure()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        string path = _folder.Write("a", "x");
        File.SetUnixFileMode(path, UnixFileMode.None);

        AssertFailure(InputFailureKind.Denied, path);
    }

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(101, 100, false)]
    public void The_limit_counts_bytes(int length, long limit, bool allowed)
    {
        string path = _folder.Write("a", new string('x', length));

        Assert.Equal(allowed, Read(path, limit).Failure is null);
        Assert.Equal(allowed, new InputReader(limit, () => new SlowStream(File.ReadAllBytes(path))).Read(new Input("-", null)).Failure is null);
    }

    [Fact]
    public void An_endless_stream_ends_at_the_limit()
    {
        var reader = new InputReader(1 << 20, () => new SlowStream(null));

        Assert.Equal(InputFailureKind.TooLarge, reader.Read(new Input("-", null)).Failure?.Kind);
    }

    [Fact]
    public void An_archive_that_is_named_as_a_document_and_holds_none_is_a_damaged_one()
    {
        InputContent content = Read(_folder.Write("a.docx", [0x50, 0x4B, 0x03, 0x04, 0x42, 0x42]));

        Assert.StartsWith("is a damaged Word file", content.Failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("504B0304", "is a zip archive or an office file; unpack it, or save it as plain text")]
    [InlineData("1F8B08", "is a gzip archive; unpack it and give the files inside")]
    [InlineData("7F454C46", "is a program (ELF)")]
    [InlineData("89504E470D0A1A0A", "is a picture (PNG); give the text of the document")]
    [InlineData("FFD8FFE0", "is a picture (JPEG); give the text of the document")]
    [InlineData("D0CF11E0A1B11AE1", "is an old office file (Word, Excel or Outlook); save it as plain text")]
    [InlineData("D0CF11E0A1B11AE1", "is an old Word file (.doc); convert it with: soffice --headless --convert-to docx FILE", "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0")]
    [InlineData("7B5C72746631", "is an RTF file; convert it with: soffice --headless --convert-to docx FILE", " text}")]
    [InlineData("504B0304" + ZipFields + "0800" + "0000", "is an OpenDocument file (LibreOffice); convert it with: soffice --headless --convert-to docx FILE", "mimetypeapplication/vnd.oasis.opendocument.text")]
    [InlineData("504B0304" + ZipFields + "0800" + "0000", "is an EPUB book; convert it with: pandoc -t markdown FILE, or save the chapters as HTML", "mimetypeapplication/epub+zip")]
    [InlineData("504B0304" + ZipFields + "1300" + "0000", "is an Excel workbook; save its text as a document or as plain text", "[Content_Types].xml xl/workbook.xml")]
    [InlineData("504B0304" + ZipFields + "0500" + "0000", "is a zip archive or an office file; unpack it, or save it as plain text", "a.txt word/document.xml")]
    [InlineData("4142430044454600", "is binary (it holds zero bytes); give the text of the document")]
    public void What_is_no_text_is_named(string hexadecimal, string message, string more = "")
    {
        byte[] bytes = [.. Convert.FromHexString(hexadecimal), .. Encoding.ASCII.GetBytes(more)];

        InputContent content = Read(_folder.Write("a", bytes));

        Assert.Equal(new InputFailure(InputFailureKind.Binary, message), content.Failure);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    public void Cyrillic_text_of_two_or_four_bytes_a_character_is_a_text(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] words = encoding.GetBytes(string.Concat(Enumerable.Repeat("ПОРТ ОРВИКА закрыт с 4 мая 2016 года.\r\n", 20)));

        Assert.Null(Read(_folder.Write("a.txt", mark ? [.. encoding.GetPreamble(), .. words] : words)).Failure);
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        byte[] bytes = new byte[5000];
        new Random(20260101).NextBytes(bytes);

        Assert.Equal(InputFailureKind.Binary, Read(_folder.Write("a.txt", bytes)).Failure?.Kind);
    }

    [Fact]
    public void A_damaged_telegram_keeps_its_bells_and_shifts() =>
        Assert.Null(Read(_folder.Write("a.txt", string.Concat(Enumerable.Repeat("ZNR UUUUU ZZH\u0007\r\n\u000EP R 111251Z DEC 07\u000F\r\n", 100)))).Failure);

    [Theory]
    [InlineData("%PDF-1.7 and more", InputKind.Pdf)]
    [InlineData("%PDFs are named here", InputKind.Text)]
    [InlineData("PK are initials", InputKind.Text)]
    public void Documents_are_told_from_texts(string content, InputKind kind) =>
        Assert.Equal((kind, null), (Read(_folder.Write("a.txt", content)).Kind, Read(_folder.Write("a.txt", content)).Failure));

    [Fact]
    public void A_Word_file_is_told_whatever_its_name()
    {
        byte[] file = [.. Convert.FromHexString("504B0304" + ZipFields + "1300" + "0000"), .. Encoding.ASCII.GetBytes("[Content_Types].xml ... word/document.xml")];

        Assert.Equal(InputKind.Docx, Read(_folder.Write("a.txt", file)).Kind);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_stray_zero_does_not_refuse_a_text(int zeros, bool allowed)
    {
        byte[] bytes = [.. Enumerable.Range(0, 1000).Select(i => i % 90 == 7 && i / 90 < zeros ? (byte)0 : (byte)'x')];

        Assert.Equal(allowed, Read(_folder.Write("a", bytes)).Failure is null);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Text_in_utf_16_is_text(string encoding, bool mark)
    {
        var coder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? coder.GetPreamble() : [], .. coder.GetBytes("FM AMEMBASSY NORDHAVN\r\n")];

        Assert.Null(Read(_folder.Write("a", bytes)).Failure);
    }

    [Fact]
    public void A_failed_input_keeps_its_failure()
    {
        var failure = new InputFailure(InputFailureKind.Missing, "gone");

        Assert.Equal(failure, new InputReader(1, () => Stream.Null).Read(new Input("a", null, failure)).Failure);
    }

    private static InputContent Read(string path, long limit = 1 << 20) =>
        new InputReader(limit, () => Stream.Null).Read(new Input(path, path));

    private static void AssertFailure(InputFailureKind kind, string path) => Assert.Equal(kind, Read(path).Failure?.Kind);
}
