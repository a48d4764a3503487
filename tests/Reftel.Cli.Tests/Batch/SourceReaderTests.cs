using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Reftel.Archive.Ingest;
using Reftel.Intake;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Cli.Tests.Batch;

/// <summary>Every command gets its texts here, whatever the bytes are written in.</summary>
public sealed class SourceReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reftel test ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_Word_file_is_read_from_standard_input_too()
    {
        byte[] file = Docx("<w:p><w:r><w:t>The pilots are back.</w:t></w:r></w:p>");
        var reader = new SourceReader(new InputReader(1 << 20, () => new MemoryStream(file)), new PdfText(null, ""));

        (SourceText? text, InputFailure? failure) = reader.Read(new Input("-", null), CancellationToken.None);

        Assert.Null(failure);
        Assert.Equal(("The pilots are back.\n", ExtractedFrom.Docx), (text!.Text, text.ExtractedFrom));
        Assert.Equal(file, text.Bytes.ToArray());
    }

    [Fact]
    public void A_damaged_Word_file_is_a_failure()
    {
        byte[] file = Docx("<w:p>");
        var reader = new SourceReader(new InputReader(1 << 20, () => new MemoryStream(file)), new PdfText(null, ""));

        Assert.StartsWith("is a damaged Word file", reader.Read(new Input("-", null), CancellationToken.None).Failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_the_program_is_a_failure()
    {
        var reader = new SourceReader(new InputReader(1 << 20, () => new MemoryStream("%PDF-1.4\n"u8.ToArray())), new PdfText(null, ""));

        Assert.Equal(InputFailureKind.ToolMissing, reader.Read(new Input("-", null), CancellationToken.None).Failure?.Kind);
    }

    [Fact]
    public void Word_files_of_a_folder_are_read_and_old_ones_are_told()
    {
        byte[] file = Docx("<w:p><w:r><w:t>The pilots are back.</w:t></w:r></w:p>");
        File.WriteAllBytes(Path.Combine(_folder, "a.docx"), file);
        File.WriteAllBytes(Path.Combine(_folder, "~$a.docx"), [0, 1, 2, 3]);
        File.WriteAllText(Path.Combine(_folder, "b.rtf"), "{\\rtf1 Words}");
        var host = new TestHost();

        int code = host.Run("read", "--format", "json", _folder);

        using JsonDocument record = JsonDocument.Parse(host.Output);
        Assert.Equal("docx", record.RootElement.GetProperty("encoding").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), record.RootElement.GetProperty("sha256").GetString());
        Assert.Contains("b.rtf: is an RTF file", host.Errors, StringComparison.Ordinal);
        Assert.Equal(3, code);
    }

    private static byte[] Docx(string body)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types/>");
            Add(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
