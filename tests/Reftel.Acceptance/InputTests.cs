using System.Diagnostics;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>What may be given to the command, and what happens to the rest when one input is bad.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing", "no such file or folder")]
    [InlineData("empty.txt", "is empty")]
    [InlineData("void", "the folder holds no file to read")]
    [InlineData("report.rtf", "is an RTF file; convert it with: soffice --headless --convert-to docx FILE")]
    [InlineData("program", "is a program (ELF)")]
    [InlineData("huge.txt", "is larger than the limit of 256 MB; raise it with --max-size")]
    [InlineData("*.none", "no file matches the pattern")]
    public void A_bad_input_is_told_and_the_rest_is_read(string bad, string reason)
    {
        _folder.Write("empty.txt", "");
        Directory.CreateDirectory(_folder["void"]);
        _folder.Write("report.rtf", "{\\rtf1 Words}");
        _folder.Write("program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]);
        _folder.Write("a.txt", TelegramText.Of(1));
        _folder.Write("b.txt", TelegramText.Of(2));
        using (FileStream huge = File.Create(_folder["huge.txt"]))
        {
            // Sparse: it takes no room on the disk.
            huge.SetLength(300L << 20);
        }

        var clock = Stopwatch.StartNew();
        Result result = Command.RunIn(_folder.Root, "", "read", "--format", "json", "a.txt", bad, "b.txt");

        Assert.Equal($"reftel: {bad}: {reason}", Assert.Single(result.ErrorLines));
        Assert.Equal(["a.txt", "b.txt"], result.Lines.Select(Json.Path));
        Assert.Equal(3, result.Code);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_failure_outweighs_findings()
    {
        _folder.Write("a.txt", "");

        Assert.Equal(3, Command.RunIn(_folder.Root, "", "check", "a.txt").Code);
    }

    [Fact]
    public void Standard_input_is_read_in_its_place()
    {
        _folder.Write("a.txt", TelegramText.Of(1));
        _folder.Write("b.txt", TelegramText.Of(3));

        Result result = Command.RunIn(_folder.Root, TelegramText.Of(2), "read", "--format", "json", "a.txt", "-", "b.txt");

        Assert.Equal(["a.txt", "-", "b.txt"], result.Lines.Select(Json.Path));
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public void Empty_standard_input_is_a_failure()
    {
        Result result = Command.Run("read", "-");

        Assert.Equal((3, "reftel: -: is empty"), (result.Code, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public void Patterns_and_folders_are_expanded_in_order()
    {
        _folder.Write("1970s/b.txt", TelegramText.Of(1));
        _folder.Write("1970s/a.txt", TelegramText.Of(2));
        _folder.Write("1980s/deep/c.txt", TelegramText.Of(3));
        _folder.Write("1980s/scan.png", "no text");
        _folder.Write(".hidden/d.txt", TelegramText.Of(4));

        Result result = Command.RunIn(_folder.Root, "", "read", "--format", "json", "1980s", "*/a.txt", "**/*.txt", "1970s");

        Assert.Equal(["1980s/deep/c.txt", "1970s/a.txt", "1970s/b.txt"], result.Lines.Select(Json.Path));
        Assert.Equal("reftel: passed over files that are no documents: 1 .png", Assert.Single(result.ErrorLines));
        Assert.Equal(0, result.Code);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public void Many_inputs_keep_their_order(string jobs)
    {
        for (int i = 0; i < 400; i++)
        {
            _folder.Write($"{i:D3}.txt", TelegramText.Of(i + 1, body: new string('x', i % 5 * 5000)));
        }

        Result result = Command.RunIn(_folder.Root, "", "read", "--format", "json", "--jobs", jobs, ".");

        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"./{i:D3}.txt"), result.Lines.Select(Json.Path));
    }

    [Fact]
    public void A_name_that_looks_like_an_option_can_be_given()
    {
        _folder.Write("-odd.txt", TelegramText.Of());

        Assert.Equal(0, Command.RunIn(_folder.Root, "", "read", "--", "-odd.txt").Code);
        Assert.Equal(0, Command.RunIn(_folder.Root, "", "read", "./-odd.txt").Code);
    }
}
