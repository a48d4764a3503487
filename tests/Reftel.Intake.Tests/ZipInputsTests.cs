using System.IO.Compression;
using System.Text;
using Xunit;

namespace Reftel.Intake.Tests;

public sealed class ZipInputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_files_of_an_archive_are_inputs()
    {
        string zip = Make(("a/one.txt", "One."), ("a/", ""), ("picture.png", "x"), ("__MACOSX/a/._one.txt", "x"), ("two.txt", "Two."));

        Input[] inputs = [.. new ZipInputs(1 << 20).Expand(new Input("given.zip", zip))];

        Assert.Equal(["given.zip/a/one.txt", "given.zip/two.txt"], inputs.Select(input => input.Name));
        Assert.Equal(["One.", "Two."], inputs.Select(input => Encoding.UTF8.GetString(Read(input).Bytes.Span)));
        Assert.All(inputs, input => Assert.False(input.IsStandardInput));
    }

    [Theory]
    [InlineData("../out.txt")]
    [InlineData("a/../../out.txt")]
    [InlineData("/etc/out.txt")]
    [InlineData("C:\\out.txt")]
    [InlineData("..\\out.txt")]
    public void A_name_that_leads_out_of_the_archive_is_refused_and_the_rest_is_read(string name)
    {
        Input[] inputs = [.. new ZipInputs(1 << 20).Expand(new Input("z.zip", Make((name, "Bad."), ("good.txt", "Good."))))];

        Assert.Contains("leads out of its archive", inputs[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("Good.", Encoding.UTF8.GetString(Read(inputs[1]).Bytes.Span));
    }

    [Fact]
    public void A_file_with_other_bytes_than_were_packed_is_refused_and_the_rest_is_read()
    {
        string zip = Make(("bad.txt", "One text."), ("good.txt", "Good."));
        byte[] bytes = File.ReadAllBytes(zip);
        int directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 16] ^= 1;
        File.WriteAllBytes(zip, bytes);

        Input[] inputs = [.. new ZipInputs(1 << 20).Expand(new Input("z.zip", zip))];

        Assert.Equal(InputFailureKind.Broken, inputs[0].Failure!.Kind);
        Assert.Contains("not those that were packed", inputs[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("Good.", Encoding.UTF8.GetString(Read(inputs[1]).Bytes.Span));
    }

    [Fact]
    public void A_bomb_is_told_before_it_fills_the_memory()
    {
        string zip = _folder["bomb.zip"];
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using Stream stream = archive.CreateEntry("zeros.txt").Open();
            for (int i = 0; i < 200; i++)
            {
                stream.Write(new byte[1 << 20]);
            }
        }

        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Update))
        {
            archive.CreateEntry("behind.txt");
        }

        Input[] inputs = [.. new ZipInputs(InputLimits.HighestMaxBytes).Expand(new Input("bomb.zip", zip))];

        Assert.Equal([InputFailureKind.TooLarge, InputFailureKind.TooLarge], inputs.Select(input => input.Failure?.Kind));
        Assert.Contains("when unpacked", inputs[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("bomb.zip/behind.txt", inputs[1].Name);
        Assert.Contains("before it in the archive zeros.txt grows", inputs[1].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_the_rest_is_read()
    {
        string zip = Make(("large.txt", new string('x', 5_000)), ("small.txt", "Small."));

        Input[] inputs = [.. new ZipInputs(1_000).Expand(new Input("z.zip", zip))];

        Assert.Equal([InputFailureKind.TooLarge, null], inputs.Select(input => input.Failure?.Kind));
    }

    [Fact]
    public void What_is_no_archive_is_told()
    {
        File.WriteAllText(_folder["no.zip"], "PK? No, a letter.");

        Input input = Assert.Single(new ZipInputs(1_000).Expand(new Input("no.zip", _folder["no.zip"])));

        Assert.Contains("no sound zip archive", input.Failure!.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static InputContent Read(Input input) => new InputReader(1 << 20, () => Stream.Null).Read(input);

    private string Make(params (string Name, string Text)[] files)
    {
        string zip = _folder[$"{Guid.NewGuid():N}.zip"];
        using ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        foreach ((string name, string text) in files)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }

        return zip;
    }
}
