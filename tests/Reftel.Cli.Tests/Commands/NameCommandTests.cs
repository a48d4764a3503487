using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class NameCommandTests
{
    [Fact]
    public void A_name_has_the_spellings_that_a_search_finds()
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Done, host.Run("name", "Lukashenko"));
        Assert.StartsWith("Lukashenko\n", host.Output, StringComparison.Ordinal);
        Assert.Contains("Лукашенко Russian letters", host.Output, StringComparison.Ordinal);
        Assert.Contains("Лукашэнка Belarusian letters", host.Output, StringComparison.Ordinal);
        Assert.Contains("Lukaschenko German, Russian", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Spellings_are_JSON_or_a_table_too()
    {
        var host = new TestHost();
        host.Run("name", "Сергей Орлов", "--format", "json");
        JsonElement words = JsonDocument.Parse(host.Output).RootElement.GetProperty("words");
        Assert.Equal(["Сергей", "Орлов"], words.EnumerateArray().Select(word => word.GetProperty("word").GetString()));
        Assert.Contains("Orlov", words[1].GetProperty("spellings").EnumerateArray().Select(found => found.GetProperty("spelling").GetString()));
        host.Run("name", "Vilnius", "--format", "csv");
        Assert.StartsWith("word,spelling,rule\r\nVilnius,", host.Output, StringComparison.Ordinal);
        Assert.Contains("Vilnius,Wilno,name of the place\r\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_names_are_found_in_the_other_script()
    {
        var host = new TestHost();
        host.Run("name", "Kim");
        Assert.Contains("Ким Russian letters", host.Output, StringComparison.Ordinal);
        Assert.Contains("Кім Belarusian letters", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sasha Orlov", "Александр Орлов", ExitCode.Done, "the same name\n")]
    [InlineData("Vilnius", "Wilno", ExitCode.Done, "the same name\nscore       0.95\nreason      names of one place\n")]
    [InlineData("Ivanov", "Ivanova", ExitCode.Findings, "not the same name\nscore       0.00\nreason      Ivanov is not Ivanova\n")]
    public void Two_names_are_one_or_not(string one, string other, int code, string start)
    {
        var host = new TestHost();
        Assert.Equal(code, host.Run("name", one, other));
        Assert.StartsWith(start, host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_of_a_table_keep_their_columns()
    {
        var host = new TestHost { Input = "id;name1;name2\r\n1;Lukashenko;Лукашэнка\r\n2;\"Torv; Pia\";Ivanova\r\n" };
        Assert.Equal(ExitCode.Done, host.Run("name", "--pairs", "-"));
        string[] lines = host.Output.Split("\r\n");
        Assert.Equal("id,name1,name2,score,same,reason", lines[0]);
        Assert.Equal("1,Lukashenko,Лукашэнка,0.95,true,spelling: Lukashenko = Лукашэнка", lines[1]);
        Assert.StartsWith("2,Torv; Pia,Ivanova,0.00,false,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_are_a_line_of_JSON_each()
    {
        var host = new TestHost { Input = "name1,name2,score\nBill Torv,William Torv,old\n" };
        Assert.Equal(ExitCode.Done, host.Run("name", "--pairs", "-", "--format", "json"));
        JsonElement pair = JsonDocument.Parse(host.Output).RootElement;
        Assert.Equal(["name1", "name2", "score", "same", "reason"], pair.EnumerateObject().Select(member => member.Name));
        Assert.True(pair.GetProperty("same").GetBoolean());
    }

    [Fact]
    public void A_wrong_row_is_told_with_its_line_and_column_and_the_others_are_compared()
    {
        string longest = new('a', 301);
        var host = new TestHost { Input = $"name1,name2\n,Torv\n{longest},Torv\nTorv,...\na,b,c\nTorv,Torv\n=1+1,Torv\n\"Torv,\n" };
        Assert.Equal(ExitCode.Failure, host.Run("name", "--pairs", "-"));
        Assert.Contains("reftel name: -(2): name1: is empty\n", host.Errors, StringComparison.Ordinal);
        Assert.Contains("reftel name: -(3): name1: the name 'aaaaa", host.Errors, StringComparison.Ordinal);
        Assert.Contains("has 301 characters; the longest that is compared has 300\n", host.Errors, StringComparison.Ordinal);
        Assert.Contains("reftel name: -(4): name2: there is no letter and no digit", host.Errors, StringComparison.Ordinal);
        Assert.Contains("reftel name: -(5): this row has 3 fields, and the first line names 2 columns", host.Errors, StringComparison.Ordinal);
        Assert.Contains("reftel name: -(8): this field begins with a quotation mark", host.Errors, StringComparison.Ordinal);
        Assert.Contains("\r\nTorv,Torv,1.00,true,the same words\r\n'=1+1,Torv,0.00,false,", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a,b\n1,2\n", "has no column 'name1'")]
    [InlineData("name1,b\n1,2\n", "has no column 'name2'")]
    public void A_file_without_the_columns_is_refused(string input, string message)
    {
        var host = new TestHost { Input = input };
        Assert.Equal(ExitCode.Failure, host.Run("name", "--pairs", "-"));
        Assert.Equal("", host.Output);
        Assert.Contains(message, host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no name given", "name")]
    [InlineData("leave out the names", "name", "Torv", "--pairs", "-")]
    [InlineData("--pairs gives csv or JSON", "name", "--pairs", "-", "--format", "text")]
    [InlineData("there is no letter and no digit in the name '...'", "name", "Torv", "...")]
    [InlineData("See: reftel name --help", "name", "a", "b", "c")]
    public void A_wrong_command_line_is_told(string message, params string[] arguments)
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Usage, host.Run(arguments));
        Assert.Contains(message, host.Errors, StringComparison.Ordinal);
    }
}
