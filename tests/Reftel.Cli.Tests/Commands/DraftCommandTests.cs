using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class DraftCommandTests : IDisposable
{
    private static readonly string SampleFile = Path.Combine(Repository.Root, "samples", "drafts", "norland-ferry-update.yaml");

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out.md")]
    [InlineData("out.html")]
    [InlineData("out.txt")]
    [InlineData("out.docx")]
    public void The_sample_is_written_and_proves_itself(string name)
    {
        var host = new TestHost();
        Assert.Equal((ExitCode.Done, ""), (host.Run("draft", "--from", SampleFile, "-o", _folder[name], "--links", "defanged"), host.Errors));
        Assert.Equal($"{_folder[name]}: 9 paragraphs, 7 notes, 4 sources; reading it gives all that it was made from\n", host.Output);
        Assert.Equal((ExitCode.Done, "0 findings in 1 document\n"), (host.Run("lint", _folder[name]), host.Output));
    }

    [Fact]
    public void As_a_telegram_it_passes_check()
    {
        var host = new TestHost();
        Assert.Equal((ExitCode.Done, ""), (host.Run("draft", "--from", SampleFile, "-o", _folder["tel.txt"], "--style", "telegram"), host.Errors));
        Assert.Equal(ExitCode.Done, host.Run("check", _folder["tel.txt"]));
        Assert.Contains("nothing odd", host.Output, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_pdf_has_all_sentences_notes_and_sources()
    {
        var host = new TestHost();
        Assert.Equal((ExitCode.Done, ""), (host.Run("draft", "--from", SampleFile, "-o", _folder["out.pdf"]), host.Errors));
        Assert.Contains("7 notes, 4 sources; reading it gives all that it was made from", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lint_finds_is_told_with_its_place_in_the_draft_and_nothing_is_written()
    {
        string draft = _folder.Write("draft.yaml", File.ReadAllText(SampleFile).Replace("harbour law by 31 March 2021.", "harbour law.", StringComparison.Ordinal));
        var host = new TestHost();
        Assert.Equal(ExitCode.Findings, host.Run("draft", "--from", draft, "-o", _folder["out.md"]));
        Assert.Contains($"{draft}(33,13): warning RT1604: No day says by when", host.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["out.md"]));

        Assert.Equal(ExitCode.Findings, host.Run("draft", "--from", draft, "-o", _folder["out.md"], "--with-findings"));
        Assert.True(File.Exists(_folder["out.md"]));
    }

    [Fact]
    public void What_is_missing_is_told_with_file_line_column_and_code()
    {
        string draft = _folder.Write("draft.yaml", "title: The Law\ndate: yesterday\nevidence: [It came.]\n");
        var host = new TestHost();
        Assert.Equal(ExitCode.Usage, host.Run("draft", "--from", draft, "-o", _folder["out.md"]));
        Assert.StartsWith($"{draft}(2,7): error RD1003: \"yesterday\" is not a date", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_stays_unless_told_otherwise()
    {
        string there = _folder.Write("out.md", "mine");
        var host = new TestHost();
        Assert.Equal(ExitCode.Failure, host.Run("draft", "--from", SampleFile, "-o", there));
        Assert.Equal("mine", File.ReadAllText(there));
        Assert.Contains("it exists; --force replaces it", host.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, host.Run("draft", "--from", SampleFile, "-o", there, "--force"));
    }

    [Theory]
    [InlineData("out.odt", "update", "has no extension that is known")]
    [InlineData("out.md", "telegram", "a telegram is a text")]
    public void A_form_that_is_not_written_is_refused(string name, string style, string expected)
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Usage, host.Run("draft", "--from", SampleFile, "-o", name, "--style", style));
        Assert.Contains(expected, host.Errors, StringComparison.Ordinal);
    }
}
