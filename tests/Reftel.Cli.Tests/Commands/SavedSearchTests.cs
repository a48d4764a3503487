using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class SavedSearchTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public SavedSearchTests() => Add(12, "TALKS ON GAS");

    [Fact]
    public void A_saved_search_shows_its_hits_and_then_what_is_new()
    {
        (int code, string output, string errors) = _folder.RunAll("search", "--save", "gas talks", "gas AND from:MINSK");
        Assert.Equal((ExitCode.Done, "reftel search: saved; reftel search --saved 'gas talks' shows it again and tells what is new\n"), (code, errors));
        Assert.Contains("07MINSK12", output, StringComparison.Ordinal);
        Assert.Contains(" of 1 document (0 new) answer gas", _folder.Run("search", "--saved", "gas talks").Output, StringComparison.Ordinal);

        Add(13, "MORE GAS");
        Assert.Contains("1 new of 2 documents since ", _folder.Run("search", "--saved").Output, StringComparison.Ordinal);
        string page = _folder.Run("search", "--saved", "gas talks").Output;
        Assert.Contains(" of 2 documents (1 new) answer gas", page, StringComparison.Ordinal);
        Assert.Contains("\nnew 07MINSK13", page, StringComparison.Ordinal);
        Assert.Contains("\n07MINSK12", page, StringComparison.Ordinal);
        Assert.Contains("0 new of 2 documents since ", _folder.Run("search", "--saved").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_pages_belong_to_the_look_of_the_first()
    {
        _folder.Run("search", "--save", "gas", "gas");
        Add(13, "MORE GAS");
        string[] pages = [_folder.Run("search", "--saved", "gas", "--limit", "2").Output, _folder.Run("search", "--saved", "gas", "--limit", "2", "--offset", "2").Output];
        Assert.Contains(pages, page => page.Contains("\nnew 07MINSK13", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("(1 new)", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_is_new_is_shown_where_that_is_asked_for()
    {
        _folder.Run("search", "--save", "gas", "gas");
        Assert.StartsWith("Nothing new answers gas", _folder.Run("search", "--saved", "gas", "--new").Output, StringComparison.Ordinal);
        Add(13, "MORE GAS");
        string page = _folder.Run("search", "--saved", "gas", "--new").Output;
        Assert.Contains("of 1 new document answer gas", page, StringComparison.Ordinal);
        Assert.DoesNotContain("07MINSK12", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_tables_tell_what_is_new()
    {
        _folder.Run("search", "--save", "gas", "gas");
        Add(13, "MORE GAS");
        JsonElement list = JsonDocument.Parse(_folder.Run("search", "--saved", "--format", "json").Output).RootElement.GetProperty("saved")[0];
        Assert.Equal(("gas", 2, 1), (list.GetProperty("query").GetString(), list.GetProperty("documents").GetInt32(), list.GetProperty("newDocuments").GetInt32()));
        JsonElement answer = JsonDocument.Parse(_folder.Run("search", "--saved", "gas", "--format", "json").Output).RootElement;
        Assert.Equal(1, answer.GetProperty("newDocuments").GetInt32());
        Assert.Equal(
            ["07MINSK13"], answer.GetProperty("hits").EnumerateArray().Where(hit => hit.GetProperty("new").GetBoolean()).Select(hit => hit.GetProperty("document").GetString()).Distinct());
        Add(14, "STILL MORE GAS");
        string table = _folder.Run("search", "--saved", "gas", "--format", "csv").Output;
        Assert.Contains(",new\r\n", table, StringComparison.Ordinal);
        Assert.All(
            table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..],
            line => Assert.Equal(line.StartsWith("07MINSK14", StringComparison.Ordinal), line.EndsWith(",new", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_search_that_nobody_asked_for_is_forgotten_with_its_query_told()
    {
        _folder.Run("search", "--save", "gas", "gas AND pipeline");
        Assert.Equal((ExitCode.Done, "'gas' is forgotten; it was gas AND pipeline\n"), _folder.Run("search", "--forget", "gas"));
        Assert.Equal(ExitCode.Failure, _folder.Run("search", "--saved", "gas").Code);
        Assert.StartsWith("No search is saved", _folder.Run("search", "--saved").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_is_told_with_the_nearest()
    {
        _folder.Run("search", "--save", "gas", "gas");
        Assert.Equal(
            (ExitCode.Failure, "", "reftel search: no search is saved as 'gaz'; did you mean gas?; reftel search --saved lists them\n"), _folder.RunAll("search", "--saved", "gaz"));
    }

    [Fact]
    public void A_name_that_is_taken_gets_the_new_query_and_the_old_is_told()
    {
        _folder.Run("search", "--save", "gas", "gas");
        Assert.Equal("reftel search: 'gas' is now oil; it was gas\n", _folder.RunAll("search", "--save", "gas", "oil").Errors);
    }

    [Fact]
    public void A_wrong_query_is_pointed_at_and_not_saved()
    {
        (int code, _, string errors) = _folder.RunAll("search", "--save", "gas", "gas AND (oil");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("gas AND (oil\n        ^", errors, StringComparison.Ordinal);
        Assert.StartsWith("No search is saved", _folder.Run("search", "--saved").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search", "--save", "a")]
    [InlineData("search", "--save", " ", "gas")]
    [InlineData("search", "gas", "--saved")]
    [InlineData("search", "gas", "--saved", "a")]
    [InlineData("search", "gas", "--new")]
    [InlineData("search", "--saved", "--new")]
    [InlineData("search", "--saved", "--format", "csv")]
    [InlineData("search", "--saved", "a", "--forget", "a")]
    [InlineData("search", "--batch", "a.csv", "gas")]
    public void A_wrong_command_line_does_nothing(params string[] arguments) => Assert.Equal(ExitCode.Usage, _folder.Run(arguments).Code);

    [Theory]
    [InlineData("search", "--new")]
    [InlineData("search", "gas", "--new")]
    [InlineData("search", "--saved", "--new")]
    [InlineData("search", "--forget", "a", "--saved", "a", "gas")]
    public void The_reason_is_told(params string[] arguments)
    {
        string errors = _folder.RunAll(arguments).Errors;
        Assert.StartsWith("reftel search: --", errors, StringComparison.Ordinal);
        Assert.Equal(2, errors.TrimEnd().Split('\n').Length);
    }

    public void Dispose() => _folder.Dispose();

    private void Add(int number, string subject) =>
        Assert.Equal(ExitCode.Done, _folder.Run("add", _folder.Write($"{number}.txt", ArchiveFolder.Telegram(number, subject, "06 MINSK 1019"))).Code);
}
