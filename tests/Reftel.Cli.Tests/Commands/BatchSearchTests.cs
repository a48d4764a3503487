using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class BatchSearchTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public BatchSearchTests()
    {
        _folder.Write("in/a.txt", ArchiveFolder.Telegram(12, "TALKS ON GAS", "06 MINSK 1019"));
        _folder.Write("in/b.txt", ArchiveFolder.Telegram(13, "GAS AND OIL", "MINSK 12").Replace("DEC 07", "JAN 08", StringComparison.Ordinal));
        _folder.Run("add", _folder["in"]);
    }

    [Fact]
    public void Each_row_has_its_answer()
    {
        (int code, string page) = Run("query,label\ngas,Gas talks\n\"\"\"on gas\"\"\",\ncoal,Coal\n");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("3 queries, 2 with an answer\n\nGas talks\n            gas\n            4 paragraphs of 2 documents, 2007-12-11 to 2008-01-11\n", page, StringComparison.Ordinal);
        Assert.Contains("\n\"on gas\"\n            2 paragraphs of 1 document, 2007-12-11\n            07MINSK12 2007-12-11", page, StringComparison.Ordinal);
        Assert.EndsWith("\nCoal\n            coal\n            nothing\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_row_is_pointed_at_and_the_others_run()
    {
        string file = _folder.Write("terms.csv", "term\r\ngas\r\n\"gas\r\nAND (oil\"\r\noil\r\n");
        (int code, string page, string errors) = _folder.RunAll("search", "--batch", file);
        Assert.Equal(ExitCode.Failure, code);
        Assert.StartsWith("3 queries, 2 with an answer, 1 wrong\n", page, StringComparison.Ordinal);
        Assert.StartsWith($"reftel search: {file}(3): this parenthesis is not closed\n", errors, StringComparison.Ordinal);
        Assert.Contains("AND (oil\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_an_object_for_each_row()
    {
        string[] lines = Run("query,label\ngas,Gas\noil AND,Oil\n", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        JsonElement gas = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal((2, "Gas"), (gas.GetProperty("line").GetInt32(), gas.GetProperty("label").GetString()));
        Assert.Equal(2, gas.GetProperty("answer").GetProperty("documents").GetInt32());
        Assert.Equal("2008-01-11", gas.GetProperty("answer").GetProperty("lastDate").GetString());
        Assert.Equal(1, gas.GetProperty("answer").GetProperty("hits").GetArrayLength());
        Assert.Equal("MINSK", gas.GetProperty("answer").GetProperty("facets").GetProperty("post")[0].GetProperty("value").GetString());
        JsonElement oil = JsonDocument.Parse(lines[1]).RootElement;
        Assert.Equal("AND needs something behind it", oil.GetProperty("error").GetString());
        Assert.Equal(4, oil.GetProperty("answer").GetProperty("error").GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_table_has_a_line_for_each_row()
    {
        string[] lines = Run("label;term\nGas;gas\n;-oil\n;oil (\n", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("line,label,query,understood,paragraphs,documents,first,last,best", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2,Gas,gas,gas,4,2,2007-12-11,2008-01-11,08MINSK13,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("3,,'-oil,NOT oil,1,1,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("4,,oil (,,,,,,", lines[3], StringComparison.Ordinal);
        Assert.EndsWith(",this parenthesis is not closed", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_comes_from_standard_input()
    {
        var host = new TestHost { Input = "\uFEFFTerm\ngas\n" };
        Assert.Equal(ExitCode.Done, host.Run("search", "--batch", "-", "--archive", _folder.Archive));
        Assert.StartsWith("1 query, 1 with an answer", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("gas\noil\n", "has no column 'query' or 'term': its first line must name the columns, and it is gas")]
    public void A_file_that_is_no_list_is_told(string text, string message)
    {
        string file = _folder.Write("terms.csv", text);
        (int code, _, string errors) = _folder.RunAll("search", "--batch", file);
        Assert.Equal(ExitCode.Failure, code);
        Assert.StartsWith($"reftel search: {file}: {message}", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_was_not_quoted_for_a_table_is_told()
    {
        string file = _folder.Write("terms.csv", "query,label\n\"on gas\" AND from:MINSK,Gas\noil,\"Oil\n");
        (int code, _, string errors) = _folder.RunAll("search", "--batch", file);
        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains("terms.csv(2): behind the closing quotation mark of a field more follows", errors, StringComparison.Ordinal);
        Assert.Contains("terms.csv(3): this field begins with a quotation mark and does not end with one", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_query_is_told_and_one_without_anything_is_passed_over()
    {
        string file = _folder.Write("terms.csv", "query,label\ngas,Gas\n,\n,Oil\n");
        (int code, string output, string errors) = _folder.RunAll("search", "--batch", file);
        Assert.Equal(ExitCode.Failure, code);
        Assert.StartsWith("2 queries, 1 with an answer, 1 wrong", output, StringComparison.Ordinal);
        Assert.Contains($"{file}(4): this row has no query", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int Code, string Output) Run(string list, params string[] options) =>
        _folder.Run(["search", "--batch", _folder.Write("terms.csv", list), .. options]);
}
