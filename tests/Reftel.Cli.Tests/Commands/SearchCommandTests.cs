using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public SearchCommandTests()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS ON THE PIPELINE", "06 MINSK 1019"));
        _folder.Write("b.txt", ArchiveFolder.Telegram(13, "A QUIET WEEK", "MINSK 12"));
        _folder.Run("add", _folder["a.txt"], _folder["b.txt"]);
    }

    [Fact]
    public void Hits_stand_under_their_document_with_words_and_reasons()
    {
        string page = _folder.Run("search", "pipelines AND from:MINSK").Output;
        Assert.Contains("of 1 document answer", page, StringComparison.Ordinal);
        Assert.Contains("07MINSK12 2007-12-11", page, StringComparison.Ordinal);
        Assert.Contains("*PIPELINE*", page, StringComparison.Ordinal);
        Assert.Contains("pipelines: stem PIPELINE; from:MINSK", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_given_apart_are_one_query()
    {
        string together = _folder.Run("search", "talks pipeline").Output;
        Assert.Contains("*PIPELINE*", together, StringComparison.Ordinal);
        Assert.Equal(together, _folder.Run("search", "talks", "pipeline").Output);
    }

    [Theory]
    [InlineData("a table has no facets", "week", "--format", "csv", "--facets")]
    [InlineData("--facets is for one query", "--batch", "list.csv", "--facets")]
    public void Facets_that_would_not_be_shown_are_refused(string why, params string[] arguments)
    {
        (int code, _, string errors) = _folder.RunAll(["search", .. arguments]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(why, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_other_scripts_stand_in_json_as_they_are()
    {
        _folder.Write("c.txt", ArchiveFolder.Telegram(14, "ТАРИФ", "MINSK 12"));
        _folder.Run("add", _folder["c.txt"]);
        Assert.Contains("\"title\":\"ТАРИФ\"", _folder.Run("search", "тариф", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"ТАРИФ\"", _folder.Run("refs", "07MINSK14", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_query_total_facets_and_hits()
    {
        JsonElement answer = JsonDocument.Parse(_folder.Run("search", "week", "--format", "json").Output).RootElement;
        Assert.Equal("week", answer.GetProperty("query").GetString());
        Assert.True(answer.GetProperty("total").GetInt64() > 0);
        Assert.Equal("MINSK", answer.GetProperty("facets").GetProperty("post")[0].GetProperty("value").GetString());
        JsonElement hit = answer.GetProperty("hits")[0];
        Assert.Equal("07MINSK13", hit.GetProperty("document").GetString());
        Assert.Equal("exact word", hit.GetProperty("reasons")[0].GetProperty("kind").GetString());
        Assert.Equal(2, hit.GetProperty("span").GetArrayLength());
    }

    [Fact]
    public void A_table_has_a_line_for_each_hit()
    {
        string[] lines = _folder.Run("search", "week", "--format", "csv", "--limit", "1").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("document,title,date,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("07MINSK13,A QUIET WEEK,2007-12-11", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_pointed_at()
    {
        (int code, _, string errors) = _folder.RunAll("search", "talks AND (week");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("talks AND (week\n          ^", errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_follow_each_other()
    {
        string first = _folder.Run("search", "*", "--limit", "1").Output;
        Assert.Contains("1 more: --offset 1", first, StringComparison.Ordinal);
        Assert.NotEqual(first, _folder.Run("search", "*", "--limit", "1", "--offset", "1").Output);
    }

    [Fact]
    public void Pages_behind_the_last_hit_are_told()
    {
        string page = _folder.Run("search", "\"talked\"", "--offset", "50").Output;
        Assert.StartsWith("2 paragraphs of 2 documents answer", page, StringComparison.Ordinal);
        Assert.Contains("None of them is behind --offset 50: there are 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_has_the_word_of_json()
    {
        Assert.Contains("\"talked\": exact word", _folder.Run("search", "\"talked\"").Output, StringComparison.Ordinal);
        Assert.Contains("without pipeline", _folder.Run("search", "-pipeline").Output, StringComparison.Ordinal);
        Assert.Contains("without pipeline", _folder.Run("search", "-pipeline", "--format", "csv").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
