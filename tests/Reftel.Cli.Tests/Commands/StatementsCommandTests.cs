using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class StatementsCommandTests
{
    private const string Telegram =
        """
        R 111251Z DEC 07
        FM AMEMBASSY NORDHAVN
        TO SECSTATE WASHDC

        C O N F I D E N T I A L NORDHAVN 001009

        SUBJECT: HARBOUR 𝄞 TALKS

        1. (C) Foreign Minister Holm said that Southport would sign the treaty. The two sides agreed to open the border.

        2. (C) Comment: Southport will likely sign. We should press both sides. End comment.
        MOORE

        """;

    [Fact]
    public void Each_statement_has_its_kind_who_says_it_how_sure_and_where_it_stands()
    {
        var host = new TestHost { Input = Telegram };

        Assert.Equal(ExitCode.Done, host.Run("statements", "-"));
        Assert.Contains(
            "forecast        Foreign Minister Holm\n"
            + "                that Southport would sign the treaty\n"
            + "                reporting (C)\n"
            + "                -(9,8) 07NORDHAVN1009/s1\n\n",
            host.Output, StringComparison.Ordinal);
        Assert.Contains(
            "forecast        the document, 2007-12-11\n"
            + "                Southport will likely sign.\n"
            + "                likely (60-86%), forecast; comment (C)\n",
            host.Output, StringComparison.Ordinal);
        Assert.Matches("\n[0-9]+ statements: [0-9]+ [a-z, 0-9]+\n$", host.Output);
    }

    [Fact]
    public void A_line_of_JSON_is_the_statement_of_the_record_with_its_place_and_its_estimate()
    {
        var host = new TestHost { Input = Telegram };
        _ = host.Run("read", "-", "--format", "json");
        JsonElement record = JsonDocument.Parse(host.Output).RootElement;

        Assert.Equal(ExitCode.Done, host.Run("statements", "--format", "json", "-"));
        JsonElement[] lines = [.. host.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        JsonElement[] statements = [.. record.GetProperty("statements").EnumerateArray()];
        Assert.Equal(statements.Length, lines.Length);
        foreach ((JsonElement line, JsonElement statement) in lines.Zip(statements))
        {
            Assert.Equal(
                ["document", "path", "sha256", "line", "column", .. statement.EnumerateObject().Select(member => member.Name), "estimateDetail"],
                line.EnumerateObject().Select(member => member.Name));
            Assert.All(statement.EnumerateObject(), member => Assert.Equal(member.Value.GetRawText(), line.GetProperty(member.Name).GetRawText()));
            Assert.Equal(record.GetProperty("id").GetString(), line.GetProperty("document").GetString());
            Assert.Equal(record.GetProperty("sha256").GetString(), line.GetProperty("sha256").GetString());
        }

        JsonElement sure = lines.Single(line => line.GetProperty("estimate").ValueKind == JsonValueKind.Number);
        Assert.Equal(
            record.GetProperty("estimates")[sure.GetProperty("estimate").GetInt32()].GetRawText(), sure.GetProperty("estimateDetail").GetRawText());
    }

    [Fact]
    public void A_table_has_a_header_and_a_record_for_each()
    {
        var host = new TestHost { Input = Telegram };

        Assert.Equal(ExitCode.Done, host.Run("statements", "-", "--format", "csv", "--kind", "forecast", "--speaker", "HOLM"));
        string[] lines = host.Output.Split("\r\n");
        Assert.StartsWith("id,document,path,line,column,start,end,kind,voice,marking,speaker,cue,content,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("07NORDHAVN1009/s1,07NORDHAVN1009,'-,9,8,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",forecast,reporting,C,Foreign Minister Holm,said,that Southport would sign the treaty,", lines[1], StringComparison.Ordinal);
        Assert.Equal(["", ""], [.. lines[2..], ""]);
    }

    [Theory]
    [InlineData(2, "--kind", "forecast")]
    [InlineData(3, "--kind", "forecast,recommendation")]
    [InlineData(1, "--speaker", "foreign minister")]
    [InlineData(0, "--speaker", "minister foreign")]
    [InlineData(2, "--about", "southport", "--kind", "forecast")]
    [InlineData(1, "--estimate", "Likely")]
    [InlineData(1, "--estimate", "any", "--use", "forecast")]
    [InlineData(0, "--estimate", "like")]
    [InlineData(0, "--use", "conditional")]
    [InlineData(1, "--by-author", "--kind", "forecast")]
    [InlineData(0, "--due-before", "9999")]
    [InlineData(0, "--due", "any")]
    [InlineData(0, "--due", "2008-03")]
    public void Statements_are_chosen(int expected, params string[] options)
    {
        var host = new TestHost { Input = Telegram };

        Assert.Equal(ExitCode.Done, host.Run(["statements", "-", "--format", "json", .. options]));
        Assert.Equal(expected, host.Output.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(true, "--due", "2008-03")]
    [InlineData(true, "--due", "2008")]
    [InlineData(true, "--due", "any")]
    [InlineData(true, "--due-before", "2008-04")]
    [InlineData(true, "--due-after", "2008-03-30", "--due-before", "2008-04-01")]
    [InlineData(false, "--due", "2008-03-30")]
    [InlineData(false, "--due-before", "2008-03")]
    [InlineData(false, "--due-after", "2008-03")]
    public void What_is_due_is_chosen_by_the_last_day_on_which_it_is(bool expected, params string[] options)
    {
        var host = new TestHost { Input = Telegram.Replace("sign the treaty", "sign the treaty by March 2008", StringComparison.Ordinal) };

        Assert.Equal(ExitCode.Done, host.Run(["statements", "-", "--format", "csv", .. options]));
        Assert.Equal(expected ? 2 : 1, host.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(expected, host.Output.Contains(",2008-03,2008-03-31,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_for_people_is_the_text()
    {
        var host = new TestHost { Input = Telegram };
        _ = host.Run("statements", "-");
        string text = host.Output;

        Assert.Equal(ExitCode.Done, host.Run("statements", "-", "--format", "table"));
        Assert.Equal(text, host.Output);
    }

    [Fact]
    public void Where_nothing_is_said_nothing_is_listed()
    {
        var host = new TestHost { Input = "\n" };

        Assert.Equal(ExitCode.Done, host.Run("statements", "-"));
        Assert.Equal("0 statements\n", host.Output);
    }

    [Theory]
    [InlineData("reftel statements: no file given; name files or folders, or - for standard input", "statements")]
    [InlineData("reftel statements: --format 'xml' is not known; it can be text or json or csv or table", "statements", "a", "--format", "xml")]
    [InlineData("reftel statements: --kind 'guess' is not known; it can be information or judgement or forecast or commitment or recommendation or assumption", "statements", "a", "--kind", "forecast,guess")]
    [InlineData("reftel statements: --kind needs a value, as in --kind information,", "statements", "a", "--kind")]
    [InlineData("reftel statements: --use 'past' is not known; it can be forecast or inference or attributed or conditional or counterfactual", "statements", "a", "--use", "past")]
    [InlineData("reftel statements: --due-before '2007-13' is not a date; write 2007, 2007-12 or 2007-12-11", "statements", "a", "--due-before", "2007-13")]
    [InlineData("reftel statements: --due 'soon' is not a date; write 2007, 2007-12 or 2007-12-11, or any", "statements", "a", "--due", "soon")]
    [InlineData("reftel statements: --speaker '?' has no word to look for", "statements", "a", "--speaker", "?")]
    [InlineData("reftel statements: --by-author is what the document itself says, --speaker what others say in it; take one", "statements", "a", "--by-author", "--speaker", "x")]
    [InlineData("reftel statements: there is no option '--kinds'; did you mean --kind", "statements", "a", "--kinds", "x")]
    public void A_wrong_command_line_is_explained(string expected, params string[] arguments)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Usage, host.Run(arguments));
        Assert.StartsWith(expected, host.Errors, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void What_cannot_be_read_is_a_failure()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run("statements", "no-such-file.txt"));
        Assert.Contains("no such file or folder", host.Errors, StringComparison.Ordinal);
    }
}
