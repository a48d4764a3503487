using Xunit;

namespace Reftel.Cli.Tests.Usage;

public sealed class CommandLineTests
{
    [Fact]
    public void The_version_is_told()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Done, host.Run("--version"));
        Assert.Equal("reftel 0.1.0\n", host.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_the_commands_for_users(params string[] arguments)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Done, host.Run(arguments));
        Assert.Contains("read <FILE>", host.Output, StringComparison.Ordinal);
        Assert.Contains("check <FILE>", host.Output, StringComparison.Ordinal);
        Assert.Contains("notes <FILE>", host.Output, StringComparison.Ordinal);
        Assert.Contains("statements <FILE|ID|QUERY>", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("docs", host.Output, StringComparison.Ordinal);
        Assert.Equal("", host.Errors);
    }

    [Theory]
    [InlineData("reftel: there is no command 'raed'; did you mean read?", "raed", "a.txt")]
    [InlineData("reftel: there is no option '--verison'; did you mean --version?", "--verison")]
    [InlineData("reftel read: no file given; name files or folders, or - for standard input", "read")]
    [InlineData("reftel check: no file given; name files or folders, or - for standard input", "check")]
    [InlineData("reftel read: there is no option '--fromat'; did you mean --format?", "read", "a", "--fromat", "json")]
    [InlineData("reftel read: --format 'xml' is not known; it can be text or json", "read", "a", "--format", "xml")]
    [InlineData("reftel read: --form 'letter' is not known; it can be telegram or report or text", "read", "a", "--form", "letter")]
    [InlineData("reftel read: --date '2007-13' is not a date; write 2007, 2007-12 or 2007-12-11", "read", "a", "--date", "2007-13")]
    [InlineData("reftel read: --jobs '0' is not a number from 1 to 1024", "read", "a", "--jobs", "0")]
    [InlineData("reftel read: --max-size 'much' is not a number from 1 to 1023", "read", "a", "--max-size", "much")]
    [InlineData("reftel read: --include adds members of the JSON; it needs --format json", "read", "a", "--include", "tree")]
    [InlineData("reftel read: --include 'bark' is not known; it can be tree, sentences, tokens or parse", "read", "a", "--format", "json", "--include", "bark")]
    [InlineData("reftel check: --severity 'bad' is not known; it can be info or warning or error", "check", "a", "--severity", "bad")]
    [InlineData("reftel check: there is no code 'RT14O1'; did you mean RT1401 or RT1411 or RT1001?", "check", "--explain", "RT14O1")]
    [InlineData("reftel check: --force goes with --fix", "check", "a", "--force")]
    [InlineData("reftel check: --fix needs a file, --explain takes none", "check", "--fix", "o", "--explain", "RT1401")]
    [InlineData("reftel check: --fix lists its changes as text; leave out --format json", "check", "a", "--fix", "o", "--format", "json")]
    [InlineData("reftel notes: no file given; name files or folders, or - for standard input", "notes")]
    [InlineData("reftel draft: --style 'memo' is not known; it can be update or telegram", "draft", "a", "--since", "2020", "-o", "b.md", "--style", "memo")]
    [InlineData("reftel check: --format 'xml' is not known; it can be text or json", "check", "a", "--fix", "b", "--format", "xml")]
    [InlineData("reftel ledger export: --format 'xml' is not known; it can be json or csv", "ledger", "export", "--what", "entries", "--format", "xml")]
    [InlineData("reftel search: --format 'xml' is not known; it can be text or json or csv", "search", "a", "--facets", "--format", "xml")]
    [InlineData("reftel notes: --as 'word' is not known; it can be csl-json or bibtex or ris or markdown", "notes", "a", "--as", "word")]
    [InlineData("reftel check: --explain explains a code and reads no file; leave out the file", "check", "--explain", "RT1401", "a.txt")]
    [InlineData("reftel read: --date needs a value, as in --date 2007-12-11", "read", "--date")]
    [InlineData("reftel read: --date needs a value, as in --date 2007-12-11", "read", "a", "--date")]
    [InlineData("reftel read: --format needs a value, as in --format text", "read", "a", "--format")]
    [InlineData("reftel check: --explain needs a value, as in --explain CODE", "check", "--explain")]
    [InlineData("reftel check: --fix needs a value, as in --fix OUT", "check", "a", "--fix")]
    [InlineData("reftel check: --fix needs the name of a file, or of a folder for several copies", "check", "--fix", "", "a")]
    [InlineData("reftel read: --format needs a value, as in --format text", "read", "a", "--include", "tree", "--format")]
    [InlineData("reftel links: --jobs needs a value, as in --jobs N", "links", "--jobs")]
    [InlineData("reftel read: no file given; '.' is the value of --date, and the files come behind it", "read", "--date", ".")]
    public void A_wrong_command_line_is_explained(string expected, params string[] arguments)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Usage, host.Run(arguments));
        Assert.Equal(expected, host.Errors.Split('\n')[0]);
        Assert.Equal("", host.Output);
    }

    [Theory]
    [InlineData("check", "-(1,1): warning RT1004: ")]
    [InlineData("read", "-\n")]
    public void Standard_input_has_one_name(string command, string start)
    {
        var host = new TestHost { Input = " \n" };
        _ = host.Run(command, "-");

        Assert.StartsWith(start, host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_explained_in_any_case()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Done, host.Run("check", "--explain", "rt1401"));
        Assert.StartsWith("RT1401: Station serial does not match the message number\n\nSeverity    warning\n", host.Output, StringComparison.Ordinal);
        Assert.Contains("What to do  Treat", host.Output, StringComparison.Ordinal);
        Assert.Contains("ACP 127(G) para 115", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var host = new TestHost { Input = "Good morning.\n" };

        Assert.Equal(ExitCode.Done, host.Run("read", "-", "--form", "text"));
        Assert.Equal("-\n\ntext, neither a telegram nor a report: 1 line, 14 characters\n\n            Good morning.\n\n", host.Output);
    }

    [Fact]
    public void Pages_made_from_tables_are_printed_for_maintainers()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Done, host.Run("docs", "diagnostics"));
        Assert.StartsWith("# Findings\n", host.Output, StringComparison.Ordinal);
    }
}
