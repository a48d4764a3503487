using System.Buffers;
using System.Text;
using Reftel.Cli.Batch;
using Reftel.Cli.Commands;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class FixTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reftel").FullName;
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_change_is_listed_and_the_copy_is_written()
    {
        const string Expected = """
            ferry.md(10,75): fixed ocr-digits: "II" -> "11" (April has a day 11, and a year follows)
            ferry.md(16,14): fixed refanged: "hxxps://news.norland[.]example/harbour/law-waits" -> "https://news.norland.example/harbour/law-waits" (hxxps and [.] are used to keep links from being followed)
            ferry.md(18,1): fixed restored-from-sequence: "&quot;" -> "3" (it stands between notes 2 and 4, and an anchor 3 is in the text)
            ferry.md -> OUT

            """;
        string copy = Path.Combine(_folder, "copy.md");

        string output = Fix(copy, ["ferry.md"], force: false, HandmadeReports.Full(), "ferry.md");

        Assert.Equal(Expected.ReplaceLineEndings("\n"), output.Replace(copy, "OUT", StringComparison.Ordinal));
        Assert.Equal(RepairedCopy.Write(HandmadeReports.Full()), File.ReadAllText(copy));
        Assert.Equal([copy], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void What_a_copy_cannot_mend_stays_a_finding()
    {
        Document report = HandmadeReports.Full();
        var mended = new Diagnostic(DiagnosticCatalogue.LinkRepaired, report.Report!.Repairs[1].Span, null, "LINK", "refanged");
        var left = new Diagnostic(DiagnosticCatalogue.UnknownTag, report.Report.Notes[4].Span, null, "LOST");

        string output = Fix(Path.Combine(_folder, "copy.md"), ["a"], force: false, report with { Diagnostics = [mended, left] }, "a");

        Assert.Contains("LOST", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Read as LINK", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "kept", "exists; --force replaces it")]
    [InlineData(true, "# Norland", "")]
    public void A_file_that_exists_is_replaced_only_by_force(bool force, string begins, string error)
    {
        string copy = Path.Combine(_folder, "copy.md");
        File.WriteAllText(copy, "kept");

        Fix(copy, ["ferry.md"], force, HandmadeReports.Full(), "ferry.md");

        Assert.StartsWith(begins, File.ReadAllText(copy), StringComparison.Ordinal);
        Assert.Contains(error, _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal([copy], Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_input_is_never_overwritten(bool force)
    {
        string input = Path.Combine(_folder, "ferry.md");
        File.WriteAllText(input, "the original");
        string roundabout = Path.Combine(_folder, "..", Path.GetFileName(_folder), "ferry.md");

        Fix(roundabout, [input], force, HandmadeReports.Full(), input);

        Assert.Equal("the original", File.ReadAllText(input));
        Assert.Contains("is the input, which is never overwritten", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_of_one_name_keep_apart_in_a_folder()
    {
        string folder = Path.Combine(_folder, "copies");
        FixRun run = Run(folder, ["a/x.html", "b/x.txt"], force: true);

        run.Fix(HandmadeReports.Full(), "a/x.html", new ArrayBufferWriter<byte>());
        run.Fix(HandmadeReports.Foreign(), "b/x.txt", new ArrayBufferWriter<byte>());

        Assert.StartsWith("# Norland", File.ReadAllText(Path.Combine(folder, "x.md")), StringComparison.Ordinal);
        Assert.StartsWith("# Мэр", File.ReadAllText(Path.Combine(folder, "x-2.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_reports_can_be_fixed()
    {
        string input = Path.Combine(_folder, "a.txt");
        File.WriteAllText(input, "Good morning.\n");
        var host = new TestHost();

        Assert.Equal(ExitCode.Usage, host.Run("check", input, "--form", "text", "--fix", Path.Combine(_folder, "copy.md")));
        Assert.Equal($"reftel check: {input}: only reports can be fixed so far, and this is a text\n", host.Errors);
        Assert.Equal([input], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_left_behind()
    {
        string output = Fix(Path.Combine(_folder, "missing", "copy.md"), ["a"], force: false, HandmadeReports.Full(), "a");

        Assert.Equal("", output);
        Assert.Equal(
            $"reftel check: a: no copy was written: there is no folder {Path.Combine(_folder, "missing")}; make it first\n", _errors.ToString());
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_folder_that_takes_no_files_is_named()
    {
        if (!Directory.Exists("/proc/self"))
        {
            return;
        }

        _ = Fix("/proc/copy.md", ["a"], force: false, HandmadeReports.Full(), "a");

        Assert.StartsWith("reftel check: a: no copy was written: the folder /proc takes no new files (", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("copy.md", "a.md", "b.md")]
    [InlineData("copy.TXT", "*.md")]
    [InlineData("copy.md", ".")]
    public void Several_copies_do_not_go_into_one_file(string place, params string[] inputs)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Usage, host.Run(["check", "--fix", place, .. inputs]));
        Assert.Contains($"--fix {place} names a file, and there may be several copies; write --fix {place}", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("copies", "a.md", "b.md")]
    [InlineData("copy.md/", "a.md", "b.md")]
    [InlineData("copy.md", "a.md")]
    [InlineData("copy.md", "-")]
    public void A_place_that_will_do_is_not_refused(string place, params string[] inputs) =>
        Assert.Null(CopyTarget.Refuse(place, inputs));

    [Fact]
    public void A_file_comes_whole_or_not_at_all()
    {
        string target = Path.Combine(_folder, "target");
        Directory.CreateDirectory(Path.Combine(target, "in the way"));

        Assert.ThrowsAny<SystemException>(() => WholeFile.Write(target, "text", replace: true));
        Assert.Equal([target], Directory.GetFileSystemEntries(_folder));
    }

    private FixRun Run(string place, string[] inputs, bool force)
    {
        var host = new CommandHost { Output = Stream.Null, Errors = _errors, OpenInput = () => Stream.Null };
        return new FixRun(host, new InputSelection(inputs, new ReadingOptions(), 1 << 20, 1), place, force, DiagnosticSeverity.Info);
    }

    private string Fix(string place, string[] inputs, bool force, Document document, string name)
    {
        var output = new ArrayBufferWriter<byte>();
        Run(place, inputs, force).Fix(document, name, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
